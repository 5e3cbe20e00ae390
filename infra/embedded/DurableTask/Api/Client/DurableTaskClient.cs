using DurableTask.Core.Exceptions;
using DurableTask.Core.History;
using Microsoft.DurableTask.Internal;

namespace Microsoft.DurableTask.Client;

/// <summary>Starts, watches and steers orchestrations from outside.</summary>
/// <remarks>
/// Each method that takes an <c>instanceId</c> throws <see cref="ArgumentException"/> when it is empty. The
/// <c>cancellation</c> tokens end the wait of the caller, not what was asked for. Implementations are thread safe.
/// </remarks>
public abstract class DurableTaskClient : IOrchestrationSubmitter, IAsyncDisposable
{
    /// <summary>Creates a client.</summary>
    /// <param name="name">The client's name.</param>
    protected DurableTaskClient(string name)
    {
        Name = name;
    }

    /// <summary>The client's name.</summary>
    public string Name { get; }

    /// <summary>Starts an orchestration that takes nothing.</summary>
    public virtual Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName, CancellationToken cancellation) =>
        ScheduleNewOrchestrationInstanceAsync(orchestratorName, input: null, options: null, cancellation);

    /// <summary>Starts an orchestration.</summary>
    public virtual Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName, object? input, CancellationToken cancellation) =>
        ScheduleNewOrchestrationInstanceAsync(orchestratorName, input, options: null, cancellation);

    /// <summary>Starts an orchestration that takes nothing.</summary>
    public virtual Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName, StartOrchestrationOptions options, CancellationToken cancellation = default) =>
        ScheduleNewOrchestrationInstanceAsync(orchestratorName, input: null, options, cancellation);

    /// <summary>Starts an orchestration.</summary>
    /// <param name="orchestratorName">The orchestrator's name.</param>
    /// <param name="input">The input, or null.</param>
    /// <param name="options">Instance id, start time, labels and so on; null for the defaults.</param>
    /// <param name="cancellation">Ends the wait for the start to be stored.</param>
    /// <returns>The instance id, once the start is stored.</returns>
    /// <exception cref="OrchestrationAlreadyExistsException">
    /// An instance of this id exists in one of the dedupe statuses of <paramref name="options"/>; without such, in the
    /// embedded engine as by default in the Functions host, one that has not ended.
    /// </exception>
    /// <exception cref="ArgumentException">The name is empty, or the dedupe statuses are not allowed.</exception>
    public abstract Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName,
        object? input = null,
        StartOrchestrationOptions? options = null,
        CancellationToken cancellation = default);

    /// <summary>Raises an event that carries nothing.</summary>
    public virtual Task RaiseEventAsync(string instanceId, string eventName, CancellationToken cancellation) =>
        RaiseEventAsync(instanceId, eventName, eventPayload: null, cancellation);

    /// <summary>
    /// Raises an event for an orchestration. It is kept until the orchestration waits for it; for one that has ended it
    /// is dropped.
    /// </summary>
    /// <param name="instanceId">The instance id.</param>
    /// <param name="eventName">The event's name, compared without regard to case.</param>
    /// <param name="eventPayload">What comes with it, or null.</param>
    /// <param name="cancellation">Ends the wait for the event to be stored.</param>
    /// <exception cref="InvalidOperationException">
    /// There is no instance of this id. Official engines report this in other ways, or drop the event.
    /// </exception>
    public abstract Task RaiseEventAsync(
        string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default);

    /// <summary>Waits until an orchestration has begun.</summary>
    public virtual Task<OrchestrationMetadata> WaitForInstanceStartAsync(
        string instanceId, CancellationToken cancellation) =>
        WaitForInstanceStartAsync(instanceId, getInputsAndOutputs: false, cancellation);

    /// <summary>Waits until an orchestration has begun, which includes that it has ended.</summary>
    /// <param name="instanceId">The instance id.</param>
    /// <param name="getInputsAndOutputs">Whether payloads are fetched as well.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public abstract Task<OrchestrationMetadata> WaitForInstanceStartAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default);

    /// <summary>Waits until an orchestration has ended.</summary>
    public virtual Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
        string instanceId, CancellationToken cancellation) =>
        WaitForInstanceCompletionAsync(instanceId, getInputsAndOutputs: false, cancellation);

    /// <summary>Waits until an orchestration has ended: completed, failed or terminated.</summary>
    /// <param name="instanceId">The instance id.</param>
    /// <param name="getInputsAndOutputs">Whether payloads are fetched as well.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public abstract Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default);

    /// <summary>Ends an orchestration from outside.</summary>
    public virtual Task TerminateInstanceAsync(string instanceId, CancellationToken cancellation) =>
        TerminateInstanceAsync(instanceId, options: null, cancellation);

    /// <summary>Ends an orchestration from outside.</summary>
    /// <param name="instanceId">The instance id.</param>
    /// <param name="output">What becomes its output, or null.</param>
    /// <param name="cancellation">Ends the wait for the wish to be stored.</param>
    public virtual Task TerminateInstanceAsync(
        string instanceId, object? output, CancellationToken cancellation = default) =>
        TerminateInstanceAsync(instanceId, output is null ? null : new TerminateInstanceOptions(output), cancellation);

    /// <summary>Ends an orchestration from outside. One that has ended stays as it is.</summary>
    /// <param name="instanceId">The instance id.</param>
    /// <param name="options">Its output, and whether its sub-orchestrations end as well; null for neither.</param>
    /// <param name="cancellation">Ends the wait for the wish to be stored.</param>
    public virtual Task TerminateInstanceAsync(
        string instanceId, TerminateInstanceOptions? options = null, CancellationToken cancellation = default) =>
        throw NotSupported("terminate orchestrations");

    /// <summary>Halts an orchestration.</summary>
    public virtual Task SuspendInstanceAsync(string instanceId, CancellationToken cancellation) =>
        SuspendInstanceAsync(instanceId, reason: null, cancellation);

    /// <summary>
    /// Halts an orchestration: it takes no further step until it is resumed, and what reaches it is kept.
    /// </summary>
    /// <param name="instanceId">The instance id.</param>
    /// <param name="reason">Why, for the history.</param>
    /// <param name="cancellation">Ends the wait for the wish to be stored.</param>
    public abstract Task SuspendInstanceAsync(
        string instanceId, string? reason = null, CancellationToken cancellation = default);

    /// <summary>Lets a halted orchestration go on.</summary>
    public virtual Task ResumeInstanceAsync(string instanceId, CancellationToken cancellation) =>
        ResumeInstanceAsync(instanceId, reason: null, cancellation);

    /// <summary>Lets a halted orchestration go on.</summary>
    /// <param name="instanceId">The instance id.</param>
    /// <param name="reason">Why, for the history.</param>
    /// <param name="cancellation">Ends the wait for the wish to be stored.</param>
    public abstract Task ResumeInstanceAsync(
        string instanceId, string? reason = null, CancellationToken cancellation = default);

    /// <summary>Gives an orchestration without its payloads, or null.</summary>
    public virtual Task<OrchestrationMetadata?> GetInstanceAsync(string instanceId, CancellationToken cancellation) =>
        GetInstanceAsync(instanceId, getInputsAndOutputs: false, cancellation);

    /// <summary>Gives an orchestration, or null if there is none of this id.</summary>
    /// <param name="instanceId">The instance id.</param>
    /// <param name="getInputsAndOutputs">Whether payloads are fetched as well.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public virtual Task<OrchestrationMetadata?> GetInstanceAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        GetInstancesAsync(instanceId, getInputsAndOutputs, cancellation);

    /// <summary>The older name of <see cref="GetInstanceAsync(string, CancellationToken)"/>.</summary>
    public virtual Task<OrchestrationMetadata?> GetInstancesAsync(string instanceId, CancellationToken cancellation) =>
        GetInstancesAsync(instanceId, getInputsAndOutputs: false, cancellation);

    /// <summary>The older name of <see cref="GetInstanceAsync(string, bool, CancellationToken)"/>.</summary>
    public abstract Task<OrchestrationMetadata?> GetInstancesAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default);

    /// <summary>Lists orchestrations.</summary>
    /// <param name="filter">Which; null for all.</param>
    public abstract AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null);

    /// <summary>Removes an ended orchestration with its history.</summary>
    public virtual Task<PurgeResult> PurgeInstanceAsync(string instanceId, CancellationToken cancellation) =>
        PurgeInstanceAsync(instanceId, options: null, cancellation);

    /// <summary>Removes an ended orchestration with its history. One that has not ended is left alone.</summary>
    /// <param name="instanceId">The instance id.</param>
    /// <param name="options">Whether its sub-orchestrations are removed as well; null for not.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>How many were removed.</returns>
    public virtual Task<PurgeResult> PurgeInstanceAsync(
        string instanceId, PurgeInstanceOptions? options = null, CancellationToken cancellation = default) =>
        throw NotSupported("purge orchestrations");

    /// <summary>Removes ended orchestrations with their histories.</summary>
    public virtual Task<PurgeResult> PurgeAllInstancesAsync(
        PurgeInstancesFilter filter, CancellationToken cancellation) =>
        PurgeAllInstancesAsync(filter, options: null, cancellation);

    /// <summary>Removes ended orchestrations with their histories.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="options">Whether sub-orchestrations are removed as well; null for not.</param>
    /// <param name="cancellation">Ends the purge; what is removed stays removed.</param>
    /// <returns>How many were removed.</returns>
    public virtual Task<PurgeResult> PurgeAllInstancesAsync(
        PurgeInstancesFilter filter, PurgeInstanceOptions? options = null, CancellationToken cancellation = default) =>
        throw NotSupported("purge orchestrations");

    /// <summary>Starts an ended orchestration again with its first input.</summary>
    /// <param name="instanceId">The instance id.</param>
    /// <param name="restartWithNewInstanceId">
    /// Whether the new run gets an id of its own and leaves the old one alone.
    /// </param>
    /// <param name="cancellation">Ends the wait for the start to be stored.</param>
    /// <returns>The instance id of the new run.</returns>
    /// <exception cref="ArgumentException">There is no instance of this id.</exception>
    /// <exception cref="InvalidOperationException">It has not ended, and the new run would take its id.</exception>
    public virtual Task<string> RestartAsync(
        string instanceId, bool restartWithNewInstanceId = false, CancellationToken cancellation = default) =>
        throw NotSupported("restart orchestrations");

    /// <summary>Gives the history of an orchestration's present run.</summary>
    /// <param name="instanceId">The instance id.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="ArgumentException">There is no instance of this id.</exception>
    public virtual Task<IList<HistoryEvent>> GetOrchestrationHistoryAsync(
        string instanceId, CancellationToken cancellation = default) =>
        throw NotSupported("read histories");

    /// <summary>Lists the ids of ended orchestrations by the time at which they ended.</summary>
    /// <param name="runtimeStatus">In one of these statuses; null for any in which an orchestration has ended.</param>
    /// <param name="completedTimeFrom">Ended then or later; null for any.</param>
    /// <param name="completedTimeTo">Ended then or earlier; null for any.</param>
    /// <param name="pageSize">How many at most.</param>
    /// <param name="lastInstanceKey">The continuation token of an earlier page; null for the beginning.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public virtual Task<Page<string>> ListInstanceIdsAsync(
        IEnumerable<OrchestrationRuntimeStatus>? runtimeStatus = null,
        DateTimeOffset? completedTimeFrom = null,
        DateTimeOffset? completedTimeTo = null,
        int pageSize = OrchestrationQuery.DefaultPageSize,
        string? lastInstanceKey = null,
        CancellationToken cancellation = default) =>
        throw NotSupported("list instance ids by time of completion");

    /// <summary>Releases what the client holds.</summary>
    public abstract ValueTask DisposeAsync();

    private NotSupportedException NotSupported(string what) => new($"{GetType()} cannot {what}.");
}
