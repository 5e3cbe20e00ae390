using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace Serverless.Embedded.Engine;

/// <summary>One run of the engine, from the opening of the store to its closing.</summary>
internal sealed class EngineRun
{
    private readonly ILogger _logger;

    internal EngineRun(
        SqliteStore store,
        Catalog catalog,
        TurnRunner runner,
        DurableEngineOptions options,
        IServiceProvider services,
        DataConverter converter,
        TimeProvider time,
        WorkTracker work,
        ILogger logger)
    {
        _logger = logger;
        Store = store;
        Writer = new GroupCommitWriter(store);
        Sequence = Writer.WriteAsync(Sequence.Begin).GetAwaiter().GetResult();
        Orchestrations = new OrchestrationDispatcher(
            store, Writer, Sequence, runner, time, work, options.MaxConcurrentOrchestrators, OnCommitted, logger);
        Activities = new ActivityDispatcher(
            Writer, Sequence, catalog, services, converter, work, options.MaxConcurrentActivities, OnCommitted, logger);
        Timers = new TimerQueue(time, work, Orchestrations.Deliver);
    }

    internal SqliteStore Store { get; }

    internal GroupCommitWriter Writer { get; }

    internal Sequence Sequence { get; }

    internal OrchestrationDispatcher Orchestrations { get; }

    internal ActivityDispatcher Activities { get; }

    internal TimerQueue Timers { get; }

    internal InstanceWaiters Waiters { get; } = new();

    /// <summary>Takes up what the store says was under way.</summary>
    internal void Recover()
    {
        var (inbox, timers, tasks, instances) = Store.Read(session => (
            session.Query(
                "SELECT key, seq, generation, event FROM inbox ORDER BY seq",
                row => new Delivery(row.GetInt64(0), new Message(
                    row.GetInt64(1), row.IsDBNull(2) ? null : row.GetInt32(2), EventJson.Read(row.GetFieldValue<byte[]>(3))))),
            session.Query(
                "SELECT seq, key, generation, timer, due FROM timers",
                row => new TimerEntry(row.GetInt64(0), row.GetInt64(1), row.GetInt32(2), row.GetInt32(3), Rows.Moment(row.GetInt64(4)))),
            Tasks(session),
            (int)session.Scalar($"SELECT COUNT(*) FROM instances WHERE status NOT IN {StatusExtensions.TerminalSql}")!.Value));

        Log.Started(_logger, Store.Path, instances, timers.Count, tasks.Count);
        Activities.Start();
        Activities.Enqueue(tasks);
        Orchestrations.Deliver(inbox);
        Timers.Arm(timers);
    }

    /// <summary>Begins nothing new, waits for what runs, and closes the store.</summary>
    internal async Task StopAsync(TimeSpan drainTimeout, CancellationToken cancellationToken)
    {
        Timers.Dispose();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(drainTimeout);
        try
        {
            await Task.WhenAll(Orchestrations.StopAsync(limit.Token), Activities.StopAsync(limit.Token));
            Log.Stopped(_logger);
        }
        catch (OperationCanceledException)
        {
            Log.StoppedEarly(_logger, drainTimeout.TotalSeconds);
        }

        Activities.Dispose();
        Orchestrations.Dispose();
        Writer.Dispose();
        Store.Dispose();
    }

    /// <summary>Carries out in memory what an operation has put on disk. Runs on the writer's thread, in the order of commits.</summary>
    internal void OnCommitted(Committed done)
    {
        Timers.Cancel(done.TimersCancelled);
        Timers.Arm(done.TimersArmed);
        Orchestrations.Forget(done.Removed);
        Orchestrations.Deliver(done.Deliveries);
        Activities.Enqueue(done.Activities);
        Waiters.Changed(done.Statuses);
    }

    private static List<ActivityWork> Tasks(Session session)
    {
        var calls = new List<ActivityWork>();
        foreach (var instance in session.Query(
            "SELECT t.key, t.generation, t.task, i.id, i.generation FROM tasks t JOIN instances i ON i.key = t.key",
            row => (Key: row.GetInt64(0), Generation: row.GetInt32(1), Task: row.GetInt32(2), Id: row.GetString(3), Current: row.GetInt32(4)))
            .Where(task => task.Generation == task.Current)
            .GroupBy(task => (task.Key, task.Id, task.Generation)))
        {
            var wanted = instance.Select(task => task.Task).ToHashSet();
            calls.AddRange(Rows.LoadHistory(session, instance.Key.Key)
                .OfType<StoredEvent.TaskScheduled>()
                .Where(scheduled => wanted.Contains(scheduled.Id))
                .Select(scheduled => new ActivityWork(instance.Key.Key, instance.Key.Generation, instance.Key.Id, scheduled)));
        }

        return calls;
    }
}
