using System.Text;
using Microsoft.Extensions.Logging;
using MimeKit;
using Serverless.Domain.Mail;
using Serverless.Mail.Incoming.Content;
using Serverless.Mail.Incoming.Natures;
using Serverless.Mail.Incoming.Senders;
using Serverless.Workflow.Mail;

namespace Serverless.Mail.Incoming;

/// <summary>
/// Reads raw messages with MimeKit. Keeps nothing between calls; safe for any number of threads.
/// </summary>
internal sealed class MailReader(SenderChecker senders, ILogger<MailReader> logger) : IMailReader
{
    /// <inheritdoc />
    public async Task<IncomingMail> ReadAsync(ReadOnlyMemory<byte> raw, string? recipient, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            using var message = RawMessage.Parse(raw, RawMessage.Options());
            return message is null
                ? Opaque(raw, recipient, "The message is no e-mail: no headers can be told from its text.")
                : await ReadAsync(raw, message, recipient, cancellationToken);
        }
        catch (Exception error) when (!(error is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            // A boundary: the bytes are a stranger's. Whatever they break, an officer gets to see the message.
            Log.MessageUnreadable(logger, Fingerprints.Sha256(raw.Span), error);
            return Opaque(raw, recipient, "The message is damaged and could not be read. It is kept as it came.");
        }
    }

    private async Task<IncomingMail> ReadAsync(
        ReadOnlyMemory<byte> raw, MimeMessage message, string? recipient, CancellationToken cancellationToken)
    {
        var headers = RawMessage.Headers(message);
        var from = MessageHeaders.From(headers);
        var author = from.Count > 0 ? from[0] : null;
        var language = MessageHeaders.Language(headers);
        var body = BodyReader.Read(message, language);
        var sent = MessageHeaders.Sent(headers);
        var subject = MessageHeaders.Subject(headers);
        var calendar = CalendarFinder.Find(message, language);
        var bounce = BounceFinder.Find(message, author, body.Text);
        return new IncomingMail
        {
            MessageId = MessageHeaders.MessageId(headers) ?? ContentId(raw),
            Fingerprint = Fingerprints.Of(author, sent, subject, body.Text, body.Parts),
            From = author,
            Recipients = MessageHeaders.Recipients(headers, recipient),
            Sent = sent,
            Subject = subject,
            Thread = MessageHeaders.Thread(headers),
            Text = body.Text,
            NewText = NewWords.Of(body.Text),
            Language = language,
            Parts = body.Parts,
            Calendar = calendar,
            Nature = NatureFinder.Find(message, author, bounce, calendar),
            Sender = await senders.CheckAsync(raw, headers, from, cancellationToken),
            Bounce = bounce,
            Warnings = [.. body.Warnings, .. Warnings(raw, message, from)],
        };
    }

    private static IEnumerable<string> Warnings(ReadOnlyMemory<byte> raw, MimeMessage message, IReadOnlyList<Mailbox> from)
    {
        if (from.Count > 1)
        {
            yield return "The message names more than one sender; the first one is shown.";
        }

        if (message.Body is Multipart { Boundary: { Length: > 0 } boundary }
            && raw.Span.IndexOf(Encoding.Latin1.GetBytes($"--{boundary}--")) < 0)
        {
            yield return "The message ends before its last part does; it may have been cut off on its way.";
        }
    }

    private static IncomingMail Opaque(ReadOnlyMemory<byte> raw, string? recipient, string warning)
    {
        // Bytes that are no text at all are only in the file.
        var text = raw.Span.Contains((byte)0) ? string.Empty : PlainText.Tidy(Charsets.Decode(raw.Span, charset: null, language: null).Text);
        var part = new MailPart("message.eml", "message/rfc822", raw, warning);
        return new IncomingMail
        {
            MessageId = ContentId(raw),
            Fingerprint = Fingerprints.Of(from: null, sent: null, subject: string.Empty, text, [part]),
            Recipients = MessageHeaders.Recipients([], recipient),
            Text = text,
            NewText = text,
            Parts = [part],
            Sender = new SenderCheck(SenderProof.None, "The sender cannot be read."),
            Warnings = [warning],
        };
    }

    private static string ContentId(ReadOnlyMemory<byte> raw) => $"sha256-{Fingerprints.Sha256(raw.Span)}";
}
