using Serverless.Domain.Planning;

namespace Serverless.Scheduling.Planning;

/// <summary>Finds out why there is no plan: first the visits that cannot be planned together, then the conditions.</summary>
internal sealed class ConflictFinder(PlanningProblem problem, Limit limit)
{
    private readonly Effort _effort = limit.NewEffort();

    /// <summary>Whether the clock ended the search.</summary>
    internal bool WasCutShort => _effort.WasCutShort;

    /// <summary>Visits that cannot be planned together, while without any one of them the others can.</summary>
    internal IReadOnlyList<VisitToPlan> FewestVisits()
    {
        var visits = problem.Visits.ToList();
        // Half of them at a time, then a quarter, ... then one by one.
        for (var size = Math.Max(1, visits.Count / 2); ; size /= 2)
        {
            for (var from = 0; from < visits.Count && visits.Count > 1;)
            {
                List<VisitToPlan> fewer = [.. visits.Take(from), .. visits.Skip(from + size)];
                if (fewer.Count > 0 && IsInfeasible(fewer))
                {
                    visits = fewer;
                }
                else
                {
                    from += size;
                }
            }

            if (size <= 1)
            {
                return visits;
            }
        }
    }

    /// <summary>Conditions of these visits that cannot be met together, while without any one of them the others can.</summary>
    /// <returns>Empty when the effort was spent before.</returns>
    internal IReadOnlyList<PlanningCondition> Find(IReadOnlyList<VisitToPlan> visits)
    {
        var model = new ConditionModel(problem, visits);
        if (model.Conflict(model.Conditions, _effort) is not { } conflict)
        {
            return [];
        }

        foreach (var condition in conflict.ToList())
        {
            if (conflict.Contains(condition) && model.Conflict([.. conflict.Where(other => other != condition)], _effort) is { } smaller)
            {
                conflict = smaller;
            }
        }

        // What was not tried may be left out as well.
        return _effort.IsOver() ? [] : [.. conflict.OrderBy(condition => condition.Kind).ThenBy(condition => condition.Expert, StringComparer.Ordinal)];
    }

    private bool IsInfeasible(List<VisitToPlan> visits)
    {
        var instance = new Instance(problem with { Visits = visits });
        return GreedyPlanner.Plan(instance, limit.CancellationToken) is null && new BoundSearch(instance, _effort, progress: null).Run(start: null).IsInfeasible;
    }
}
