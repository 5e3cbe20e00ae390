namespace Serverless.Embedded;

/// <summary>
/// Counts what is running in the embedded runtime: orchestrator turns, activities, function invocations, queue messages.
/// A graceful stop waits on it, and the virtual clock moves only while it counts nothing.
/// </summary>
/// <remarks>Thread safe.</remarks>
public sealed class WorkTracker
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _running = new(StringComparer.Ordinal);
    private readonly List<Func<CancellationToken, Task<bool>>> _probes = [];
    private TaskCompletionSource _idle = CompletedSource();
    private int _count;

    /// <summary>Raised, outside any lock, each time the count falls to zero.</summary>
    public event Action? BecameIdle;

    /// <summary>Whether nothing is running.</summary>
    public bool IsIdle
    {
        get
        {
            lock (_gate)
            {
                return _count == 0;
            }
        }
    }

    /// <summary>Marks the start of a piece of work; dispose the token at its end.</summary>
    /// <param name="what">A short name of the kind of work, shown when a stop or the virtual clock waits too long.</param>
    /// <returns>A token whose first disposal ends the work.</returns>
    public IDisposable Begin(string what)
    {
        lock (_gate)
        {
            if (_count++ == 0)
            {
                _idle = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }

            _running[what] = _running.GetValueOrDefault(what) + 1;
        }

        return new Token(this, what);
    }

    /// <summary>Completes when nothing is running; already complete while that is so.</summary>
    /// <param name="cancellationToken">Ends the wait, not the work.</param>
    public Task WhenIdleAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return _idle.Task.WaitAsync(cancellationToken);
        }
    }

    /// <summary>
    /// Registers a look for work that only a look can find, such as a message in a storage queue. The virtual clock asks
    /// every probe before it moves; a probe that answers true has begun work, so the clock stays.
    /// </summary>
    public void AddProbe(Func<CancellationToken, Task<bool>> probe)
    {
        lock (_gate)
        {
            _probes.Add(probe);
        }
    }

    /// <summary>Asks all probes at once, since each may have to ask a server.</summary>
    /// <returns>Whether one has found work.</returns>
    public async Task<bool> ProbeAsync(CancellationToken cancellationToken)
    {
        Func<CancellationToken, Task<bool>>[] probes;
        lock (_gate)
        {
            probes = [.. _probes];
        }

        var found = await Task.WhenAll(probes.Select(probe => probe(cancellationToken)));
        return found.Contains(true);
    }

    /// <summary>What is running, for messages: <c>2 activity, 1 queue mail-in</c>, or <c>nothing</c>.</summary>
    public string Describe()
    {
        lock (_gate)
        {
            return _count == 0
                ? "nothing"
                : string.Join(
                    ", ",
                    _running.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Value} {pair.Key}"));
        }
    }

    private static TaskCompletionSource CompletedSource()
    {
        var source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        source.SetResult();
        return source;
    }

    private void End(string what)
    {
        TaskCompletionSource? becameIdle = null;
        lock (_gate)
        {
            if (--_running[what] == 0)
            {
                _running.Remove(what);
            }

            if (--_count == 0)
            {
                becameIdle = _idle;
            }
        }

        if (becameIdle is not null)
        {
            becameIdle.SetResult();
            BecameIdle?.Invoke();
        }
    }

    private sealed class Token(WorkTracker owner, string what) : IDisposable
    {
        private int _ended;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _ended, 1) == 0)
            {
                owner.End(what);
            }
        }
    }
}
