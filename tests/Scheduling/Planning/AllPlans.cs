using Serverless.Domain.Planning;

namespace Serverless.Tests.Scheduling.Planning;

/// <summary>Goes through every plan of a small problem.</summary>
internal static class AllPlans
{
    private const int DaysAfterWindows = 20;

    /// <summary>The cost of the best plan; null when there is none.</summary>
    internal static long? Best(PlanningProblem problem) => Of(problem, condition => true).Where(plan => plan.IsFeasible).Min(plan => (long?)plan.Cost.Total);

    /// <summary>Whether some plan meets all of the conditions, whatever becomes of others.</summary>
    internal static bool CanMeet(PlanningProblem problem, IReadOnlyCollection<PlanningCondition> conditions)
    {
        var all = conditions.ToHashSet();
        return Of(problem, all.Contains).Any(plan => !plan.Broken.Any(all.Contains));
    }

    // What breaks a condition that counts by itself does so in every plan: it is left out before plans are put together.
    private static IEnumerable<PlanEvaluation> Of(PlanningProblem problem, Func<PlanningCondition, bool> counts)
    {
        IEnumerable<IEnumerable<PlannedVisit>> plans = [[]];
        foreach (var visit in problem.Visits)
        {
            var own = Slots(problem, visit).Where(slot => !PlanEvaluator.Evaluate(problem, [slot]).Broken.Any(counts)).ToList();
            plans = plans.SelectMany(plan => own.Select(plan.Append));
        }

        return plans.Select(plan => PlanEvaluator.Evaluate(problem, [.. plan]));
    }

    private static IEnumerable<PlannedVisit> Slots(PlanningProblem problem, VisitToPlan visit)
    {
        var last = problem.Visits.Max(other => other.Window.Until).AddDays(DaysAfterWindows);
        foreach (var first in new DayRange(problem.Today, last).Each())
        {
            for (var set = 0; set < 1 << problem.Experts.Count; set++)
            {
                var team = problem.Experts.Where((_, index) => (set & (1 << index)) != 0).ToList();
                yield return new PlannedVisit(
                    visit.Reference,
                    first,
                    first.AddDays(visit.Days - 1),
                    [.. team.Select(expert => expert.Id)],
                    TeamLead.Choose(problem, visit, team) ?? string.Empty);
            }
        }
    }
}
