using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Serverless.Embedded.Engine;

/// <summary>
/// Gives each instance its turns: one at a time per instance, up to a limit over all. A turn that cannot be committed is
/// forgotten and run again.
/// </summary>
internal sealed class OrchestrationDispatcher(
    SqliteStore store,
    GroupCommitWriter writer,
    Sequence sequence,
    TurnRunner runner,
    IServiceProvider services,
    TimeProvider time,
    WorkTracker work,
    int maxConcurrentTurns,
    Action<Committed> committed,
    ILogger logger) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<long, Mailbox> _mailboxes = [];
    private readonly SemaphoreSlim _slots = new(maxConcurrentTurns);
    private readonly WarmStates _warm = new();
    private readonly WorkTracker _running = new();
    private readonly CancellationTokenSource _stopping = new();
    private long _checkpoints;
    private long _bytes;

    internal long Checkpoints => Interlocked.Read(ref _checkpoints);

    internal long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>Puts stored messages into their instances' mailboxes and has turns run.</summary>
    internal void Deliver(List<Delivery> deliveries)
    {
        if (deliveries.Count == 0)
        {
            return;
        }

        List<(Mailbox Box, IDisposable Work)> ready = [];
        lock (_gate)
        {
            foreach (var (key, message) in deliveries)
            {
                if (!_mailboxes.TryGetValue(key, out var box))
                {
                    _mailboxes.Add(key, box = new Mailbox(key));
                }

                box.Add(message);
                if (!box.IsScheduled)
                {
                    box.IsScheduled = true;
                    _warm.Take(box);
                    ready.Add((box, work.Begin("orchestrator")));
                }
            }
        }

        foreach (var (box, begun) in ready)
        {
            _ = Task.Run(() => RunAsync(box, begun), CancellationToken.None);
        }
    }

    /// <summary>Forgets instances that were removed from the store.</summary>
    internal void Forget(List<long> keys)
    {
        lock (_gate)
        {
            foreach (var key in keys)
            {
                if (_mailboxes.TryGetValue(key, out var box))
                {
                    box.Clear();
                    if (!box.IsScheduled)
                    {
                        _warm.Take(box);
                        _mailboxes.Remove(key);
                    }
                }
            }
        }
    }

    /// <summary>Begins no more turns and completes when those in progress are committed.</summary>
    internal async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        await _running.WhenIdleAsync(cancellationToken);
    }

    public void Dispose() => _stopping.Cancel();

    private async Task RunAsync(Mailbox box, IDisposable begun)
    {
        using var counted = begun;
        try
        {
            while (await TakeTurnAsync(box))
            {
            }
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // What the mailbox holds is in the store.
        }
    }

    /// <summary>Runs one turn of the instance.</summary>
    /// <returns>Whether to look for another.</returns>
    private async Task<bool> TakeTurnAsync(Mailbox box)
    {
        List<Message> messages;
        TurnResult result;
        Checkpoint checkpoint;
        InstanceState state;
        await _slots.WaitAsync(_stopping.Token);
        using var running = _running.Begin("turn");
        try
        {
            _stopping.Token.ThrowIfCancellationRequested();
            box.State ??= store.Read(session => Rows.LoadState(session, box.Key));
            lock (_gate)
            {
                messages = box.State is { IsCompleted: false } ? box.Peek(box.State.HasStarted) : [];
                if (messages.Count == 0)
                {
                    Rest(box);
                    return false;
                }
            }

            state = box.State!;
            var now = time.GetUtcNow();
            await using (var scope = services.CreateAsyncScope())
            {
                result = runner.Run(state, messages, now.UtcDateTime, scope.ServiceProvider);
            }

            if (result.Taken < messages.Count)
            {
                messages.RemoveRange(result.Taken, messages.Count - result.Taken);
            }

            checkpoint = new Checkpoint(state, messages, result, now, sequence);
        }
        catch (StoreException error)
        {
            await RecoverAsync(box, error);
            return true;
        }
        finally
        {
            _slots.Release();
        }

        try
        {
            await writer.WriteAsync(checkpoint.Write, done =>
            {
                lock (_gate)
                {
                    Take(box, messages, result, checkpoint);
                }

                committed(done);
            });
            if (checkpoint.IsVoid)
            {
                box.State = null;
                return true;
            }

            Interlocked.Increment(ref _checkpoints);
            Interlocked.Add(ref _bytes, checkpoint.Bytes);
            Advance(state, result, checkpoint);
            if (result.Failure is { } failure)
            {
                Log.OrchestrationFailed(logger, state.Id, state.Name, failure.Type, failure.Message);
            }
        }
        catch (StoreException error)
        {
            await RecoverAsync(box, error);
        }

        return true;
    }

    private static void Take(Mailbox box, List<Message> messages, TurnResult result, Checkpoint checkpoint)
    {
        box.Remove(messages);
        if (result.HasEnded || result.Next is { KeepsWaiting: false })
        {
            box.Clear();
        }

        box.PutFirst(checkpoint.CarriedOver);
    }

    /// <summary>Brings the warm state to what the store now holds.</summary>
    private static void Advance(InstanceState state, TurnResult result, Checkpoint checkpoint)
    {
        state.Status = result.Status;
        state.CustomStatus = result.CustomStatus;
        if (result.Next is { } next)
        {
            state.Generation++;
            state.NextTurn = 0;
            state.Input = next.Input;
            state.Version = next.Version;
            state.History = [];
            state.Timers.Clear();
            return;
        }

        state.NextTurn++;
        state.History.AddRange(result.Events);
        foreach (var (timer, seq) in checkpoint.ArmedTimers)
        {
            state.Timers.Add(timer, seq);
        }
    }

    /// <summary>Nothing to take in: keeps the state warm for a while if the instance goes on. Under the lock.</summary>
    private void Rest(Mailbox box)
    {
        box.IsScheduled = false;
        if (box.State is not { IsCompleted: false })
        {
            box.Clear();
            box.State = null;
        }

        if (box is { State: null, IsEmpty: true })
        {
            _mailboxes.Remove(box.Key);
            return;
        }

        foreach (var cold in _warm.Put(box))
        {
            cold.State = null;
            if (cold.IsEmpty)
            {
                _mailboxes.Remove(cold.Key);
            }
        }
    }

    private async Task RecoverAsync(Mailbox box, StoreException error)
    {
        box.State = null;
        _stopping.Token.ThrowIfCancellationRequested();
        Log.StoreFailed(logger, error.Message);

        // The disk's recovery takes real time, whatever the engine's clock says.
        await Task.Delay(TimeSpan.FromSeconds(1), _stopping.Token);
    }
}
