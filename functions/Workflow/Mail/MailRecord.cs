using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Mail;

/// <summary>What is known of a message id.</summary>
public sealed record MailRecord
{
    /// <summary>The message id, without brackets.</summary>
    public required string MessageId { get; init; }

    /// <summary>How it came to be known.</summary>
    public required MailDirection Direction { get; init; }

    /// <summary>When the message came or was sent (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>For a message that came: its hash, under which it is kept.</summary>
    public string? Hash { get; init; }

    /// <summary>For a message that came: what a reader sees of it, as a hash.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>The request it belongs to; null when to none, or not yet.</summary>
    public Reference? Reference { get; init; }

    /// <summary>Who wrote it, or to whom we wrote.</summary>
    public Party? Party { get; init; }

    /// <summary>For a message that we sent: the notice.</summary>
    public string? NoticeId { get; init; }

    /// <summary>For a message that we sent: what the notice says.</summary>
    public NoticeKind? Kind { get; init; }

    /// <summary>For a message that we sent: the address that it went to.</summary>
    public string? Address { get; init; }

    /// <summary>For a message that came: what it led to; null while it is being worked on.</summary>
    public MailEffect? Effect { get; init; }

    /// <summary>The effect in plain English.</summary>
    public string? Detail { get; init; }
}
