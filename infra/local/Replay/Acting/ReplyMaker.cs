using System.Globalization;
using System.Text;
using MimeKit;
using Serverless.Domain.Languages;
using Serverless.Local.Replay.Cases;

namespace Serverless.Local.Replay.Acting;

/// <summary>Makes what people and servers send in answer to a mail.</summary>
internal sealed class ReplyMaker(LoadedCase @case, MailMaker mails)
{
    /// <summary>Makes a reply as a mail program writes it.</summary>
    internal async Task<byte[]> ReplyAsync(SentMail mail, CaseReply reply, string actor, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var from = reply.From is { } other ? MailboxAddress.Parse(other) : mail.Message.To.Mailboxes.First();
        var message = new MimeMessage
        {
            MessageId = $"{MailMaker.Hash($"{actor} {mail.Id}")[..24]}@{from.Domain}",
            InReplyTo = mail.Id,
            Subject = mail.Subject.StartsWith("Re:", StringComparison.OrdinalIgnoreCase) ? mail.Subject : "Re: " + mail.Subject,
            Date = at,
        };
        message.From.Add(from);
        message.To.AddRange(mail.Message.ReplyTo.Count > 0 ? mail.Message.ReplyTo : mail.Message.From);
        message.References.AddRange(mail.Message.References);
        message.References.Add(mail.Id);
        var text = reply.Text ?? await File.ReadAllTextAsync(@case.PathOf(reply.File!), cancellationToken);
        message.Body = await mails.BodyAsync(reply.Quotes ? text.TrimEnd() + "\n\n" + Quote(mail) : text, reply.Attachments, message.MessageId, at, mail, cancellationToken);
        return MailMaker.Seal(message, reply.Authentication, reply.Headers);
    }

    /// <summary>Makes the report of a mail server that could not deliver a mail (RFC 3464).</summary>
    internal static byte[] Bounce(SentMail mail, CaseBounce bounce, DateTimeOffset at)
    {
        var domain = MailMaker.Domain(mail.To);
        var message = new MimeMessage
        {
            MessageId = $"{MailMaker.Hash("bounce " + mail.Id)[..24]}@mail.{domain}",
            Subject = "Undelivered Mail Returned to Sender",
            Date = at,
        };
        message.From.Add(new MailboxAddress("Mail Delivery System", "MAILER-DAEMON@" + domain));
        message.To.AddRange(mail.Message.From);
        var isFinal = bounce.Status.StartsWith('5');
        var report = new MultipartReport("delivery-status") { Boundary = "=-" + MailMaker.Hash(message.MessageId)[..24] };
        report.Add(new TextPart("plain") { Text = $"The mail to {mail.To} could not be delivered: {bounce.Text}\r\n" });
        report.Add(new MessageDeliveryStatus
        {
            Content = new MimeContent(new MemoryStream(Encoding.ASCII.GetBytes(
                $"Reporting-MTA: dns; mail.{domain}\r\n\r\nFinal-Recipient: rfc822; {mail.To}\r\nAction: {(isFinal ? "failed" : "delayed")}\r\nStatus: {bounce.Status}\r\nDiagnostic-Code: smtp; {bounce.Text}\r\n"))),
        });
        using var headers = new MemoryStream();
        mail.Message.Headers.WriteTo(headers);
        report.Add(new MimePart("text", "rfc822-headers") { Content = new MimeContent(new MemoryStream(headers.ToArray())) });
        message.Body = report;
        return MailMaker.Seal(
            message,
            CaseAuthentication.None,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["Return-Path"] = "<>", ["Auto-Submitted"] = "auto-replied" });
    }

    private static string Quote(SentMail mail)
    {
        var from = mail.Message.From.Mailboxes.First();
        var language = LanguageTags.TryParse(mail.Language) ?? Language.English;
        var culture = language.ToCulture();
        var date = mail.Message.Date.UtcDateTime.ToString("d MMM yyyy", culture);
        var time = mail.Message.Date.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture);
        var writer = $"{from.Name} <{from.Address}>";
        var line = language switch
        {
            Language.Spanish => $"El {date} a las {time}, {writer} escribió:",
            Language.French => $"Le {date} à {time}, {writer} a écrit :",
            Language.Russian => $"{date} г. в {time} {writer} написал(а):",
            Language.Chinese => $"{writer} 于{date} {time} 写道：",
            Language.Arabic => $"في {date} {time}، كتب {writer}:",
            _ => $"On {date} at {time}, {writer} wrote:",
        };
        return line + "\n" + string.Join('\n', mail.Text.ReplaceLineEndings("\n").TrimEnd().Split('\n').Select(quoted => "> " + quoted));
    }
}
