using System.Collections.Concurrent;

namespace Serverless.Embedded.Engine;

/// <summary>
/// Runs an orchestrator's code on the one thread that executes its turn, in the order in which its awaits complete, so that
/// a replay runs it in the same order.
/// </summary>
internal sealed class TurnScheduler : TaskScheduler
{
    private readonly ConcurrentQueue<Task> _queue = new();
    private Thread? _thread;
    private Action? _late;

    /// <summary>Whether the caller is the orchestrator's own code, and not a thread that it left behind.</summary>
    internal bool IsTurnThread => Thread.CurrentThread == _thread;

    /// <inheritdoc/>
    public override int MaximumConcurrencyLevel => 1;

    /// <summary>Starts the orchestrator's code, up to its first await that is not complete.</summary>
    internal Task<T> Start<T>(Func<Task<T>> code)
    {
        var task = Task.Factory.StartNew(code, CancellationToken.None, TaskCreationOptions.None, this).Unwrap();
        Drain();
        return task;
    }

    /// <summary>Runs everything that has become ready.</summary>
    internal void Drain()
    {
        _thread = Thread.CurrentThread;
        try
        {
            while (_queue.TryDequeue(out var task))
            {
                TryExecuteTask(task);
            }
        }
        finally
        {
            _thread = null;
        }
    }

    /// <summary>Ends the turn: code that becomes ready after this awaited something of its own, and is only reported.</summary>
    internal void Close(Action late) => Volatile.Write(ref _late, late);

    /// <inheritdoc/>
    protected override void QueueTask(Task task)
    {
        _queue.Enqueue(task);
        Volatile.Read(ref _late)?.Invoke();
    }

    /// <inheritdoc/>
    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
        IsTurnThread && !taskWasPreviouslyQueued && TryExecuteTask(task);

    /// <inheritdoc/>
    protected override IEnumerable<Task> GetScheduledTasks() => [.. _queue];
}
