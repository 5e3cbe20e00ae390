using MimeKit;
using Serverless.Mail.Incoming;

namespace Serverless.Mail.Imap;

/// <summary>Finds whom the envelope named. The server that put a message into the mailbox notes it above all that came from outside.</summary>
internal static class EnvelopeRecipient
{
    // Our server's notes come first; a hostile message may have headers without end.
    private const int LongestHead = 64 << 10;

    // What the sender wrote goes before what an alias made of it: only the former has the reply token.
    private static readonly string[] Names = ["X-Original-To", "Envelope-To", "X-Envelope-To", "Delivered-To"];

    /// <summary>Finds it; null when our server did not note it.</summary>
    internal static string? Find(ReadOnlyMemory<byte> raw)
    {
        try
        {
            var head = HeaderList.Load(new MemoryStream(raw[..Math.Min(raw.Length, LongestHead)].ToArray(), writable: false));
            var own = head.TakeWhile(header => !MessageHeaders.Is(header, "Received")).ToList();
            return own.Count == head.Count
                ? null
                : Names
                    .SelectMany(name => MessageHeaders.Recipients(own.Where(header => MessageHeaders.Is(header, name)), envelope: null))
                    .FirstOrDefault();
        }
        catch (FormatException)
        {
            // The library has no way to ask whether there are headers without this exception.
            return null;
        }
    }
}
