using Serverless.Domain.Planning;
using Serverless.Workflow.Planning;

namespace Serverless.Scheduling.Planning;

/// <summary>Plans with OR-Tools' CP-SAT solver.</summary>
internal sealed class CpSatPlanner(TimeProvider time) : IPlanner
{
    public Task<PlanningAnswer> PlanAsync(PlanningProblem problem, TimeSpan timeLimit, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(timeLimit, TimeSpan.Zero);
        if (PlanningChecks.Check(problem) is [_, ..] faults)
        {
            throw new ArgumentException(string.Join(Environment.NewLine, faults), nameof(problem));
        }

        return Task.Run(() => Plan(problem, timeLimit, progress: null, cancellationToken), cancellationToken);
    }

    internal PlanningAnswer Plan(PlanningProblem problem, TimeSpan timeLimit, IProgress<SearchProgress>? progress, CancellationToken cancellationToken)
    {
        var instance = new Instance(problem);
        var limit = new Limit(timeLimit, time, cancellationToken);
        // Most often one visit is impossible whatever becomes of the others.
        if (instance.Tasks.FirstOrDefault(task => BestSlot.Find(new Schedule(instance), task, Demand.None) is null) is { } impossible)
        {
            return Infeasible(_ => [impossible.Visit]);
        }

        var result = new PlanSearch(instance, limit, progress).Run();
        if (result.IsInfeasible)
        {
            return Infeasible(finder => finder.FewestVisits());
        }

        if (result.Schedule is not { } schedule)
        {
            return new PlanningAnswer { Outcome = PlanningOutcome.NoPlanInTime, Bound = result.Bound, IsRepeatable = !result.WasCutShort };
        }

        var explainer = new Explainer(schedule);
        var explained = instance.Tasks.Select(explainer.Explain).ToList();
        var plan = schedule.ToPlan();
        return new PlanningAnswer
        {
            Outcome = PlanningOutcome.Planned,
            Visits = plan,
            Cost = PlanEvaluator.Evaluate(problem, plan).Cost,
            Bound = result.Bound,
            Reasons = [.. explained.Select(entry => entry.Reasons)],
            Alternatives = [.. explained.SelectMany(entry => entry.Alternatives)],
            IsRepeatable = !result.WasCutShort,
        };

        PlanningAnswer Infeasible(Func<ConflictFinder, IReadOnlyList<VisitToPlan>> visits)
        {
            var finder = new ConflictFinder(problem, limit);
            var conflict = finder.Find(visits(finder));
            return new PlanningAnswer { Outcome = PlanningOutcome.Infeasible, Conflict = conflict, IsRepeatable = !finder.WasCutShort };
        }
    }
}
