using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Serverless.Tests.Workflow;

/// <summary>An archive as somebody has it who unpacks it.</summary>
internal sealed partial class Archive
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private Archive(Dictionary<string, byte[]> files) => Files = files;

    public IReadOnlyDictionary<string, byte[]> Files { get; }

    public string Page => Text("index.html");

    /// <summary>The files that the page links to.</summary>
    public IReadOnlyList<string> Links => [.. Link().Matches(Page).Select(link => Uri.UnescapeDataString(link.Groups["to"].Value)).Where(to => to[0] != '#')];

    /// <summary>The places on the page that it links to and that are not there.</summary>
    public IReadOnlyList<string> LostPlaces =>
        [.. Link().Matches(Page).Select(link => link.Groups["to"].Value).Where(to => to[0] == '#' && !Page.Contains($"id=\"{to[1..]}\"", StringComparison.Ordinal))];

    public static async Task<Archive> ReadAsync(Stream content)
    {
        await using var zip = new ZipArchive(content, ZipArchiveMode.Read);
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            await using var file = await entry.OpenAsync();
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes);
            files.Add(entry.FullName, bytes.ToArray());
        }

        return new Archive(files);
    }

    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    public T Json<T>(string path) => JsonSerializer.Deserialize<T>(Files[path], Web)!;

    /// <summary>What <c>sha256sum -c SHA256SUMS</c> would complain about: hashes that differ, and files that have none.</summary>
    public IReadOnlyList<string> Faults()
    {
        var sums = Text("SHA256SUMS").Split('\n', StringSplitOptions.RemoveEmptyEntries).ToDictionary(line => line[66..], line => line[..64], StringComparer.Ordinal);
        return
        [
            .. Files.Where(file => file.Key != "SHA256SUMS" && sums.GetValueOrDefault(file.Key) != Convert.ToHexStringLower(SHA256.HashData(file.Value))).Select(file => file.Key),
            .. sums.Keys.Except(Files.Keys),
        ];
    }

    [GeneratedRegex("href=\"(?<to>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
