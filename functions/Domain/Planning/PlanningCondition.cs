using Serverless.Domain.Requests;

namespace Serverless.Domain.Planning;

/// <summary>A condition that every plan meets, as a code with what it speaks of. Equal conditions are equal values.</summary>
public sealed record PlanningCondition(ConditionKind Kind)
{
    /// <summary>The visit whose condition it is; null for those of an expert or of all visits.</summary>
    public Reference? Visit { get; init; }

    /// <summary>The id of the expert meant.</summary>
    public string? Expert { get; init; }

    /// <summary>The id of the partner meant.</summary>
    public string? Partner { get; init; }

    /// <summary>The area, holiday or reason meant; of a partner how it is called.</summary>
    public string? Name { get; init; }

    /// <summary>The days meant.</summary>
    public DayRange? Days { get; init; }

    /// <summary>The number meant.</summary>
    public int? Number { get; init; }

    /// <summary>The other visit meant.</summary>
    public Reference? Other { get; init; }
}
