using Serverless.Domain.Languages;
using Serverless.Domain.Planning;
using Serverless.Domain.Requests;
using Serverless.Tests.Pages.Letters;
using Serverless.Workflow.Planning;

namespace Serverless.Tests.Pages.Web;

/// <summary>Stored plans full of what a page can show of them.</summary>
internal static class PlanSamples
{
    /// <summary>One condition of every kind.</summary>
    internal static IReadOnlyList<PlanningCondition> Conditions(Reference visit) =>
    [
        .. Enum.GetValues<ConditionKind>().Select(kind => new PlanningCondition(kind)
        {
            Visit = visit,
            Expert = "expert-03",
            Partner = kind == ConditionKind.Partner ? "oas-cicte" : null,
            Name = kind switch { ConditionKind.Partner => "OAS/CICTE", ConditionKind.Area => "chemical", ConditionKind.Excluded => Exclusion.Declined, _ => null },
            Days = new DayRange(VisitSamples.First, VisitSamples.First.AddDays(2)),
            Number = 10,
            Other = Samples.Reference,
        }),
    ];

    /// <summary>One reason of every kind.</summary>
    internal static IReadOnlyList<PlanReason> Reasons(Reference visit) =>
    [
        .. Enum.GetValues<PlanReasonKind>().Select(kind => new PlanReason(kind)
        {
            Area = "national-action-plans",
            Language = Language.Spanish,
            Number = 12,
            Condition = Conditions(visit)[0],
        }),
    ];

    /// <summary>The plan of a request's proposal, or of its conflict.</summary>
    internal static StoredPlan Of(VisitRequest visit)
    {
        var first = VisitSamples.First;
        var planned = new PlannedVisit(visit.Reference, first, first.AddDays(1), ["expert-01", "expert-04"], "expert-01");
        var others = planned with { Team = ["expert-01", "expert-06"] };
        var later = planned with { FirstDay = first.AddDays(7), LastDay = first.AddDays(8) };
        var reasons = Reasons(visit.Reference);
        return new StoredPlan(
            visit.Reference,
            visit.Rounds,
            Samples.Now,
            new PlanningProblem { Today = first.AddDays(-20), Experts = [], Visits = [] },
            visit.Conflict is not null
                ? new PlanningAnswer { Outcome = PlanningOutcome.Infeasible, Conflict = Conditions(visit.Reference) }
                : new PlanningAnswer
                {
                    Outcome = PlanningOutcome.Planned,
                    Visits = [planned],
                    Cost = new PlanCost(0, 100, 0, 40, 0),
                    Bound = 133,
                    Alternatives = [new PlanAlternative(AlternativeKind.OtherPeople, others, 1200), new PlanAlternative(AlternativeKind.OtherDates, later, 70)],
                    Reasons =
                    [
                        new VisitReasons(
                            visit.Reference,
                            [.. reasons.Where(reason => reason.Kind >= PlanReasonKind.AgreedDates)],
                            new PlanAlternative(AlternativeKind.OtherDates, later, 70),
                            [
                                new PersonReasons("expert-01", [.. reasons.Where(reason => reason.Kind < PlanReasonKind.AgreedDates)], Without: null),
                                new PersonReasons("expert-04", [reasons[3]], new PlanAlternative(AlternativeKind.OtherPeople, others, -3)),
                            ]),
                    ],
                });
    }
}
