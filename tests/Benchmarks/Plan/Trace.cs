using Serverless.Scheduling.Planning;

namespace Serverless.Tests.Benchmarks.Plan;

/// <summary>Notes when a search found what.</summary>
internal sealed class Trace : IProgress<SearchProgress>
{
    private readonly Lock _gate = new();
    private readonly long _began = TimeProvider.System.GetTimestamp();
    private readonly List<(TimeSpan At, long? Cost, long? Bound)> _steps = [];

    public void Report(SearchProgress value)
    {
        lock (_gate)
        {
            _steps.Add((TimeProvider.System.GetElapsedTime(_began), value.Cost, value.Bound));
        }
    }

    /// <summary>The first step at which the best cost and the best bound so far are that near; null when none was.</summary>
    internal TimeSpan? Within(double gap)
    {
        var (cost, bound) = (long.MaxValue, 0L);
        foreach (var step in _steps)
        {
            cost = Math.Min(cost, step.Cost ?? cost);
            bound = Math.Max(bound, step.Bound ?? bound);
            if (cost < long.MaxValue && cost - bound <= gap * cost)
            {
                return step.At;
            }
        }

        return null;
    }

    /// <summary>The first plan: when, and what it costs.</summary>
    internal (TimeSpan At, long Cost)? First() => _steps.Where(step => step.Cost is not null).Select(step => ((TimeSpan, long)?)(step.At, step.Cost!.Value)).FirstOrDefault();
}
