using System.Text.RegularExpressions;

namespace Serverless.Embedded.Queues;

/// <summary>The storage's rule for names of queues.</summary>
internal static partial class QueueNames
{
    internal static bool IsValid(string name) => Form().IsMatch(name) && !name.Contains("--", StringComparison.Ordinal);

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
