using System.Text;
using MimeKit;
using MimeKit.Utils;
using Serverless.Domain.Languages;
using Serverless.Workflow.Calendars;
using Serverless.Workflow.Mail;

namespace Serverless.Mail.Outgoing;

/// <summary>Makes the message that goes out: text and HTML, thread and attachments, and the marks of an automatic mail (RFC 3834).</summary>
/// <param name="settings">Who writes.</param>
public sealed class MimeComposer(MailSettings settings) : IMailWriter
{
    /// <summary>Makes the message. The same mail gives the same message, boundaries aside.</summary>
    public MimeMessage Compose(OutgoingMail mail)
    {
        ArgumentNullException.ThrowIfNull(mail);
        var message = new MimeMessage { MessageId = mail.MessageId, Date = mail.At, Subject = OneLine(mail.Subject), Body = Body(mail) };
        message.From.Add(new MailboxAddress(OneLine(settings.FromName), settings.From));
        message.To.Add(new MailboxAddress(OneLine(mail.ToName), mail.To));
        if (mail.ReplyTo is { } reply)
        {
            message.ReplyTo.Add(new MailboxAddress(OneLine(settings.FromName), reply));
        }

        foreach (var id in mail.References.Where(IsMessageId))
        {
            message.References.Add(id);
        }

        if (message.References is [.., var last])
        {
            // As a header: the library's own property throws where a stranger's id is not as the standard has it.
            message.Headers.Add(HeaderId.InReplyTo, $"<{last}>");
        }

        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("X-Auto-Response-Suppress", "All");
        message.Headers.Add(HeaderId.ContentLanguage, mail.Language.ToTag());
        return message;
    }

    /// <inheritdoc/>
    public byte[] Write(OutgoingMail mail)
    {
        using var message = Compose(mail);
        using var written = new MemoryStream();
        message.WriteTo(written);
        return written.ToArray();
    }

    // Outlook and Google act on the calendar object as a version of the text, others on the file.
    private static MimeEntity Body(OutgoingMail mail)
    {
        var versions = new MultipartAlternative { new TextPart("plain") { Text = mail.Text }, new TextPart("html") { Text = mail.Html } };
        IEnumerable<MailPart> files = mail.Attachments;
        if (mail.Calendar is { } calendar)
        {
            versions.Add(Calendar(calendar));
            files = files.Append(new MailPart("invite.ics", "application/ics", Encoding.UTF8.GetBytes(calendar.Text)));
        }

        return files.Any() ? new Multipart("mixed", [versions, .. files.Select(Attachment)]) : versions;
    }

    private static TextPart Calendar(CalendarContent calendar)
    {
        var part = new TextPart("calendar") { ContentTransferEncoding = ContentEncoding.Base64 };
        part.ContentType.Parameters.Add("method", OneLine(calendar.Method));
        part.SetText(Encoding.UTF8, calendar.Text);
        part.ContentType.Parameters.Add("component", "VEVENT");
        return part;
    }

    // Any file goes as it is, also one that says it is a message and is none.
    private static MimePart Attachment(MailPart part) => new(Type(OneLine(part.ContentType)))
    {
        FileName = OneLine(part.Name),
        Content = new MimeContent(new MemoryStream(part.Content.ToArray(), writable: false)),
        ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = OneLine(part.Name) },
        ContentTransferEncoding = ContentEncoding.Base64,
    };

    // A message and a multipart have no content of their own; as files they are bytes.
    private static ContentType Type(string text) =>
        ContentType.TryParse(text, out var type) && !type.IsMimeType("multipart", "*") && !type.IsMimeType("message", "*")
            ? type
            : new ContentType("application", "octet-stream");

    // The ids of a thread come from strangers' messages and stand in our header as they are.
    private static bool IsMessageId(string id) =>
        id.All(letter => letter is > ' ' and <= '~' and not ('<' or '>')) && MimeUtils.EnumerateReferences($"<{id}>").SequenceEqual([id]);

    // A line break would begin another header, and so could one that is written as an encoded word.
    private static string OneLine(string text) =>
        string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)).Replace("=?", "= ?", StringComparison.Ordinal).Trim();
}
