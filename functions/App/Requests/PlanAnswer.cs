using Serverless.Domain.Planning;
using Serverless.Domain.Requests;
using Serverless.Workflow.Planning;

namespace Serverless.App.Requests;

/// <summary>The plan of one round of a request, as the API tells: what was proposed and why, what else was possible, or what conflicts.</summary>
public sealed record PlanAnswer
{
    /// <summary>The request.</summary>
    public required Reference Reference { get; init; }

    /// <summary>The round, from 1.</summary>
    public required int Round { get; init; }

    /// <summary>When it was drawn (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Whether there is a plan and, if not, whether that is certain.</summary>
    public required PlanningOutcome Outcome { get; init; }

    /// <summary>The same reasons in plain English, those of the dates first.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Up to two other ways to hold the visit while everything else stays, and what each costs more.</summary>
    public IReadOnlyList<PlanAlternative> Alternatives { get; init; } = [];

    /// <summary>When there is no plan: conditions that cannot be met together, of which each would have to give.</summary>
    public IReadOnlyList<PlanningCondition> Conflict { get; init; } = [];

    /// <summary>The same conditions in plain English.</summary>
    public IReadOnlyList<string> ConflictWords { get; init; } = [];

    /// <summary>The visits of other requests that were planned together with this one.</summary>
    public IReadOnlyList<PlannedVisit> Others { get; init; } = [];

    /// <summary>The proposed dates and team; null when there is no plan.</summary>
    public PlannedVisit? Proposed { get; init; }

    /// <summary>Why these dates and each of these people; null when there is no plan.</summary>
    public VisitReasons? Reasons { get; init; }

    /// <summary>What the whole plan costs in points; null when there is none.</summary>
    public PlanCost? Cost { get; init; }

    /// <summary>How far the whole plan may be from the best: 0.05 says that the best may cost 5 % less; null when there is none.</summary>
    public double? Gap { get; init; }

    internal static PlanAnswer From(StoredPlan plan)
    {
        var answer = plan.Answer;
        var reasons = answer.Reasons.FirstOrDefault(reasons => reasons.Reference == plan.Reference);
        return new PlanAnswer
        {
            Reference = plan.Reference,
            Round = plan.Round,
            At = plan.At,
            Outcome = answer.Outcome,
            Proposed = answer.Visits.FirstOrDefault(visit => visit.Reference == plan.Reference),
            Reasons = reasons,
            Words = reasons is null ? [] : [Say("Dates", reasons.Dates), .. reasons.People.Select(person => Say(person.Expert, person.Reasons))],
            Alternatives = [.. answer.Alternatives.Where(other => other.Visit.Reference == plan.Reference)],
            Conflict = answer.Conflict,
            ConflictWords = [.. answer.Conflict.Select(PlanningWords.Say)],
            Others = [.. answer.Visits.Where(visit => visit.Reference != plan.Reference)],
            Cost = answer.Cost,
            Gap = answer.Gap,
        };
    }

    private static string Say(string what, IEnumerable<PlanReason> reasons) =>
        $"{what}: {string.Join("; ", reasons.Select(PlanningWords.Say)).TrimEnd('.')}.";
}
