namespace Serverless.Tests.Surface;

/// <summary>The official API, read from <c>official-api.txt</c>.</summary>
internal sealed class OfficialApi
{
    private readonly Dictionary<string, HashSet<string>> _types;

    private OfficialApi(Dictionary<string, HashSet<string>> types)
    {
        _types = types;
    }

    /// <summary>How many types the list holds.</summary>
    public int TypeCount => _types.Count;

    /// <summary>Reads a list: a line per type, its members below it, indented.</summary>
    public static OfficialApi Parse(IEnumerable<string> lines)
    {
        var types = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var members = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] is not (';' or '#')))
        {
            if (line[0] == ' ')
            {
                members.Add(line.Trim());
            }
            else if (!types.TryGetValue(line, out members!))
            {
                // Two official assemblies may have a type of the same name; their members are taken together.
                members = new HashSet<string>(StringComparer.Ordinal);
                types.Add(line, members);
            }
        }

        return new OfficialApi(types);
    }

    /// <summary>Reads the list that lies beside the tests.</summary>
    public static OfficialApi Load() =>
        Parse(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "official-api.txt")));

    /// <summary>Lists what of some types is not in the official API, one line each.</summary>
    public IReadOnlyList<string> FindForeign(IEnumerable<Type> types)
    {
        var foreign = new List<string>();
        foreach (var type in types.OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            var header = ApiLister.Header(type);
            if (!_types.TryGetValue(header, out var official))
            {
                foreign.Add(header);
                continue;
            }

            foreign.AddRange(ApiLister.Members(type).Where(member => !official.Contains(member)).Select(
                member => $"{header}\n    {member}"));
        }

        return foreign;
    }
}
