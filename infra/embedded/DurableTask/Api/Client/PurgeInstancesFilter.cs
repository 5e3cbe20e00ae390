namespace Microsoft.DurableTask.Client;

/// <summary>Which orchestrations to purge. Conditions left null let everything through.</summary>
/// <param name="CreatedFrom">Created then or later.</param>
/// <param name="CreatedTo">Created then or earlier.</param>
/// <param name="Statuses">In one of these statuses, of those in which an orchestration has ended.</param>
public record PurgeInstancesFilter(
    DateTimeOffset? CreatedFrom = null,
    DateTimeOffset? CreatedTo = null,
    IEnumerable<OrchestrationRuntimeStatus>? Statuses = null)
{
    /// <summary>
    /// How long a purge may take before it returns with part of the work done; null for as long as needed.
    /// </summary>
    public TimeSpan? Timeout { get; init; }
}
