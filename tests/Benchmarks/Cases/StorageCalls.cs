using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Serverless.Tests.Benchmarks.Cases;

/// <summary>Counts what the storage emulator says that it answers, by kind. Thread safe.</summary>
internal sealed partial class StorageCalls
{
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Takes a line of its access log.</summary>
    internal void Add(string line)
    {
        if (Request().Match(line) is { Success: true } match)
        {
            _counts.AddOrUpdate(Kind(match.Groups["method"].Value, match.Groups["path"].Value), 1, (_, count) => count + 1);
        }
    }

    /// <summary>The counts so far.</summary>
    internal Dictionary<string, int> Take() => new(_counts, StringComparer.Ordinal);

    /// <summary>Whether a kind of call writes.</summary>
    internal static bool Writes(string kind) => !kind.Contains("read", StringComparison.Ordinal);

    private static string Kind(string method, string path)
    {
        var service = Queue().IsMatch(path) ? "queue" : Blob().IsMatch(path) ? "blob" : "table";
        return (service, method) switch
        {
            ("table", "GET") => "table: read",
            ("table", "POST") when path.Contains("$batch", StringComparison.Ordinal) => "table: write several rows at once",
            ("table", _) => "table: write a row",
            ("queue", "POST") => "queue: send",
            ("queue", "DELETE") => "queue: settle",
            ("queue", "PUT") => "queue: renew or create",
            ("queue", _) => "queue: read",
            ("blob", "PUT") => "blob: write",
            _ => "blob: read",
        };
    }

    [GeneratedRegex("\"(?<method>[A-Z]+) (?<path>/[^ ]*) HTTP", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Request();

    [GeneratedRegex("^/[a-z0-9]+/(mail-in|notify)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Queue();

    [GeneratedRegex(@"^/[a-z0-9]+/(mail|documents|plans|availability)(/|\?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Blob();
}
