using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Serverless.Documents.Packages;

/// <summary>
/// Gives a package that was made here bytes that depend on its content alone: the library draws random identities for relationships and
/// names the properties' part at random, and archives carry the time at which they were made.
/// </summary>
internal static partial class StablePackage
{
    private const string RelationshipsEnd = ".rels";

    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    internal static byte[] Settle(byte[] package)
    {
        var parts = Read(package);
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var relationships in parts.Where(part => part.Name.EndsWith(RelationshipsEnd, StringComparison.Ordinal)))
        {
            foreach (var target in Ordered(XDocument.Parse(relationships.Text)))
            {
                ids.Add((string)target.Attribute("Id")!, string.Create(CultureInfo.InvariantCulture, $"rId{ids.Count + 1}"));
            }
        }

        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                var entry = archive.CreateEntry(name);
                entry.LastWriteTime = Time;
                using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                writer.Write(Id().Replace(name.EndsWith(RelationshipsEnd, StringComparison.Ordinal) || name == "[Content_Types].xml" ? Sorted(text) : text, id => ids.GetValueOrDefault(id.Value, id.Value)));
            }
        }

        return stream.ToArray();
    }

    private static List<(string Name, string Text)> Read(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        return
        [
            .. archive.Entries.Select(entry =>
            {
                using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
                return (Name: Properties().Replace(entry.FullName, "docProps/core.psmdcp"), Text: Properties().Replace(reader.ReadToEnd(), "docProps/core.psmdcp"));
            }).OrderBy(part => part.Name, StringComparer.Ordinal),
        ];
    }

    private static string Sorted(string text)
    {
        var document = XDocument.Parse(text);
        document.Root!.ReplaceNodes(Ordered(document).ToList());
        return document.Declaration + document.ToString(SaveOptions.DisableFormatting);
    }

    private static IEnumerable<XElement> Ordered(XDocument document) => document.Root!.Elements()
        .OrderBy(element => element.Name.LocalName, StringComparer.Ordinal)
        .ThenBy(element => (string?)element.Attribute("Type"), StringComparer.Ordinal)
        .ThenBy(element => (string?)(element.Attribute("Target") ?? element.Attribute("PartName") ?? element.Attribute("Extension")), StringComparer.Ordinal);

    [GeneratedRegex("R[0-9a-f]{16}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();

    [GeneratedRegex("package/services/metadata/core-properties/[0-9a-f]+\\.psmdcp", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Properties();
}
