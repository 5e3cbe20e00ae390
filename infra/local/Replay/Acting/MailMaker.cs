using System.Globalization;
using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;
using MimeKit;
using MimeKit.Utils;
using Serverless.Local.Replay.Cases;
using Serverless.Workflow.Mail;

namespace Serverless.Local.Replay.Acting;

/// <summary>Makes the mails of a case: real MIME, with what our own server puts on top. The same mail gives the same bytes.</summary>
internal sealed class MailMaker(LoadedCase @case, MailIdentity identity, SentMails sent)
{
    /// <summary>The name under which our own mail server speaks; the app trusts it.</summary>
    internal const string Server = "mx.committee1540.example";

    /// <summary>Makes a mail of the case.</summary>
    internal async Task<byte[]> MakeAsync(CaseMail mail, CancellationToken cancellationToken)
    {
        if (mail.Raw is { } raw)
        {
            return await File.ReadAllBytesAsync(@case.PathOf(raw), cancellationToken);
        }

        var message = new MimeMessage
        {
            MessageId = mail.MessageId ?? $"{mail.Name}.{@case.Name}@{Domain(mail.From!)}",
            Subject = mail.Subject ?? string.Empty,
            Date = mail.At,
        };
        message.From.Add(MailboxAddress.Parse(mail.From!));
        message.To.AddRange(InternetAddressList.Parse(mail.To ?? identity.Address));
        if (mail.Cc is { } copies)
        {
            message.Cc.AddRange(InternetAddressList.Parse(copies));
        }

        var text = await File.ReadAllTextAsync(@case.PathOf(mail.Text!), cancellationToken);
        message.Body = await BodyAsync(text, mail.Attachments, message.MessageId, mail.At, answered: null, cancellationToken);
        return Seal(message, mail.Authentication, mail.Headers);
    }

    /// <summary>Makes a body with its attachments.</summary>
    internal async Task<MimeEntity> BodyAsync(
        string text, IReadOnlyList<CaseAttachment> attachments, string seed, DateTimeOffset at, SentMail? answered, CancellationToken cancellationToken)
    {
        var body = new TextPart("plain");
        body.SetText(Encoding.UTF8, text.ReplaceLineEndings("\r\n"));
        if (attachments is [])
        {
            return body;
        }

        var mixed = new Multipart("mixed", body) { Boundary = "=-" + Hash(seed)[..24] };
        foreach (var attachment in attachments)
        {
            mixed.Add(await PartAsync(attachment, at, answered, cancellationToken));
        }

        return mixed;
    }

    /// <summary>Puts the server's findings on top and writes the message.</summary>
    internal static byte[] Seal(MimeMessage message, CaseAuthentication authentication, IReadOnlyDictionary<string, string> headers)
    {
        foreach (var (name, value) in headers)
        {
            message.Headers.Replace(name, value);
        }

        var from = message.From.Mailboxes.FirstOrDefault()?.Address ?? string.Empty;
        var domain = Domain(from);
        message.Headers.Insert(0, "Received", $"from mail.{domain} by {Server} with ESMTPS; {DateUtils.FormatDate(message.Date)}");
        if (authentication != CaseAuthentication.None)
        {
            var result = authentication == CaseAuthentication.Pass ? "pass" : "fail";
            message.Headers.Insert(
                0,
                "Authentication-Results",
                $"{Server}; spf={result} smtp.mailfrom={from}; dkim={result} header.d={domain}; dmarc={result} header.from={domain}");
        }

        using var raw = new MemoryStream();
        message.WriteTo(new FormatOptions { NewLineFormat = NewLineFormat.Dos, International = false }, raw, CancellationToken.None);
        return raw.ToArray();
    }

    /// <summary>A short text that another text always gives.</summary>
    internal static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The domain of an address.</summary>
    internal static string Domain(string from) => MailboxAddress.Parse(from).Domain.ToLower(CultureInfo.InvariantCulture);

    private async Task<MimePart> PartAsync(CaseAttachment attachment, DateTimeOffset at, SentMail? answered, CancellationToken cancellationToken)
    {
        var (name, content) = attachment.Answered is { } pattern
            ? Answered(answered, pattern)
            : (Path.GetFileName(attachment.File!), await File.ReadAllBytesAsync(@case.PathOf(attachment.File!), cancellationToken));
        name = attachment.As ?? name;
        if (name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) && attachment.File?.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) == true)
        {
            content = DocxMaker.Make(Encoding.UTF8.GetString(content));
        }

        if (attachment.Edits is [_, ..])
        {
            content = new DraftPen(attachment.Author, at).Work(content, attachment.Edits);
        }

        return new MimePart(MimeTypes.GetMimeType(name))
        {
            FileName = name,
            ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = name },
            ContentTransferEncoding = ContentEncoding.Base64,
            Content = new MimeContent(new MemoryStream(content)),
        };
    }

    // People keep what they were sent: what did not come with this mail came with an earlier one.
    private (string Name, byte[] Content) Answered(SentMail? mail, string pattern)
    {
        var mails = sent.All.Select(one => one.Mail).Where(one => one.To == mail?.To && one.Request == mail.Request).Reverse();
        var parts = mails.Prepend(mail).OfType<SentMail>().SelectMany(one => one.Message.Attachments.OfType<MimePart>()).ToList();
        var part = parts.Find(one => FileSystemName.MatchesSimpleExpression(pattern, one.FileName ?? string.Empty))
            ?? throw new ReplayException($"{mail?.To} was sent no file '{pattern}', but: {string.Join(", ", parts.Select(one => one.FileName).Distinct())}.");
        using var bytes = new MemoryStream();
        part.Content!.DecodeTo(bytes);
        return (part.FileName!, bytes.ToArray());
    }
}
