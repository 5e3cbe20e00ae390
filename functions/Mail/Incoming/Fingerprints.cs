using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Serverless.Domain.Mail;
using Serverless.Workflow.Mail;

namespace Serverless.Mail.Incoming;

/// <summary>Tells copies of one message, whatever route they took, from different messages.</summary>
internal static class Fingerprints
{
    /// <summary>Hashes what a reader would see. Line breaks and stretches of white space count as one space.</summary>
    internal static string Of(Mailbox? from, DateTimeOffset? sent, string subject, string text, IReadOnlyList<MailPart> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, from?.Address ?? string.Empty);
        Add(hash, sent?.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture) ?? string.Empty);
        Add(hash, Spaced(subject));
        Add(hash, Spaced(text));
        foreach (var part in parts)
        {
            Add(hash, part.Name);
            Add(hash, Sha256(IsText(part.ContentType) ? WithoutReturns(part.Content.Span) : part.Content.Span));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The hash of bytes, in lower-case hexadecimal digits.</summary>
    internal static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    // The length first, so that two values never run into one another.
    private static void Add(IncrementalHash hash, string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        hash.AppendData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{bytes.Length}:")));
        hash.AppendData(bytes);
    }

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Servers change line ends of what is sent as text, and add or drop the last one.
    private static bool IsText(string contentType) =>
        contentType.StartsWith("text/", StringComparison.Ordinal) || contentType.StartsWith("message/", StringComparison.Ordinal);

    private static byte[] WithoutReturns(ReadOnlySpan<byte> bytes) =>
        [.. bytes.TrimEnd("\r\n"u8).ToArray().Where(value => value != (byte)'\r')];
}
