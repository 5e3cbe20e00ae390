using Microsoft.DurableTask;

namespace Serverless.Embedded.Engine;

/// <summary>The calls that an orchestrator makes and waits for.</summary>
internal sealed partial class OrchestrationContext
{
    public override async Task<TResult> CallActivityAsync<TResult>(
        TaskName name,
        object? input = null,
        TaskOptions? options = null)
    {
        RefuseOptionsAsInput(input, options);
        var version = options?.Version is { } asked ? asked.Version : state.Version;
        return await Retrying.RunAsync(this, name, options?.Retry, () =>
            CallAsync<TResult>(id => new StoredEvent.TaskScheduled(id, name.Name, NullIfEmpty(version), SerializeNew(input))));
    }

    public override async Task<TResult> CallSubOrchestratorAsync<TResult>(
        TaskName orchestratorName,
        object? input = null,
        TaskOptions? options = null)
    {
        RefuseOptionsAsInput(input, options);
        var version =
            options is SubOrchestrationOptions { Version: { } own } ? own.Version
            : options?.Version is { } asked ? asked.Version
            : defaultVersion;
        var instanceId = (options as SubOrchestrationOptions)?.InstanceId ?? NewGuid().ToString("N");
        var tags = options?.Tags is { Count: > 0 } given ? new Dictionary<string, string>(given, StringComparer.Ordinal) : null;
        return await Retrying.RunAsync(this, orchestratorName, options?.Retry, () =>
            CallAsync<TResult>(id => new StoredEvent.SubOrchestrationCreated(
                id, orchestratorName.Name, NullIfEmpty(version), instanceId, SerializeNew(input), tags)));
    }

    public override async Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken)
    {
        CheckThread();
        cancellationToken.ThrowIfCancellationRequested();
        var open = Decide(id => new StoredEvent.TimerCreated(id, fireAt.ToUniversalTime()));
        await using var registration = cancellationToken.Register(() => CancelTimer(open, cancellationToken));
        await open.Task;
    }

    public override Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default)
    {
        CheckThread();
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        return _events.WaitAsync<T>(eventName, cancellationToken);
    }

    public override void SendEvent(string instanceId, string eventName, object payload)
    {
        CheckThread();
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        ArgumentException.ThrowIfNullOrEmpty(eventName);

        // Sent is done: nobody waits for an answer.
        Decide(id => new StoredEvent.EventSent(id, instanceId, eventName, SerializeNew(payload)), awaited: false);
    }

    private static string? NullIfEmpty(string? version) => string.IsNullOrEmpty(version) ? null : version;

    private static void RefuseOptionsAsInput(object? input, TaskOptions? options)
    {
        if (input is TaskOptions && options is null)
        {
            throw new ArgumentException(
                $"A {nameof(TaskOptions)} was given as the input. Pass it as the argument '{nameof(options)}'.", nameof(input));
        }
    }

    private async Task<TResult> CallAsync<TResult>(Func<int, StoredEvent.Decision> decision)
    {
        CheckThread();
        var result = await Decide(decision).Task;
        return converter.Deserialize<TResult>(result)!;
    }

    // A replayed call is compared by its kind and name; its input is in the history already.
    private string? SerializeNew(object? value) => _isReplaying ? null : converter.Serialize(value);
}
