using DurableTask.Core.Exceptions;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Serverless.Embedded.Engine;

/// <summary>The client of the embedded engine.</summary>
internal sealed partial class EngineClient(
    DurableEngineOptions options,
    DataConverter converter,
    TimeProvider time,
    Func<EngineRun> running
) : DurableTaskClient(options.HubName)
{
    internal DataConverter Converter => converter;

    public override async Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName,
        object? input = null,
        StartOrchestrationOptions? options = null,
        CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var instance = new NewInstance(
            options?.InstanceId ?? NewInstanceId(),
            orchestratorName.Name,
            options?.Version is { } version ? version.Version ?? string.Empty : DefaultVersion,
            converter.Serialize(input),
            options?.Tags is { Count: > 0 } tags ? new Dictionary<string, string>(tags, StringComparer.Ordinal) : null,
            Parent: null);
        ArgumentException.ThrowIfNullOrEmpty(instance.Id, nameof(options));
        ArgumentException.ThrowIfNullOrEmpty(instance.Name, nameof(orchestratorName));
        var dedupe = ProtectedStatuses(options?.DedupeStatuses);
        await WriteAsync(session => Create(session, instance, options?.StartAt, dedupe), cancellation);
        return instance.Id;
    }

    public override Task RaiseEventAsync(
        string instanceId,
        string eventName,
        object? eventPayload = null,
        CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        return SendAsync(instanceId, new StoredEvent.EventRaised(eventName, converter.Serialize(eventPayload)), cancellation);
    }

    public override Task SuspendInstanceAsync(
        string instanceId,
        string? reason = null,
        CancellationToken cancellation = default
    ) => SendAsync(instanceId, new StoredEvent.Suspended(reason), cancellation);

    public override Task ResumeInstanceAsync(
        string instanceId,
        string? reason = null,
        CancellationToken cancellation = default
    ) => SendAsync(instanceId, new StoredEvent.Resumed(reason), cancellation);

    public override Task TerminateInstanceAsync(
        string instanceId,
        TerminateInstanceOptions? options = null,
        CancellationToken cancellation = default
    ) =>
        SendAsync(
            instanceId,
            new StoredEvent.Terminated(converter.Serialize(options?.Output), options?.Recursive ?? false),
            cancellation);

    public override async Task<string> RestartAsync(
        string instanceId, bool restartWithNewInstanceId = false, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        var newId = restartWithNewInstanceId ? NewInstanceId() : instanceId;
        await WriteAsync(
            session =>
            {
                var (name, version, input, tags) = session.Query(
                    "SELECT i.name, i.version, p.input, i.tags FROM instances i JOIN payloads p ON p.key = i.key WHERE i.id = $1",
                    row => (row.GetString(0), row.GetString(1), Rows.Text(row, 2), Rows.Text(row, 3)),
                    instanceId)
                    is [var found]
                    ? found
                    : throw new ArgumentException(
                        $"There is no orchestration with the instance id '{instanceId}'.",
                        nameof(instanceId));
                return Create(
                    session,
                    new NewInstance(newId, name, version, input, EventJson.ReadTags(tags), Parent: null),
                    startAt: null,
                    []);
            },
            cancellation);
        return newId;
    }

    public override async Task<OrchestrationMetadata> WaitForInstanceStartAsync(
        string instanceId,
        bool getInputsAndOutputs = false,
        CancellationToken cancellation = default
    ) =>
        await WaitAsync(
            instanceId,
            getInputsAndOutputs,
            static status => status != OrchestrationRuntimeStatus.Pending,
            cancellation);

    public override async Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        await WaitAsync(instanceId, getInputsAndOutputs, static status => status.IsTerminal(), cancellation);

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private string DefaultVersion => options.DefaultVersion;

    private static string NewInstanceId() => Guid.NewGuid().ToString("N");

    /// <summary>The statuses in which an existing instance is kept; by default, as in the Functions host, those of one that has not ended.</summary>
    private static HashSet<OrchestrationRuntimeStatus> ProtectedStatuses(IReadOnlyList<string>? asked)
    {
        OrchestrationRuntimeStatus[] live = [OrchestrationRuntimeStatus.Pending, OrchestrationRuntimeStatus.Running, OrchestrationRuntimeStatus.Suspended];
        var statuses = asked is null ? [.. live] : asked.Select(ParseStatus).ToHashSet();
        return statuses.Contains(OrchestrationRuntimeStatus.Terminated) && !statuses.IsSupersetOf(live)
            ? throw new ArgumentException(
                "The dedupe statuses keep a terminated instance but not a live one. A live one is terminated before it is replaced, so the start "
                    + $"could only fail: add {string.Join(", ", live.Except(statuses))}, or leave out {OrchestrationRuntimeStatus.Terminated}.",
                nameof(asked))
            : statuses;
    }

    private static OrchestrationRuntimeStatus ParseStatus(string status) =>
        Enum.TryParse<OrchestrationRuntimeStatus>(status, ignoreCase: true, out var parsed)
            ? parsed
            : throw new ArgumentException(
                $"'{status}' is not an orchestration status. Use one of: {string.Join(", ", Enum.GetNames<OrchestrationRuntimeStatus>())}.",
                nameof(status));

    /// <summary>Creates an instance in place of one with the same id, if the caller does not protect that one's status.</summary>
    private Committed Create(
        Session session,
        NewInstance instance,
        DateTimeOffset? startAt,
        HashSet<OrchestrationRuntimeStatus> dedupe)
    {
        var run = running();
        var done = new Committed();
        if (Rows.FindKey(session, instance.Id) is { } existing)
        {
            if (Rows.FindStatus(session, instance.Id) is { } status && dedupe.Contains(status))
            {
                throw new OrchestrationAlreadyExistsException(
                    $"An orchestration with the instance id '{instance.Id}' exists already, with status {status}.");
            }

            TellParent(session, existing, instance.Id, done);
            done.TimersCancelled.AddRange(
                session.Query("SELECT seq FROM timers WHERE key = $1", row => row.GetInt64(0), existing));
            Rows.DeleteInstance(session, existing);
            done.Removed.Add(existing);
        }

        var now = time.GetUtcNow();
        var key = Rows.InsertInstance(session, instance, now);
        if (startAt is { } moment && moment > now)
        {
            var timer = new TimerEntry(run.Sequence.Next(), key, TimerEntry.StartGeneration, 0, moment);
            Rows.InsertTimer(session, timer);
            done.TimersArmed.Add(timer);
        }
        else
        {
            var start = new Message(run.Sequence.Next(), Generation: null, new StoredEvent.ExecutionStarted());
            Rows.InsertMessage(session, key, start);
            done.Deliveries.Add(new Delivery(key, start));
        }

        done.Statuses.Add((instance.Id, OrchestrationRuntimeStatus.Pending));
        return done;
    }

    /// <summary>A live sub-orchestration that is replaced ends for its parent, which would wait for ever otherwise.</summary>
    private void TellParent(Session session, long key, string instanceId, Committed done)
    {
        if (Rows.IsLive(session, key) && Rows.LoadState(session, key)?.Parent is { } parent && Rows.IsLive(session, parent.Key))
        {
            var failed = new StoredEvent.SubOrchestrationFailed(parent.TaskId, Failure.Terminated(instanceId));
            var message = new Message(running().Sequence.Next(), parent.Generation, failed);
            Rows.InsertMessage(session, parent.Key, message);
            done.Deliveries.Add(new Delivery(parent.Key, message));
        }
    }

    private Task SendAsync(string instanceId, StoredEvent happened, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        return WriteAsync(
            session =>
            {
                var done = new Committed();
                RefuseInVain(session, instanceId, happened);
                if (Rows.FindLiveKey(session, instanceId) is { } key)
                {
                    var message = new Message(running().Sequence.Next(), Generation: null, happened);
                    Rows.InsertMessage(session, key, message);
                    done.Deliveries.Add(new Delivery(key, message));
                }

                // To one that has ended or never was nothing can happen, as in the official engine.
                return done;
            },
            cancellation);
    }

    /// <summary>Refuses what the instance's status does not allow, where the options ask for it.</summary>
    private void RefuseInVain(Session session, string instanceId, StoredEvent happened)
    {
        if (!(happened is StoredEvent.EventRaised ? options.RefusesVainEvents : options.RefusesVainRequests))
        {
            return;
        }

        var status = Rows.FindStatus(session, instanceId)
            ?? throw new ArgumentException($"There is no orchestration with the instance id '{instanceId}'.", nameof(instanceId));
        var (request, isAllowed) = happened switch
        {
            StoredEvent.EventRaised raised => ($"takes no event '{raised.Name}'", !status.IsTerminal()),
            StoredEvent.Suspended => ("cannot be suspended", !status.IsTerminal() && status != OrchestrationRuntimeStatus.Suspended),
            StoredEvent.Resumed => ("cannot be resumed", status == OrchestrationRuntimeStatus.Suspended),
            _ => ("cannot be terminated", !status.IsTerminal()),
        };
        if (!isAllowed)
        {
            throw new InvalidOperationException(
                $"The orchestration '{instanceId}' {request}: its status is {status}. Look at the status first, or expect this where both may happen at once.");
        }
    }

    private async Task WriteAsync(Func<Session, Committed> operation, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var run = running();
        await run.Writer.WriteAsync(operation, run.OnCommitted).WaitAsync(cancellation);
    }

    private async Task<OrchestrationMetadata> WaitAsync(
        string instanceId,
        bool getInputsAndOutputs,
        Func<OrchestrationRuntimeStatus, bool> isReached,
        CancellationToken cancellation)
    {
        while (true)
        {
            var change = running().Waiters.NextChange(instanceId);
            var found = await GetInstanceAsync(instanceId, getInputsAndOutputs, cancellation)
                ?? throw new InvalidOperationException($"There is no orchestration with the instance id '{instanceId}'.");
            if (isReached(found.RuntimeStatus))
            {
                return found;
            }

            await change.WaitAsync(cancellation);
        }
    }
}
