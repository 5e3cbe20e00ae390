using Microsoft.DurableTask.Abstractions;
using Microsoft.Extensions.Logging;

namespace Microsoft.DurableTask;

/// <summary>
/// An orchestrator's only way to the world. Everything it does through the context is recorded, so that the orchestrator
/// can be run again from its beginning with the same results.
/// </summary>
/// <remarks>Not thread safe: used by the orchestrator alone, which awaits only what the context gives.</remarks>
public abstract class TaskOrchestrationContext
{
    private ILoggerFactory? _replaySafeLoggerFactory;

    /// <summary>The orchestrator's name.</summary>
    public abstract TaskName Name { get; }

    /// <summary>The instance id.</summary>
    public abstract string InstanceId { get; }

    /// <summary>The orchestration that started this one, or null.</summary>
    public abstract ParentOrchestrationInstance? Parent { get; }

    /// <summary>
    /// The orchestration's time in UTC: the moment of the event that is being handled, the same in every replay.
    /// </summary>
    public abstract DateTime CurrentUtcDateTime { get; }

    /// <summary>Whether the orchestrator is going through steps that it has taken before.</summary>
    public abstract bool IsReplaying { get; }

    /// <summary>The orchestration's version, empty for none.</summary>
    public virtual string Version => string.Empty;

    /// <summary>Facts that the host attached to the orchestration.</summary>
    public virtual IReadOnlyDictionary<string, object?> Properties { get; } = new Dictionary<string, object?>();

    /// <summary>Makes loggers that write nothing while replaying.</summary>
    public virtual ILoggerFactory ReplaySafeLoggerFactory =>
        _replaySafeLoggerFactory ??= new ReplaySafeLoggerFactory(this);

    /// <summary>What loggers are made of; they write in every replay.</summary>
    protected abstract ILoggerFactory LoggerFactory { get; }

    /// <summary>Gives the input, or the type's default value.</summary>
    public abstract T? GetInput<T>();

    /// <summary>Calls an activity that gives nothing back.</summary>
    /// <param name="name">The activity's name.</param>
    /// <param name="input">The input, or null.</param>
    /// <param name="options">How to call it, or null.</param>
    /// <exception cref="TaskFailedException">The activity failed, in its last attempt if it had several.</exception>
    public virtual Task CallActivityAsync(TaskName name, object? input = null, TaskOptions? options = null) =>
        CallActivityAsync<object>(name, input, options);

    /// <summary>Calls an activity that takes nothing and gives nothing back.</summary>
    /// <param name="name">The activity's name.</param>
    /// <param name="options">How to call it.</param>
    public virtual Task CallActivityAsync(TaskName name, TaskOptions options) =>
        CallActivityAsync(name, input: null, options);

    /// <summary>Calls an activity that takes nothing.</summary>
    /// <param name="name">The activity's name.</param>
    /// <param name="options">How to call it.</param>
    public virtual Task<TResult> CallActivityAsync<TResult>(TaskName name, TaskOptions options) =>
        CallActivityAsync<TResult>(name, input: null, options);

    /// <summary>Calls an activity.</summary>
    /// <param name="name">The activity's name.</param>
    /// <param name="input">The input, or null.</param>
    /// <param name="options">How to call it, or null.</param>
    /// <exception cref="TaskFailedException">The activity failed, in its last attempt if it had several.</exception>
    public abstract Task<TResult> CallActivityAsync<TResult>(
        TaskName name, object? input = null, TaskOptions? options = null);

    /// <summary>Waits for a time.</summary>
    /// <param name="delay">How long, from the orchestration's current time.</param>
    /// <param name="cancellationToken">Gives the timer up; the awaited task is then cancelled.</param>
    public virtual Task CreateTimer(TimeSpan delay, CancellationToken cancellationToken) =>
        CreateTimer(CurrentUtcDateTime.Add(delay), cancellationToken);

