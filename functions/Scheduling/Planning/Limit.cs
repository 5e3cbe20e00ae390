namespace Serverless.Scheduling.Planning;

/// <summary>How long the planner may take, and until when.</summary>
internal sealed class Limit(TimeSpan length, TimeProvider time, CancellationToken cancellationToken)
{
    // About what a slow machine does in a second, in the solver's unit. On others the work is done before the clock ends it.
    private const double WorkPerSecond = 0.25;

    private readonly DateTimeOffset _end = time.GetUtcNow() + length;

    internal CancellationToken CancellationToken => cancellationToken;

    /// <summary>The effort that one search may spend.</summary>
    internal Effort NewEffort(CancellationToken stop) => new(length.TotalSeconds * WorkPerSecond, _end, time, stop);

    /// <summary>The effort that one search may spend.</summary>
    internal Effort NewEffort() => NewEffort(cancellationToken);
}
