using System.Text.RegularExpressions;
using Serverless.Domain.Register;

namespace Serverless.Domain.Preparation.Lists;

/// <summary>Finds the mail addresses in a text of a list.</summary>
internal static partial class CellAddresses
{
    private const int LongestCell = 2000;

    /// <summary>Takes the addresses out, with the brackets around them.</summary>
    /// <returns>The addresses, and what is left of the text.</returns>
    internal static (IReadOnlyList<string> Addresses, string Left) Take(string text)
    {
        if (text.Length > LongestCell || !text.Contains('@', StringComparison.Ordinal))
        {
            return ([], text);
        }

        var addresses = new List<string>();
        var left = Address().Replace(text, match =>
        {
            var address = match.Groups["address"].Value;
            if (MailAddress.Normalise(address) is null)
            {
                return match.Value;
            }

            addresses.Add(address);
            return string.Empty;
        });
        return (addresses, addresses.Count == 0 ? text : left.Trim(' ', ',', ';', '/', '-', '–'));
    }

    [GeneratedRegex(@"(?:[<(\[]\s*)?(?:mailto:)?(?<address>[^\s<>()\[\],;:""@]+@[^\s<>()\[\],;:""@]+[^\s<>()\[\],;:"".@])(?:\s*[>)\]])?", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
