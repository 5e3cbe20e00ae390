using Google.OrTools.Sat;

namespace Serverless.Scheduling.Planning;

/// <summary>The decisions about one visit in a model.</summary>
internal sealed class VisitVariables
{
    internal VisitVariables(CpModel model, Schedule others, FreeVisit free)
    {
        Task = free.Task;
        // In the order of days, so that neighbours are neighbours.
        Starts = [.. free.Starts.Where(start => BestSlot.HasRoom(others, Task, start)).Order()];
        Begins = [.. Starts.Select(start => model.NewBoolVar(string.Empty))];
        foreach (var candidate in Task.Candidates)
        {
            var looks = Starts.Select(start => others.Look(Task, candidate.Expert, start)).ToArray();
            if (candidate.IsKept || Array.Exists(looks, look => look.IsFree))
            {
                Goes.Add(candidate.Expert, model.NewBoolVar(string.Empty));
                Looks.Add(candidate.Expert, looks);
            }
        }
    }

    internal VisitTask Task { get; }

    /// <summary>The days on which the visit may begin, in order.</summary>
    internal IReadOnlyList<int> Starts { get; }

    /// <summary>For each of them: it begins then.</summary>
    internal IReadOnlyList<BoolVar> Begins { get; }

    /// <summary>For each expert who may go: the expert goes.</summary>
    internal SortedDictionary<int, BoolVar> Goes { get; } = [];

    /// <summary>For each expert who may go and each start: what those trips that stand say to it.</summary>
    internal Dictionary<int, (bool IsFree, int BackToBack)[]> Looks { get; } = [];

    /// <summary>The day on which the visit begins.</summary>
    internal LinearExpr Start => LinearExpr.WeightedSum(Begins, Starts.Select(start => (long)start));

    /// <summary>The decisions that the visit begins on a day for which something holds of the expert.</summary>
    internal IEnumerable<BoolVar> BeginsWhere(int expert, Func<(bool IsFree, int BackToBack), bool> holds)
    {
        var looks = Looks[expert];
        return Begins.Where((_, index) => holds(looks[index]));
    }
}
