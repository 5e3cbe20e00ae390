using MimeKit;

namespace Serverless.Mail.Incoming.Content;

/// <summary>The bytes of a message's parts.</summary>
internal static class Contents
{
    /// <summary>Decodes a leaf's transfer encoding, as far as it goes.</summary>
    internal static byte[] Of(MimePart part)
    {
        using var bytes = new MemoryStream();
        part.Content?.DecodeTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>Writes a message as it would be saved: with CRLF between lines.</summary>
    internal static byte[] Of(MimeMessage message)
    {
        var format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;
        using var bytes = new MemoryStream();
        message.WriteTo(format, bytes);
        return bytes.ToArray();
    }
}
