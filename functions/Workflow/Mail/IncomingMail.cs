using Serverless.Domain.Languages;
using Serverless.Domain.Mail;
using Serverless.Workflow.Calendars;

namespace Serverless.Workflow.Mail;

/// <summary>What is read from a raw message. Whatever the bytes are, there is a reading; what could not be read is in <see cref="Warnings"/>.</summary>
public sealed record IncomingMail
{
    /// <summary>The Message-ID without brackets; <c>sha256-</c> and the content's hash where the message has no usable one.</summary>
    public required string MessageId { get; init; }

    /// <summary>
    /// SHA-256 over what a reader would see (sender, date, subject, text, attachments), not over the route it took: equal for
    /// copies of one message that came by two doors, different for another message under the same id.
    /// </summary>
    public required string Fingerprint { get; init; }

    /// <summary>Who wrote it; null when no address can be read.</summary>
    public Mailbox? From { get; init; }

    /// <summary>All addresses it went to: of the envelope first, then To, Cc and Delivered-To; lower case, plus parts kept.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>When it was sent, by its own word (UTC); null when it does not say.</summary>
    public DateTimeOffset? Sent { get; init; }

    /// <summary>The subject, decoded, in one line; may be empty.</summary>
    public string Subject { get; init; } = string.Empty;

    /// <summary>The message ids of the thread, without brackets: In-Reply-To first, then References from the last to the first.</summary>
    public IReadOnlyList<string> Thread { get; init; } = [];

    /// <summary>The text as a person would read it, from the plain part, otherwise from the HTML; may be empty.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>The part of <see cref="Text"/> that is new: without quoted mail and signature.</summary>
    public string NewText { get; init; } = string.Empty;

    /// <summary>The language that the message says it is in; null when it does not say.</summary>
    public Language? Language { get; init; }

    /// <summary>The files in it, in their order. Together with the texts they account for every leaf of the message.</summary>
    public IReadOnlyList<MailPart> Parts { get; init; } = [];

    /// <summary>
    /// The first calendar object in it, also among the files: an answer to an invitation, or anything else that a calendar
    /// program sent; null when it has none.
    /// </summary>
    public CalendarContent? Calendar { get; init; }

    /// <summary>What kind of message it is.</summary>
    public MailNature Nature { get; init; }

    /// <summary>Whether the sender is proven.</summary>
    public required SenderCheck Sender { get; init; }

    /// <summary>For a bounce what it says.</summary>
    public BounceReport? Bounce { get; init; }

    /// <summary>What a reader should know, in plain English: parts that could not be read, charsets that were guessed.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
