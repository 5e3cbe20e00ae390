using Google.OrTools.Sat;

namespace Serverless.Scheduling.Planning;

/// <summary>
/// Plans exactly, from below: solves the problem without what the visits ask of each other, puts in those pairs of visits that are too
/// close in the solution, and solves again. Each optimum is a bound; the first in which no other pair is too close is the best plan. Few pairs ever
/// matter, so that the models stay small.
/// </summary>
internal sealed class BoundSearch(Instance instance, Effort effort, IProgress<SearchProgress>? progress)
{
    /// <summary>Searches until the best plan is proven, there is shown to be none, or the effort is spent.</summary>
    /// <param name="start">A plan to begin with, if there is one.</param>
    internal SearchResult Run(Schedule? start)
    {
        var model = new PlanModel(new Schedule(instance), instance.Tasks.Select(task => new FreeVisit(task, task.Starts)));
        var best = start;
        var bound = PriceBound.Find(instance, start, effort);
        progress?.Report(new SearchProgress(null, bound));
        Action<double>? tell = progress is null ? null : value => progress.Report(new SearchProgress(null, Whole(value)));
        while (!effort.IsOver())
        {
            if (best is not null)
            {
                model.Hint(best);
            }

            var (solver, status) = effort.Solve(model.Model, effort.Work, tell);
            if (status == CpSolverStatus.Infeasible)
            {
                return new SearchResult(null, bound, IsInfeasible: true, effort.WasCutShort);
            }

            if (status == CpSolverStatus.Unknown)
            {
                break;
            }

            bound = Math.Max(bound, Whole(solver.BestObjectiveBound));
            progress?.Report(new SearchProgress(null, bound));
            var found = model.Read(solver);
            if (!model.Couple(Close(found)))
            {
                // What is still close in it is in the model: it is allowed, and its price is paid.
                if (best is null || found.Cost() < best.Cost())
                {
                    best = found;
                    progress?.Report(new SearchProgress(found.Cost(), null));
                }

                break;
            }

            if (status != CpSolverStatus.Optimal)
            {
                break;
            }
        }

        return new SearchResult(best, bound, IsInfeasible: false, effort.WasCutShort);
    }

    // Costs are whole numbers; the solver's are nearly so.
    private static long Whole(double bound) => (long)Math.Ceiling(bound - 1e-6);

    // Pairs whose trips share somebody and overlap or are back to back.
    private IEnumerable<(int One, int Other)> Close(Schedule schedule)
    {
        foreach (var other in instance.Tasks)
        {
            foreach (var one in instance.Tasks.Take(other.Index))
            {
                var (slot, otherSlot) = (schedule[one.Index]!, schedule[other.Index]!);
                if (instance.AreBackToBack(instance.Trip(one, slot.Start), instance.Trip(other, otherSlot.Start)) && slot.Team.Intersect(otherSlot.Team).Any())
                {
                    yield return (one.Index, other.Index);
                }
            }
        }
    }
}
