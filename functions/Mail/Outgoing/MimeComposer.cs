using MimeKit;
using MimeKit.Utils;
using Serverless.Domain.Languages;
using Serverless.Workflow.Mail;

namespace Serverless.Mail.Outgoing;

/// <summary>Makes the message that goes out: text and HTML, thread and attachments, and the marks of an automatic mail (RFC 3834).</summary>
/// <param name="settings">Who writes.</param>
public sealed class MimeComposer(MailSettings settings)
{
    /// <summary>Makes the message. The same mail gives the same message, boundaries aside.</summary>
    public MimeMessage Compose(OutgoingMail mail)
    {
        ArgumentNullException.ThrowIfNull(mail);
        var body = new BodyBuilder { TextBody = mail.Text, HtmlBody = mail.Html };
        foreach (var part in mail.Attachments)
        {
            body.Attachments.Add(part.Name, part.Content.ToArray(), ContentType.TryParse(part.ContentType, out var type) ? type : new ContentType("application", "octet-stream"));
        }

        var message = new MimeMessage { MessageId = mail.MessageId, Date = mail.At, Subject = OneLine(mail.Subject), Body = body.ToMessageBody() };
        message.From.Add(new MailboxAddress(OneLine(settings.FromName), settings.From));
        message.To.Add(new MailboxAddress(OneLine(mail.ToName), mail.To));
        if (mail.ReplyTo is { } reply)
        {
            message.ReplyTo.Add(new MailboxAddress(OneLine(settings.FromName), reply));
        }

        foreach (var id in mail.References.Where(id => MimeUtils.EnumerateReferences($"<{id}>").Any()))
        {
            message.References.Add(id);
        }

        message.InReplyTo = message.References.Count > 0 ? message.References[^1] : null;
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("X-Auto-Response-Suppress", "All");
        message.Headers.Add(HeaderId.ContentLanguage, mail.Language.ToTag());
        return message;
    }

    // A line break would begin another header.
    private static string OneLine(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim();
}
