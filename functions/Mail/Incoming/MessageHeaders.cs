using MimeKit;
using MimeKit.Utils;
using Serverless.Domain.Languages;
using Serverless.Domain.Mail;
using Serverless.Domain.Register;
using Serverless.Mail.Incoming.Content;

namespace Serverless.Mail.Incoming;

/// <summary>Reads what a message's headers say. Headers may be missing, doubled or broken.</summary>
internal static class MessageHeaders
{
    private const int LongestName = 200;
    private const int LongestSubject = 1000;
    private const int LongestMessageId = 500;

    // Far more than any conversation has; each is looked up.
    private const int LongestThread = 500;

    private static readonly string[] Envelopes = ["Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To"];

    /// <summary>All mailboxes that the From headers name.</summary>
    internal static IReadOnlyList<Mailbox> From(IEnumerable<Header> headers) => Mailboxes(headers, "From");

    /// <summary>All addresses it went to, the envelope's first.</summary>
    internal static IReadOnlyList<string> Recipients(IEnumerable<Header> headers, string? envelope)
    {
        string?[] first = [MailAddress.Normalise(envelope)];
        string[] names = ["To", "Cc", .. Envelopes];
        return
        [
            .. first
                .Concat(names.SelectMany(name => Mailboxes(headers, name)).Select(mailbox => mailbox.Address))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>The Message-ID without brackets; null when there is no usable one.</summary>
    internal static string? MessageId(IEnumerable<Header> headers) =>
        Value(headers, "Message-ID") is { } value && MimeUtils.ParseMessageId(value) is { } id && IsUsable(id) ? id : null;

    /// <summary>The message ids of the thread, the nearest first.</summary>
    internal static IReadOnlyList<string> Thread(IEnumerable<Header> headers) =>
    [
        .. Ids(headers, "In-Reply-To")
            .Concat(Ids(headers, "References").Reverse())
            .Distinct(StringComparer.Ordinal)
            .Take(LongestThread),
    ];

    /// <summary>When it was sent, by its own word (UTC); null when it does not say.</summary>
    internal static DateTimeOffset? Sent(IEnumerable<Header> headers) =>
        Value(headers, "Date") is { } value && DateUtils.TryParse(value, out var date) ? date.ToUniversalTime() : null;

    /// <summary>The subject, decoded, in one line.</summary>
    internal static string Subject(IEnumerable<Header> headers) => OneLine.Of(Value(headers, "Subject"), LongestSubject);

    /// <summary>The language that the message says it is in.</summary>
    internal static Language? Language(IEnumerable<Header> headers) =>
        LanguageTags.TryParse(Value(headers, "Content-Language")?.Split(',')[0].Trim());

    /// <summary>The first header of a name, decoded; null when there is none.</summary>
    internal static string? Value(IEnumerable<Header> headers, string name) => headers.FirstOrDefault(header => Is(header, name))?.Value;

    /// <summary>Whether a header has the name.</summary>
    internal static bool Is(Header header, string name) => string.Equals(header.Field, name, StringComparison.OrdinalIgnoreCase);

    private static List<Mailbox> Mailboxes(IEnumerable<Header> headers, string name)
    {
        List<Mailbox> mailboxes = [];
        foreach (var header in headers.Where(header => Is(header, name)))
        {
            if (InternetAddressList.TryParse(RawMessage.Options(), header.RawValue, out var addresses))
            {
                mailboxes.AddRange(
                    from mailbox in addresses.Mailboxes
                    let address = MailAddress.Normalise(mailbox.Address)
                    where address is not null
                    select new Mailbox(address, OneLine.Of(mailbox.Name, LongestName)));
            }
        }

        return mailboxes;
    }

    private static IEnumerable<string> Ids(IEnumerable<Header> headers, string name) =>
        headers.Where(header => Is(header, name)).SelectMany(header => MimeUtils.EnumerateReferences(header.Value)).Where(IsUsable);

    private static bool IsUsable(string id) =>
        id.Length is > 0 and <= LongestMessageId && !id.Any(character => char.IsWhiteSpace(character) || char.IsControl(character));
}
