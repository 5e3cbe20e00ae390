namespace Serverless.Scheduling.Planning;

/// <summary>
/// Searches for the best plan from both sides: from a quick plan downwards in neighbourhoods, and from a relaxation upwards. What one
/// finds does not steer the other, so that the result does not depend on which is faster.
/// </summary>
internal sealed class PlanSearch(Instance instance, Limit limit, IProgress<SearchProgress>? progress)
{
    private const int SmallProblem = 12;

    internal SearchResult Run()
    {
        var cancellationToken = limit.CancellationToken;
        var start = GreedyPlanner.Plan(instance, cancellationToken);
        if (start is not null)
        {
            progress?.Report(new SearchProgress(start.Cost(), null));
            GreedyPlanner.Polish(start, cancellationToken);
            progress?.Report(new SearchProgress(start.Cost(), null));
        }

        // A small problem is as good as always solved from below alone.
        return start is null || instance.Tasks.Count <= SmallProblem ? FromBelow(start) : FromBothSides(start);
    }

    private SearchResult FromBelow(Schedule? start) => new BoundSearch(instance, limit.NewEffort(), progress).Run(start);

    private SearchResult FromBothSides(Schedule start)
    {
        using var proven = CancellationTokenSource.CreateLinkedTokenSource(limit.CancellationToken);
        var effort = limit.NewEffort(proven.Token);
        var fromAbove = Task.Run(() => new NeighbourhoodSearch(instance, effort, progress).Run(start), CancellationToken.None);
        try
        {
            var below = FromBelow(start);
            if (below.IsInfeasible || below.Schedule!.Cost() <= below.Bound)
            {
                return below;
            }

            var above = fromAbove.GetAwaiter().GetResult();
            return new SearchResult(
                below.Schedule.Cost() < above.Cost() ? below.Schedule : above, below.Bound, IsInfeasible: false, below.WasCutShort || effort.WasCutShort);
        }
        finally
        {
            // Nothing goes on behind the caller's back.
            proven.Cancel();
            ((IAsyncResult)fromAbove).AsyncWaitHandle.WaitOne();
        }
    }
}
