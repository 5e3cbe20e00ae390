using Serverless.Domain.Requests;

namespace Serverless.Domain.Invitations;

/// <summary>
/// What a calendar program sent in answer to an invitation. It is a claim: it counts only if the mail that brought it is
/// verified and comes from the attendee's address, or from one that may act for them.
/// </summary>
public sealed record CalendarAnswer
{
    /// <summary>The request.</summary>
    public required Reference Reference { get; init; }

    /// <summary>The version of the entry that was answered. An answer to an older version than the current one changes nothing.</summary>
    public required int Sequence { get; init; }

    /// <summary>Whose answer it is: the address that was invited, lower case.</summary>
    public required string Attendee { get; init; }

    /// <summary>The address of whoever sent it for the attendee (SENT-BY), lower case; null when they did it themselves.</summary>
    public string? SentBy { get; init; }

    /// <summary>What it says.</summary>
    public required CalendarAnswerKind Kind { get; init; }

    /// <summary>For <see cref="CalendarAnswerKind.Proposed"/> the time; null otherwise.</summary>
    public ProposedTime? Proposed { get; init; }

    /// <summary>What the attendee wrote with it, at most 2000 characters; may be empty.</summary>
    public string Comment { get; init; } = string.Empty;

    /// <summary>When it was made, by its own word (UTC); null when it does not say. Of two answers to one version the later counts.</summary>
    public DateTimeOffset? At { get; init; }
}
