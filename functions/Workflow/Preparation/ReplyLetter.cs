using Serverless.Domain.Preparation;

namespace Serverless.Workflow.Preparation;

/// <summary>The facts of a letter of reply to a mission.</summary>
public sealed record ReplyLetter
{
    /// <summary>The visit.</summary>
    public required VisitFacts Visit { get; init; }

    /// <summary>The number of the State's note; null when it has none.</summary>
    public string? NoteNumber { get; init; }

    /// <summary>The day of the State's note; null when it is not known.</summary>
    public DateOnly? NoteDate { get; init; }

    /// <summary>The names of the team, the lead first.</summary>
    public required IReadOnlyList<string> Team { get; init; }

    /// <summary>The partner organisations that take part.</summary>
    public IReadOnlyList<string> Partners { get; init; } = [];

    /// <summary>The States that support the visit, named in the letter's language.</summary>
    public IReadOnlyList<string> Supporters { get; init; } = [];

    /// <summary>What the State is asked for, and by when.</summary>
    public IReadOnlyList<ReplyRequest> Requests { get; init; } = [];

    /// <summary>Who signs; printed below the letter.</summary>
    public required Speaker SignedBy { get; init; }
}
