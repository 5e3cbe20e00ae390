using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace Serverless.Embedded.Engine;

/// <summary>One run of the engine, from the opening of the store to its closing.</summary>
internal sealed class EngineRun
{
    private readonly ILogger _logger;

    private EngineRun(
        SqliteStore store,
        GroupCommitWriter writer,
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
        Writer = writer;
        Sequence = Writer.WriteAsync(Sequence.Begin).GetAwaiter().GetResult();
        Orchestrations = new OrchestrationDispatcher(
            store, Writer, Sequence, runner, services, time, work, options.MaxConcurrentOrchestrators, OnCommitted, logger);
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

    /// <summary>Opens the store for writing and takes up what it says was under way.</summary>
    internal static EngineRun Start(
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
        var writer = new GroupCommitWriter(store);
        try
        {
            var run = new EngineRun(store, writer, catalog, runner, options, services, converter, time, work, logger);
            run.Recover();
            return run;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    private void Recover()
    {
        var (inbox, timers, tasks) = Store.Read(session =>
            (
                session.Query(
                    "SELECT key, seq, generation, event FROM inbox ORDER BY seq",
                    row => new Delivery(
                        row.GetInt64(0),
                        new Message(
                            row.GetInt64(1),
                            row.IsDBNull(2) ? null : row.GetInt32(2),
                            EventJson.Read(row.GetFieldValue<byte[]>(3))))),
                session.QueryNumbers(
                    "SELECT seq, key, generation, timer, due FROM timers",
                    row => new TimerEntry(row[0], row[1], (int)row[2], (int)row[3], Rows.Moment(row[4]))),
                session.Query(
                    "SELECT t.key, t.generation, i.id, t.event FROM tasks t JOIN instances i ON i.key = t.key",
                    row => new ActivityWork(
                        row.GetInt64(0),
                        row.GetInt32(1),
                        row.GetString(2),
                        (StoredEvent.TaskScheduled)EventJson.Read(row.GetFieldValue<byte[]>(3))))));

        Log.Started(_logger, Store.Path, inbox.Count, timers.Count, tasks.Count);
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
}
