namespace Serverless.Embedded;

/// <summary>
/// A clock that stands still while anything runs and jumps to the next due timer when nothing does, so that months pass in
/// seconds and everything happens in the order in which real time would bring it.
/// </summary>
/// <remarks>
/// Timers fall due one at a time: after each, the clock waits until all that it caused has ended. Timers of the same moment
/// fire in the order of their creation. A timer's callback must begin its work in the <see cref="WorkTracker"/> before it
/// returns. Work that itself waits on a timer of this clock would wait for ever; long waits belong into orchestrations.
/// Thread safe.
/// </remarks>
public sealed class VirtualTimeProvider : TimeProvider, IDisposable
{
    private readonly WorkTracker _work;
    private readonly DateTimeOffset _start;
    private readonly Lock _gate = new();
    private readonly PriorityQueue<VirtualTimer, (DateTimeOffset Due, long Order)> _timers = new();
    private readonly SemaphoreSlim _wake = new(0, 1);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _pump;
    private DateTimeOffset _now;
    private DateTimeOffset _limit;
    private long _order;

    /// <summary>Creates a clock that reads <paramref name="start"/> until it is allowed to move.</summary>
    /// <param name="work">What must be idle before the clock moves.</param>
    /// <param name="start">The first reading.</param>
    public VirtualTimeProvider(WorkTracker work, DateTimeOffset start)
    {
        _work = work;
        _start = start.ToUniversalTime();
        _now = _start;
        _limit = _start;
        _work.BecameIdle += Wake;
        _pump = Task.Run(PumpAsync);
    }

    /// <summary>Raised with each new reading, before anything that is due then begins. Meant for keeping the reading.</summary>
    public event Action<DateTimeOffset>? Moved;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    /// <inheritdoc/>
    public override long GetTimestamp() => (GetUtcNow() - _start).Ticks;

    /// <summary>
    /// Lets the clock move as far as <paramref name="limit"/>, jumping from due timer to due timer, and completes when it
    /// reads that moment and nothing runs.
    /// </summary>
    /// <param name="limit">The moment to reach. One already past completes as soon as nothing runs.</param>
    /// <param name="cancellationToken">Ends the wait; the clock may still move up to the limit.</param>
    public async Task AdvanceToAsync(DateTimeOffset limit, CancellationToken cancellationToken = default)
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            if (limit > _limit)
            {
                _limit = limit;
            }

            _timers.Enqueue(
                new VirtualTimer(this, _ => reached.TrySetResult(), state: null),
                (limit > _now ? limit : _now, long.MaxValue));
        }

        Wake();
        await reached.Task.WaitAsync(cancellationToken);
    }

    /// <summary>Lets the clock move freely from now on.</summary>
    public void Run()
    {
        lock (_gate)
        {
            _limit = DateTimeOffset.MaxValue;
        }

        Wake();
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new VirtualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Stops the clock; timers that are due later never fire.</summary>
    public void Dispose()
    {
        _work.BecameIdle -= Wake;
        _stopping.Cancel();
        _ = _pump.ContinueWith(_ => { _stopping.Dispose(); _wake.Dispose(); }, TaskScheduler.Default);
    }

    private void Schedule(VirtualTimer timer, DateTimeOffset due)
    {
        lock (_gate)
        {
            _timers.Enqueue(timer, (due, _order++));
        }

        Wake();
    }

    private void Wake()
    {
        try
        {
            if (_wake.CurrentCount == 0)
            {
                _wake.Release();
            }
        }
        catch (SemaphoreFullException)
        {
            // Somebody else woke the pump at the same moment.
        }
        catch (ObjectDisposedException)
        {
            // The clock has stopped.
        }
    }

    private async Task PumpAsync()
    {
        try
        {
            while (true)
            {
                await _wake.WaitAsync(_stopping.Token);
                do
                {
                    await _work.WhenIdleAsync(_stopping.Token);
                }
                while (await _work.ProbeAsync(_stopping.Token) || !_work.IsIdle || FireNext());
            }
        }
        catch (OperationCanceledException)
        {
            // Stopped.
        }
    }

    /// <summary>Fires the next timer within the limit, if there is one.</summary>
    private bool FireNext()
    {
        VirtualTimer timer;
        DateTimeOffset? moved = null;
        lock (_gate)
        {
            while (true)
            {
                if (!_timers.TryPeek(out timer!, out var key) || key.Due > _limit)
                {
                    return false;
                }

                _timers.Dequeue();
                if (timer.Disarm(key.Due, anyTime: key.Order == long.MaxValue))
                {
                    moved = key.Due > _now ? key.Due : null;
                    _now = moved ?? _now;
                    break;
                }
            }
        }

        if (moved is { } reading)
        {
            Moved?.Invoke(reading);
        }

        timer.Fire();
        return true;
    }

    private sealed class VirtualTimer(VirtualTimeProvider clock, TimerCallback callback, object? state) : ITimer
    {
        private readonly Lock _gate = new();
        private DateTimeOffset? _due;
        private TimeSpan _period = Timeout.InfiniteTimeSpan;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            DateTimeOffset? due = dueTime == Timeout.InfiniteTimeSpan ? null : clock.GetUtcNow() + dueTime;
            lock (_gate)
            {
                _due = due;
                _period = period;
            }

            if (due is { } moment)
            {
                clock.Schedule(this, moment);
            }

            return true;
        }

        /// <summary>Takes the timer out of its armed state, unless it was changed or disposed since it was queued.</summary>
        public bool Disarm(DateTimeOffset due, bool anyTime)
        {
            lock (_gate)
            {
                if (_due != due && !anyTime)
                {
                    return false;
                }

                _due = null;
                return true;
            }
        }

        public void Fire()
        {
            if (_period != Timeout.InfiniteTimeSpan && _period > TimeSpan.Zero)
            {
                Change(_period, _period);
            }

            callback(state);
        }

        public void Dispose()
        {
            lock (_gate)
            {
                _due = null;
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
