using Google.OrTools.Sat;

namespace Serverless.Scheduling.Planning;

/// <summary>
/// Makes a plan cheaper step by step: takes some visits out that have to do with each other, and plans them together as well as is
/// possible while all others stay. Large problems are planned well by many small ones.
/// </summary>
internal sealed class NeighbourhoodSearch(Instance instance, Effort effort, IProgress<SearchProgress>? progress)
{
    private const double WorkPerStep = 0.5;
    private const int FewestVisits = 4;
    private const int MostVisits = 40;
    private const int MostStarts = 16;
    private const int IdleRounds = 6;

    private readonly Random _random = new(1);
    private int _size = 8;

    /// <summary>Searches until nothing has become cheaper for long, or the effort is spent.</summary>
    internal Schedule Run(Schedule start)
    {
        var (best, cost) = (start, start.Cost());
        var idle = 0;
        for (var step = 0; !effort.IsOver() && idle < IdleRounds * (1 + (instance.Tasks.Count / _size)); step++)
        {
            var found = Improve(best, Pick(best, step));
            var foundCost = found?.Cost() ?? cost;
            idle = foundCost < cost ? 0 : idle + 1;
            if (foundCost <= cost && found is not null)
            {
                best = found;
            }

            if (foundCost < cost)
            {
                cost = foundCost;
                progress?.Report(new SearchProgress(cost, null));
            }
        }

        return best;
    }

    private Schedule? Improve(Schedule best, List<FreeVisit> free)
    {
        var others = best.Copy();
        foreach (var visit in free)
        {
            others.Set(visit.Task.Index, null);
        }

        var model = new PlanModel(others, free);
        model.CoupleAll();
        model.Hint(best);
        var (solver, status) = effort.Solve(model.Model, WorkPerStep);
        // As many visits at once as can be planned to the end in the time of a step.
        _size = Math.Clamp(status == CpSolverStatus.Optimal ? _size + 1 : _size - 1, FewestVisits, MostVisits);
        return status is CpSolverStatus.Optimal or CpSolverStatus.Feasible ? model.Read(solver) : null;
    }

    // In turn: visits near in time, visits of the same experts, visits wherever; and more visits on the days they have.
    private List<FreeVisit> Pick(Schedule best, int step)
    {
        var seed = instance.Tasks[_random.Next(instance.Tasks.Count)];
        var team = best[seed.Index]!.Team;
        var expert = _random.Next(instance.Load.Count);
        var mixed = instance.Tasks.Select(task => (Task: task, Key: _random.Next())).OrderBy(entry => entry.Key).Select(entry => entry.Task).ToList();
        int Distance(VisitTask task) => Math.Abs(best[task.Index]!.Start - best[seed.Index]!.Start);
        bool IsOfTeam(VisitTask task) => best[task.Index]!.Team.Any(member => member == expert || team.Contains(member));
        return (step % 4) switch
        {
            0 => [.. mixed.OrderBy(Distance).Take(_size).Select(task => new FreeVisit(task, SomeStarts(task, best)))],
            1 => [.. mixed.OrderByDescending(IsOfTeam).Take(_size).Select(task => new FreeVisit(task, SomeStarts(task, best)))],
            2 => [.. mixed.Take(_size).Select(task => new FreeVisit(task, SomeStarts(task, best)))],
            _ => [.. mixed.Take(2 * _size).Select(task => new FreeVisit(task, [best[task.Index]!.Start]))],
        };
    }

    private static List<int> SomeStarts(VisitTask task, Schedule best) =>
        [.. task.Starts.Take(MostStarts).Append(best[task.Index]!.Start).Distinct()];
}
