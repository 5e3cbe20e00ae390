using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Serverless.Documents.Packages;

/// <summary>
/// Gives a package that was changed here bytes that depend on what was there and what was done alone, so that the same work done again
/// gives the same document: the library draws identities of new relationships at random, and archives carry times. What nobody changed
/// stays as it is.
/// </summary>
internal static partial class SteadyPackage
{
    private const string Folder = "_rels/";
    private const string End = ".rels";

    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    internal static byte[] Settle(byte[] package)
    {
        using var stream = new MemoryStream();
        stream.Write(package);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var relationships in archive.Entries.Where(entry => entry.FullName.EndsWith(End, StringComparison.Ordinal)).ToList())
            {
                Rename(archive, relationships);
            }

            foreach (var entry in archive.Entries)
            {
                entry.LastWriteTime = Time;
            }
        }

        return stream.ToArray();
    }

    private static void Rename(ZipArchive archive, ZipArchiveEntry relationships)
    {
        var (text, _) = Read(relationships);
        if (!Random().IsMatch(text))
        {
            return;
        }

        var document = XDocument.Parse(text);
        var drawn = document.Root!.Elements().Where(one => Random().IsMatch(IdOf(one)))
            .OrderBy(one => (string?)one.Attribute("Type"), StringComparer.Ordinal).ThenBy(one => (string?)one.Attribute("Target"), StringComparer.Ordinal).ToList();
        var taken = document.Root.Elements().Except(drawn).Select(IdOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var one in drawn)
        {
            string name;
            do
            {
                name = string.Create(CultureInfo.InvariantCulture, $"rIdNew{++number}");
            }
            while (!taken.Add(name));

            names.TryAdd(IdOf(one), name);
            one.SetAttributeValue("Id", name);
        }

        drawn.ForEach(one => one.Remove());
        document.Root.Add(drawn);
        Write(relationships, document.Declaration + document.ToString(SaveOptions.DisableFormatting), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

        // The part that they belong to calls them by these names.
        var at = relationships.FullName.LastIndexOf(Folder, StringComparison.Ordinal);
        if (archive.GetEntry(relationships.FullName[..at] + relationships.FullName[(at + Folder.Length)..^End.Length]) is { } part)
        {
            var (content, encoding) = Read(part);
            var renamed = Random().Replace(content, id => names.GetValueOrDefault(id.Value, id.Value));
            if (renamed != content)
            {
                Write(part, renamed, encoding);
            }
        }
    }

    private static string IdOf(XElement relationship) => (string?)relationship.Attribute("Id") ?? string.Empty;

    private static (string Text, Encoding Encoding) Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        var text = reader.ReadToEnd();
        return (text, reader.CurrentEncoding);
    }

    private static void Write(ZipArchiveEntry entry, string text, Encoding encoding)
    {
        using var stream = entry.Open();
        stream.SetLength(0);
        using var writer = new StreamWriter(stream, encoding);
        writer.Write(text);
    }

    [GeneratedRegex("R[0-9a-f]{16}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Random();
}
