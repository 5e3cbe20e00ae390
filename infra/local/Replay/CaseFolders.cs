using Serverless.Local.Replay.Cases;

namespace Serverless.Local.Replay;

/// <summary>Finds the cases of the repository.</summary>
internal static class CaseFolders
{
    /// <summary>The folder of a case.</summary>
    /// <param name="name">A name in <c>seeds/cases</c>, or a path.</param>
    /// <returns>Null when there is none.</returns>
    internal static string? Find(string name)
    {
        if (File.Exists(Path.Combine(name, CaseReader.FileName)))
        {
            return Path.GetFullPath(name);
        }

        return Root() is { } root && name == Path.GetFileName(name) && File.Exists(Path.Combine(root, name, CaseReader.FileName)) ? Path.Combine(root, name) : null;
    }

    /// <summary>The names of the cases in <c>seeds/cases</c>.</summary>
    internal static IReadOnlyList<string> Names() => Root() is { } root
        ? [.. Directory.EnumerateDirectories(root).Where(folder => File.Exists(Path.Combine(folder, CaseReader.FileName))).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)]
        : [];

    // Seen from where one stands; otherwise from where the program was built.
    private static string? Root()
    {
        foreach (var start in (string[])[Directory.GetCurrentDirectory(), AppContext.BaseDirectory])
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                var cases = Path.Combine(folder.FullName, "seeds", "cases");
                if (File.Exists(Path.Combine(folder.FullName, "Serverless.sln")) && Directory.Exists(cases))
                {
                    return cases;
                }
            }
        }

        return null;
    }
}
