using Serverless.Domain.Languages;

namespace Serverless.Domain.Planning;

/// <summary>A reason for a person or for dates, as a code with what it speaks of, so that pages can say it in any language.</summary>
public sealed record PlanReason(PlanReasonKind Kind)
{
    /// <summary>The field of work meant, such as <c>chemical</c>.</summary>
    public string? Area { get; init; }

    /// <summary>The language meant.</summary>
    public Language? Language { get; init; }

    /// <summary>The number meant; the kind says of what.</summary>
    public int? Number { get; init; }

    /// <summary>The condition meant.</summary>
    public PlanningCondition? Condition { get; init; }
}