    /// <summary>Waits until a moment.</summary>
    /// <param name="fireAt">
    /// The moment, taken as UTC after conversion from local time; a past one passes at once.
    /// </param>
    /// <param name="cancellationToken">Gives the timer up; the awaited task is then cancelled.</param>
    public abstract Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken);

    /// <summary>Waits for an event raised from outside.</summary>
    /// <param name="eventName">The event's name, compared without regard to case.</param>
    /// <param name="cancellationToken">Gives the wait up; the awaited task is then cancelled.</param>
    /// <remarks>Of several waits for the same name the last gets the event that comes first.</remarks>
    public abstract Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default);

    /// <summary>Waits for an event raised from outside, but not for ever.</summary>
    /// <param name="eventName">The event's name, compared without regard to case.</param>
    /// <param name="timeout">How long to wait.</param>
    /// <exception cref="TaskCanceledException">The event did not come in time.</exception>
    public Task<T> WaitForExternalEvent<T>(string eventName, TimeSpan timeout) =>
        WaitForExternalEvent<T>(eventName, timeout, CancellationToken.None);

    /// <summary>Waits for an event raised from outside, but not for ever.</summary>
    /// <param name="eventName">The event's name, compared without regard to case.</param>
    /// <param name="timeout">How long to wait.</param>
    /// <param name="cancellationToken">Gives the wait up; the awaited task is then cancelled.</param>
    /// <exception cref="TaskCanceledException">The event did not come in time.</exception>
    public async Task<T> WaitForExternalEvent<T>(
        string eventName, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var abandonTimer = new CancellationTokenSource();
        using var abandonEvent = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var timer = CreateTimer(timeout, abandonTimer.Token);
        var occurrence = WaitForExternalEvent<T>(eventName, abandonEvent.Token);

        // What loses the race is given up, so that it neither keeps the orchestration busy nor takes a later event.
        var loser = await Task.WhenAny(timer, occurrence) == occurrence ? abandonTimer : abandonEvent;
#pragma warning disable CA1849, MA0042 // CancelAsync goes on elsewhere than in the orchestrator's turn.
        loser.Cancel();
#pragma warning restore CA1849, MA0042
        return await occurrence;
    }

    /// <summary>Raises an event for another orchestration, whether or not it exists.</summary>
    /// <param name="instanceId">The other orchestration's instance id.</param>
    /// <param name="eventName">The event's name.</param>
    /// <param name="payload">What comes with it.</param>
    public abstract void SendEvent(string instanceId, string eventName, object payload);

    /// <summary>Sets what clients see as the orchestration's own status; null to clear it.</summary>
    public abstract void SetCustomStatus(object? customStatus);

    /// <summary>Runs another orchestration and waits for what it gives back.</summary>
    /// <param name="orchestratorName">The orchestrator's name.</param>
    /// <param name="input">The input, or null.</param>
    /// <param name="options">
    /// How to call it, or null; <see cref="SubOrchestrationOptions"/> may name the instance.
    /// </param>
    /// <exception cref="TaskFailedException">The orchestration failed or was terminated.</exception>
    public abstract Task<TResult> CallSubOrchestratorAsync<TResult>(
        TaskName orchestratorName, object? input = null, TaskOptions? options = null);

    /// <summary>Runs another orchestration that takes nothing and waits for what it gives back.</summary>
    /// <param name="orchestratorName">The orchestrator's name.</param>
    /// <param name="options">How to call it.</param>
    public virtual Task<TResult> CallSubOrchestratorAsync<TResult>(TaskName orchestratorName, TaskOptions options) =>
        CallSubOrchestratorAsync<TResult>(orchestratorName, input: null, options);

    /// <summary>Runs another orchestration that takes nothing and waits for its end.</summary>
    /// <param name="orchestratorName">The orchestrator's name.</param>
    /// <param name="options">How to call it.</param>
    public virtual Task CallSubOrchestratorAsync(TaskName orchestratorName, TaskOptions options) =>
        CallSubOrchestratorAsync(orchestratorName, input: null, options);

    /// <summary>Runs another orchestration and waits for its end.</summary>
    /// <param name="orchestratorName">The orchestrator's name.</param>
    /// <param name="input">The input, or null.</param>
    /// <param name="options">How to call it, or null.</param>
    /// <exception cref="TaskFailedException">The orchestration failed or was terminated.</exception>
    public virtual Task CallSubOrchestratorAsync(
        TaskName orchestratorName, object? input = null, TaskOptions? options = null) =>
        CallSubOrchestratorAsync<object>(orchestratorName, input, options);

    /// <summary>Lets the orchestration begin anew with an empty history once the orchestrator returns.</summary>
    /// <param name="newInput">The input of the next run.</param>
    /// <param name="preserveUnprocessedEvents">Whether events that nobody has waited for yet are kept for it.</param>
    public abstract void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true);

    /// <summary>Lets the orchestration begin anew with an empty history once the orchestrator returns.</summary>
    /// <param name="options">The input and the version of the next run.</param>
    public virtual void ContinueAsNew(ContinueAsNewOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ContinueAsNew(options.NewInput, options.PreserveUnprocessedEvents);
    }

    /// <summary>Gives a new unique id, the same one in every replay.</summary>
    public abstract Guid NewGuid();

    /// <summary>Makes a logger that writes nothing while replaying.</summary>
    public virtual ILogger CreateReplaySafeLogger(string categoryName) =>
        new ReplaySafeLogger(this, PlainLoggers().CreateLogger(categoryName));

    /// <summary>Makes a logger that writes nothing while replaying, its category named after a type.</summary>
    public virtual ILogger CreateReplaySafeLogger(Type type) =>
        new ReplaySafeLogger(this, PlainLoggers().CreateLogger(type));

    /// <summary>Makes a logger that writes nothing while replaying, its category named after a type.</summary>
    public virtual ILogger CreateReplaySafeLogger<T>() => new ReplaySafeLogger(this, PlainLoggers().CreateLogger<T>());

    /// <summary>
    /// Compares the orchestration's version with another; see <see cref="TaskOrchestrationVersioningUtils"/>.
    /// </summary>
    /// <param name="version">The other version.</param>
    /// <returns>Below zero, zero or above zero when this orchestration's version is lower, equal or higher.</returns>
    public virtual int CompareVersionTo(string version) =>
        TaskOrchestrationVersioningUtils.CompareVersions(Version, version);

    /// <summary>
    /// Gives the factory below a replay-safe one, which a context that wraps another may have handed over.
    /// </summary>
    internal ILoggerFactory PlainLoggers()
    {
        const int DeepestNesting = 10;
        var loggers = LoggerFactory;
        for (var depth = 0; loggers is ReplaySafeLoggerFactory wrapped; depth++)
        {
            loggers = depth < DeepestNesting
                ? wrapped.Inner
                : throw new InvalidOperationException(
                    "LoggerFactory leads back to itself. A context that wraps another must give the inner context's " +
                    "ReplaySafeLoggerFactory as its LoggerFactory, not its own.");
        }

        return loggers;
    }

    /// <summary>Gives <see cref="LoggerFactory"/> to the replay-safe factory.</summary>
    internal ILoggerFactory InnerLoggers() => LoggerFactory;
}
