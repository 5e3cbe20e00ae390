namespace Serverless.Scheduling.Planning;

/// <summary>
/// A bound that is there at once, also for large problems: each expert's days have a price, and each visit by itself takes what is
/// cheapest. The load of an expert is convex, so at any price it costs at least its chord: days times price, less a part that only
/// depends on the price (a Lagrangian bound). Prices rise where more days are taken than they stand for, and fall where fewer are.
/// </summary>
internal static class PriceBound
{
    private const int Rounds = 25;

    /// <summary>Finds the bound.</summary>
    /// <param name="instance">A problem in which each visit by itself is possible.</param>
    /// <param name="start">A plan whose loads the prices begin with, if there is one.</param>
    /// <param name="effort">Asked whether time is over.</param>
    internal static long Find(Instance instance, Schedule? start, Effort effort)
    {
        var nobody = new Schedule(instance);
        long weight = instance.Weights.LoadDay;
        var days = instance.Load.Select((_, expert) => start?.Added(expert) ?? 0).ToArray();
        long best = 0;
        for (var round = 1; round <= Rounds && !effort.IsOver(); round++)
        {
            var taken = new int[days.Length];
            var total = -weight * days.Sum(count => (long)count * (count + 1) / 2);
            foreach (var task in instance.Tasks)
            {
                var choice = BestSlot.Find(nobody, task, Demand.None, expert => weight * (instance.Load[expert] + days[expert] + 1))!;
                total += choice.Cost;
                foreach (var expert in choice.Slot.Team)
                {
                    taken[expert] += task.Visit.Days;
                }
            }

            best = Math.Max(best, total);
            for (var expert = 0; expert < days.Length; expert++)
            {
                days[expert] = Math.Max(0, days[expert] + (int)Math.Round((taken[expert] - days[expert]) / (3.0 + round), MidpointRounding.AwayFromZero));
            }
        }

        return best;
    }
}
