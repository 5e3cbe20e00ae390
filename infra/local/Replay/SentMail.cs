using MimeKit;
using Serverless.Domain.Notices;
using Serverless.Domain.Requests;
using Serverless.Workflow.Mail;

namespace Serverless.Local.Replay;

/// <summary>A mail that the app has sent, as it lies in the maildrop, with what the app knows of it.</summary>
/// <param name="File">The message's file.</param>
/// <param name="Message">The message.</param>
/// <param name="Text">Its plain text.</param>
/// <param name="Party">The addressee's id in the registers.</param>
/// <param name="Kind">The kind of notice.</param>
/// <param name="Notice">The notice's id.</param>
/// <param name="Request">The request it is about.</param>
internal sealed record SentMail(string File, MimeMessage Message, string Text, string Party, NoticeKind? Kind, string? Notice, Reference? Request)
{
    /// <summary>Its Message-ID.</summary>
    internal string Id => Message.MessageId ?? string.Empty;

    /// <summary>The addressee's address.</summary>
    internal string To => Message.To.Mailboxes.First().Address;

    /// <summary>Its subject.</summary>
    internal string Subject => Message.Subject ?? string.Empty;

    /// <summary>The language it is written in.</summary>
    internal string Language => Message.Headers[HeaderId.ContentLanguage] ?? Message.Body?.Headers[HeaderId.ContentLanguage] ?? string.Empty;

    /// <summary>Its calendar object, long lines in one (RFC 5545, 3.1); empty when it has none.</summary>
    internal string Calendar { get; } = (Message.BodyParts.OfType<TextPart>().FirstOrDefault(part => part.ContentType.IsMimeType("text", "calendar"))?.Text ?? string.Empty)
        .ReplaceLineEndings("\n")
        .Replace("\n ", string.Empty, StringComparison.Ordinal);

    /// <summary>Reads a message from the maildrop.</summary>
    internal static async Task<SentMail> ReadAsync(string file, IMailLog log, CancellationToken cancellationToken)
    {
        var message = await MimeMessage.LoadAsync(file, cancellationToken);
        var record = await log.FindAsync(message.MessageId ?? string.Empty, cancellationToken);
        return new SentMail(
            file, message, message.TextBody ?? string.Empty, record?.Party?.Id ?? string.Empty, record?.Kind, record?.NoticeId, record?.Reference);
    }
}
