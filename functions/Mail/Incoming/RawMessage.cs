using System.Runtime.InteropServices;
using MimeKit;

namespace Serverless.Mail.Incoming;

/// <summary>Parses raw messages. The bytes are read where they are, never changed.</summary>
internal static class RawMessage
{
    // Real mail nests a handful of levels. What is deeper stays one opaque part, so that no stack runs out.
    private const int DeepestNesting = 40;

    /// <summary>The options of every parse: lenient, and bounded in depth.</summary>
    internal static ParserOptions Options() => new() { MaxMimeDepth = DeepestNesting };

    /// <summary>Parses a message; null when not even its headers can be told from the rest.</summary>
    internal static MimeMessage? Parse(ReadOnlyMemory<byte> raw, ParserOptions options)
    {
        try
        {
            return MimeMessage.Load(options, Stream(raw), persistent: true);
        }
        catch (FormatException)
        {
            // The library has no way to ask without this exception.
            return null;
        }
    }

    /// <summary>All headers of a message, also those that are about its body.</summary>
    internal static IReadOnlyList<Header> Headers(MimeMessage message) => [.. message.Headers, .. message.Body?.Headers ?? []];

    private static MemoryStream Stream(ReadOnlyMemory<byte> raw) =>
        MemoryMarshal.TryGetArray(raw, out var bytes)
            ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
            : new MemoryStream(raw.ToArray(), writable: false);
}
