using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using MimeKit;

namespace Serverless.Mail.Incoming.Content;

/// <summary>Takes the content out of an S/MIME envelope that is signed and not encrypted. Nothing is verified.</summary>
internal static class SignedEnvelope
{
    /// <summary>Gives what was signed; null when it cannot be taken out.</summary>
    internal static MimeEntity? Open(byte[] envelope)
    {
        try
        {
            var signed = new SignedCms();
            signed.Decode(envelope);
            return signed.ContentInfo.Content is { Length: > 0 } content
                ? MimeEntity.Load(RawMessage.Options(), new MemoryStream(content, writable: false))
                : null;
        }
        catch (Exception error) when (error is CryptographicException or FormatException)
        {
            // Neither library has a way to ask without its exception.
            return null;
        }
    }
}
