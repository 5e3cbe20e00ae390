namespace Serverless.Scheduling.Planning;

/// <summary>Plans one visit after the other, each as cheaply as those before it leave it. Fast, and the start of every search.</summary>
internal static class GreedyPlanner
{
    private const int MostTries = 20;

    /// <summary>Plans all visits. A visit for which nothing is left is planned earlier in the next try.</summary>
    /// <returns>Null when no order that was tried leaves a slot for every visit; there may be a plan even so.</returns>
    internal static Schedule? Plan(Instance instance, CancellationToken cancellationToken)
    {
        var order = instance.Tasks
            .OrderBy(task => (long)task.Starts.Count * task.Candidates.Count)
            .ThenBy(task => task.Index)
            .Select(task => task.Index)
            .ToList();
        for (var attempt = 0; attempt < MostTries; attempt++)
        {
            var schedule = new Schedule(instance);
            if (Fill(schedule, order, cancellationToken) is not { } stuck)
            {
                return schedule;
            }

            order.Remove(stuck);
            order.Insert(0, stuck);
        }

        return null;
    }

    /// <summary>Plans each visit anew in turn while all others stay, until that makes nothing cheaper.</summary>
    internal static void Polish(Schedule schedule, CancellationToken cancellationToken)
    {
        for (var isBetter = true; isBetter;)
        {
            isBetter = false;
            foreach (var task in schedule.Instance.Tasks)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var before = schedule[task.Index]!;
                schedule.Set(task.Index, null);
                var choice = BestSlot.Find(schedule, task, Demand.None)!;
                var better = choice.Cost < BestSlot.CostOf(schedule, task, before);
                schedule.Set(task.Index, better ? choice.Slot : before);
                isBetter |= better;
            }
        }
    }

    // Gives the visit for which nothing is left.
    private static int? Fill(Schedule schedule, List<int> order, CancellationToken cancellationToken)
    {
        foreach (var visit in order)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (BestSlot.Find(schedule, schedule.Instance.Tasks[visit], Demand.None) is not { } choice)
            {
                return visit;
            }

            schedule.Set(visit, choice.Slot);
        }

        return null;
    }
}
