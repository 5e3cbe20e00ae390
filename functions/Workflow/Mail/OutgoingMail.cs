using Serverless.Domain.Languages;
using Serverless.Workflow.Calendars;

namespace Serverless.Workflow.Mail;

/// <summary>A message ready to be sent, to one addressee.</summary>
public sealed record OutgoingMail
{
    /// <summary>The Message-ID without brackets; the same notice has the same one, however often it is sent.</summary>
    public required string MessageId { get; init; }

    /// <summary>The addressee's address.</summary>
    public required string To { get; init; }

    /// <summary>The addressee's name; may be empty.</summary>
    public required string ToName { get; init; }

    /// <summary>Where replies go: our mailbox with the reply token; null for our plain address.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>The thread, first message first, without brackets; its last is what this one replies to. May be empty.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>The subject.</summary>
    public required string Subject { get; init; }

    /// <summary>The plain text.</summary>
    public required string Text { get; init; }

    /// <summary>The HTML document, which says the same.</summary>
    public required string Html { get; init; }

    /// <summary>The language it is written in.</summary>
    public required Language Language { get; init; }

    /// <summary>When it was decided that it is sent (UTC); the Date of the message.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What the addressee's calendar program is told, beside the texts; null when the mail is not about an entry.</summary>
    public CalendarContent? Calendar { get; init; }

    /// <summary>Files that go with it.</summary>
    public IReadOnlyList<MailPart> Attachments { get; init; } = [];
}
