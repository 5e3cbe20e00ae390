using MimeKit;
using Serverless.Domain.Mail;
using Serverless.Mail.Incoming.Content;

namespace Serverless.Mail.Incoming.Natures;

/// <summary>Reads what came back: delivery reports (RFC 3464), and the plain ones that some servers still send.</summary>
internal static class BounceFinder
{
    /// <summary>Reads a bounce.</summary>
    /// <param name="message">The message.</param>
    /// <param name="from">Who it says wrote it.</param>
    /// <param name="text">Its text.</param>
    /// <returns>Null when it is none; a report of success is none.</returns>
    internal static BounceReport? Find(MimeMessage message, Mailbox? from, string text)
    {
        if (message.Body is MultipartReport report && Leaves.Of(report).OfType<MessageDeliveryStatus>().FirstOrDefault() is { } status)
        {
            var failed = DeliveryStatuses.Read(status);
            return failed is [] ? null : new BounceReport(OriginalId(message, report, text), failed);
        }

        return PlainBounces.Failed(message.Headers, from, text) is { } addresses
            ? new BounceReport(OriginalId(message, message.Body, text), addresses)
            : null;
    }

    private static string? OriginalId(MimeMessage message, MimeEntity? body, string text) =>
        Leaves.Of(body).OfType<MessagePart>().Select(part => part.Message is { } original ? MessageHeaders.MessageId(original.Headers) : null)
            .FirstOrDefault(id => id is not null)
        ?? PlainBounces.QuotedId(text)
        ?? (MessageHeaders.Thread(message.Headers) is [var nearest, ..] ? nearest : null);
}
