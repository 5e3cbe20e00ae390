using System.Buffers;
using System.Globalization;

namespace Serverless.Domain.Register;

/// <summary>Brings mail addresses and domains into the one form in which they are compared.</summary>
public static class MailAddress
{
    private const int LongestDomain = 253;
    private const int LongestLocalPart = 64;

    private static readonly SearchValues<char> Foreign = SearchValues.Create(" \t\r\n<>,;@\"");

    /// <summary>Lower case, the domain in its ASCII form; a tag after a plus stays, as it may lead to another mailbox.</summary>
    /// <returns>Null when the text is no bare address.</returns>
    public static string? Normalise(string? address)
    {
        var text = address?.Trim() ?? string.Empty;
        var at = text.LastIndexOf('@');
        return at is > 0 and <= LongestLocalPart
            && text.AsSpan(0, at).IndexOfAny(Foreign) < 0
            && NormaliseDomain(text[(at + 1)..]) is { } domain
                ? $"{text[..at].ToLowerInvariant()}@{domain}"
                : null;
    }

    /// <summary>Lower case, in ASCII form.</summary>
    /// <returns>Null when the text is no domain.</returns>
    public static string? NormaliseDomain(string? domain)
    {
        try
        {
            var ascii = new IdnMapping { UseStd3AsciiRules = true }.GetAscii(domain?.Trim() ?? string.Empty);
            return ascii.Length <= LongestDomain ? ascii.ToLowerInvariant() : null;
        }
        catch (ArgumentException)
        {
            // The framework has no way to ask without this exception.
            return null;
        }
    }
}
