namespace Microsoft.DurableTask.Client;

/// <summary>Purges with conditions given one by one.</summary>
public static class DurableTaskClientExtensions
{
    /// <summary>Purges the ended orchestrations created in a period and in one of the given statuses.</summary>
    /// <param name="client">The client.</param>
    /// <param name="createdFrom">Created then or later; null for any.</param>
    /// <param name="createdTo">Created then or earlier; null for any.</param>
    /// <param name="statuses">In one of these statuses; null for any.</param>
    /// <param name="options">How to purge, or null.</param>
    /// <param name="cancellation">Ends the purge; what is purged stays purged.</param>
    public static Task<PurgeResult> PurgeInstancesAsync(
        this DurableTaskClient client,
        DateTimeOffset? createdFrom,
        DateTimeOffset? createdTo,
        IEnumerable<OrchestrationRuntimeStatus>? statuses,
        PurgeInstanceOptions? options,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.PurgeAllInstancesAsync(
            new PurgeInstancesFilter(createdFrom, createdTo, statuses), options, cancellation);
    }

    /// <summary>Purges the ended orchestrations created in a period and in one of the given statuses.</summary>
    public static Task<PurgeResult> PurgeInstancesAsync(
        this DurableTaskClient client,
        DateTimeOffset? createdFrom,
        DateTimeOffset? createdTo,
        IEnumerable<OrchestrationRuntimeStatus>? statuses,
        CancellationToken cancellation = default) =>
        PurgeInstancesAsync(client, createdFrom, createdTo, statuses, options: null, cancellation);

    /// <summary>Purges the ended orchestrations created in a period.</summary>
    public static Task<PurgeResult> PurgeInstancesAsync(
        this DurableTaskClient client,
        DateTimeOffset? createdFrom,
        DateTimeOffset? createdTo,
        PurgeInstanceOptions? options,
        CancellationToken cancellation = default) =>
        PurgeInstancesAsync(client, createdFrom, createdTo, statuses: null, options, cancellation);

    /// <summary>Purges the ended orchestrations created in a period.</summary>
    public static Task<PurgeResult> PurgeInstancesAsync(
        this DurableTaskClient client,
        DateTimeOffset? createdFrom,
        DateTimeOffset? createdTo,
        CancellationToken cancellation = default) =>
        PurgeInstancesAsync(client, createdFrom, createdTo, statuses: null, options: null, cancellation);
}
