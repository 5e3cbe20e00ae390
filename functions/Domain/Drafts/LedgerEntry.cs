namespace Serverless.Domain.Drafts;

/// <summary>One thing that one reviewer said or changed in one version of a draft.</summary>
public sealed record LedgerEntry
{
    /// <summary>The return's id, a point, and a number from 1: the same return read twice gives the same ids.</summary>
    public required string Id { get; init; }

    /// <summary>What was done.</summary>
    public required LedgerKind Kind { get; init; }

    /// <summary>How it is known.</summary>
    public required LedgerOrigin Origin { get; init; }

    /// <summary>Who did it: the name in the document, or of whoever returned it where the document names nobody.</summary>
    public required string Author { get; init; }

    /// <summary>
    /// When it was done, as the document says, or when it was returned. Word writes the writer's local time without saying so:
    /// the day is right, the hour may be off by the writer's zone.
    /// </summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Where, in the version that was returned.</summary>
    public required LedgerPlace Place { get; init; }

    /// <summary>The words before: what was taken out, moved or put in another look, or what a comment is about. May be empty.</summary>
    public required string OldText { get; init; }

    /// <summary>The words after: what was put in, the comment's own words, or the new look in a few words. May be empty.</summary>
    public required string NewText { get; init; }

    /// <summary>The version on which it was made.</summary>
    public required int Version { get; init; }

    /// <summary>Who may see it.</summary>
    public Visibility Visibility { get; init; }

    /// <summary>The entry that a reply answers; null for all else.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>Whether the comment was marked as done in Word.</summary>
    public bool IsDone { get; init; }

    /// <summary>What became of it; null until it is settled.</summary>
    public LedgerResolution? Resolution { get; init; }
}
