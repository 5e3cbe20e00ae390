namespace Serverless.Domain.Planning;

/// <summary>The answer to a planning problem.</summary>
public sealed record PlanningAnswer
{
    /// <summary>Whether there is a plan and, if not, whether that is certain.</summary>
    public required PlanningOutcome Outcome { get; init; }

    /// <summary>Dates and team of every visit of the problem, in its order; empty without a plan.</summary>
    public IReadOnlyList<PlannedVisit> Visits { get; init; } = [];

    /// <summary>What the plan costs; null without a plan.</summary>
    public PlanCost? Cost { get; init; }

    /// <summary>Proven: no plan costs less than this.</summary>
    public long Bound { get; init; }

    /// <summary>
    /// For each visit up to two other ways to hold it while everything else stays: other people on the same days, and other days. The
    /// cheapest of their kind.
    /// </summary>
    public IReadOnlyList<PlanAlternative> Alternatives { get; init; } = [];

    /// <summary>Why each visit is planned as it is, in the order of the visits.</summary>
    public IReadOnlyList<VisitReasons> Reasons { get; init; } = [];

    /// <summary>
    /// When there is no plan: conditions that cannot be met together. Without any one of them the others can. Empty when time was
    /// over before they were found.
    /// </summary>
    public IReadOnlyList<PlanningCondition> Conflict { get; init; } = [];

    /// <summary>
    /// Whether the same problem always has exactly this answer. False when the clock ended the search: a faster machine may find better.
    /// </summary>
    public bool IsRepeatable { get; init; } = true;

    /// <summary>How far the plan may be from the best one: 0.05 says that the best may cost 5 % less. Null without a plan.</summary>
    public double? Gap => Cost is null ? null : Cost.Total <= Bound ? 0 : (double)(Cost.Total - Bound) / Cost.Total;

    /// <summary>Whether the plan is proven to be the best.</summary>
    public bool IsOptimal => Cost is not null && Cost.Total <= Bound;
}
