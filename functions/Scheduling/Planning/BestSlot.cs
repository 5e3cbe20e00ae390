namespace Serverless.Scheduling.Planning;

/// <summary>
/// Finds the cheapest dates and team for one visit while all others stay. Exact: every start is tried, and for each the cheapest team is
/// found by going through the candidates once, keeping for each set of covered skills and each size the cheapest team so far.
/// </summary>
internal static class BestSlot
{
    /// <summary>Finds the best slot; of equal ones the one nearest to the wish, then earliest.</summary>
    /// <param name="schedule">The others; the visit itself is not in it.</param>
    /// <param name="task">The visit.</param>
    /// <param name="demand">What else is asked for.</param>
    /// <param name="dayPrice">What a day of an expert costs; null for what it adds to the load.</param>
    /// <returns>Null when there is none.</returns>
    internal static Choice? Find(Schedule schedule, VisitTask task, Demand demand, Func<int, long>? dayPrice = null)
    {
        if (!task.KeepsAll)
        {
            return null;
        }

        var load = task.Candidates.Select(candidate =>
            dayPrice is null ? LoadCost(schedule, task, candidate.Expert) : dayPrice(candidate.Expert) * task.Visit.Days).ToArray();
        var search = new TeamSearch(schedule.Instance, task, demand);
        // What the team costs at least, whatever the day.
        if (search.Find([.. load.Select(cost => (long?)cost)]) is not { } cheapest)
        {
            return null;
        }

        Choice? best = null;
        foreach (var start in task.Starts.Where(start => demand.Start?.Invoke(start) != false && HasRoom(schedule, task, start)))
        {
            // Starts come with rising cost.
            var wish = task.WishCost(start);
            if (best is not null && wish + cheapest.Cost >= best.Cost)
            {
                break;
            }

            if (search.Find(Costs(schedule, task, start, load)) is { } team && (best is null || wish + team.Cost < best.Cost))
            {
                best = new Choice(new Slot(start, team.Experts), wish + team.Cost);
            }
        }

        return best;
    }

    /// <summary>What a slot that is possible adds to the cost of the schedule.</summary>
    internal static long CostOf(Schedule schedule, VisitTask task, Slot slot) => Find(
        schedule, task, new Demand { Start = start => start == slot.Start, With = slot.Team, Smallest = slot.Team.Count, Largest = slot.Team.Count })!.Cost;

    /// <summary>Whether there may be one visit more on each day.</summary>
    internal static bool HasRoom(Schedule schedule, VisitTask task, int start)
    {
        for (var day = start; day < start + task.Visit.Days; day++)
        {
            if (schedule.Room(day) <= 0)
            {
                return false;
            }
        }

        return true;
    }

    private static long?[] Costs(Schedule schedule, VisitTask task, int start, long[] load)
    {
        var costs = new long?[load.Length];
        for (var index = 0; index < costs.Length; index++)
        {
            var (isFree, backToBack) = schedule.Look(task, task.Candidates[index].Expert, start);
            costs[index] = isFree ? load[index] + (backToBack * (long)schedule.Instance.Weights.BackToBack) : null;
        }

        return costs;
    }

    // The visit days come on top of those that the expert has: before + 1, before + 2, ...
    private static long LoadCost(Schedule schedule, VisitTask task, int expert)
    {
        long days = task.Visit.Days;
        return schedule.Instance.Weights.LoadDay * ((schedule.Load(expert) * days) + (days * (days + 1) / 2));
    }
}
