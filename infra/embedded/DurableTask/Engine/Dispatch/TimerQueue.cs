namespace Serverless.Embedded.Engine;

/// <summary>All armed timers by due time, with one timer of the clock set to the earliest.</summary>
/// <remarks>Thread safe.</remarks>
internal sealed class TimerQueue : IDisposable
{
    // The longest wait that every clock's timers accept; a longer one is waited for in parts.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(40);

    private readonly TimeProvider _time;
    private readonly WorkTracker _work;
    private readonly Action<List<Delivery>> _deliver;
    private readonly Lock _gate = new();
    // A cancelled timer leaves its place in the order behind, which is skipped when its moment comes.
    private readonly PriorityQueue<long, (long Due, long Seq)> _order = new();
    private readonly Dictionary<long, TimerEntry> _entries = [];
    private readonly ITimer _timer;
    private long _armedFor = long.MaxValue;
    private bool _disposed;

    internal TimerQueue(TimeProvider time, WorkTracker work, Action<List<Delivery>> deliver)
    {
        _time = time;
        _work = work;
        _deliver = deliver;
        _timer = time.CreateTimer(_ => Fire(), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    internal int Count
    {
        get
        {
            lock (_gate)
            {
                return _entries.Count;
            }
        }
    }

    internal void Arm(IReadOnlyCollection<TimerEntry> timers)
    {
        lock (_gate)
        {
            _entries.EnsureCapacity(_entries.Count + timers.Count);
            _order.EnqueueRange(
                timers
                    .Where(timer => _entries.TryAdd(timer.Seq, timer))
                    .Select(timer => (timer.Seq, (timer.Due.UtcTicks, timer.Seq))));
            SetClock();
        }
    }

    internal void Cancel(List<long> timers)
    {
        lock (_gate)
        {
            foreach (var seq in timers)
            {
                _entries.Remove(seq);
            }

            Tidy();
            SetClock();
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
        }

        _timer.Dispose();
    }

    private void Fire()
    {
        using var work = _work.Begin("timer");
        var due = new List<Delivery>();
        lock (_gate)
        {
            if (_disposed)
            {
                return;
            }

            var now = _time.GetUtcNow().UtcTicks;
            while (_order.TryPeek(out var seq, out var place) && place.Due <= now)
            {
                _order.Dequeue();
                if (_entries.Remove(seq, out var timer))
                {
                    due.Add(new Delivery(timer.Key, timer.ToMessage()));
                }
            }

            _armedFor = long.MaxValue;
            SetClock();
        }

        _deliver(due);
    }

    /// <summary>Gives back the places of cancelled timers once they are the greater part.</summary>
    private void Tidy()
    {
        if (_order.Count > 1000 && _order.Count > 2 * _entries.Count)
        {
            _order.Clear();
            _order.EnqueueRange(_entries.Values.Select(timer => (timer.Seq, (timer.Due.UtcTicks, timer.Seq))));
        }
    }

    private void SetClock()
    {
        while (_order.TryPeek(out var first, out _) && !_entries.ContainsKey(first))
        {
            _order.Dequeue();
        }

        var next = _order.TryPeek(out _, out var place) ? place.Due : long.MaxValue;
        if (_disposed || next == _armedFor)
        {
            return;
        }

        _armedFor = next;
        if (next == long.MaxValue)
        {
            _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            return;
        }

        // Clocks wait in whole milliseconds: round up, so as not to wake just before the moment.
        var wait = TimeSpan.FromTicks(Math.Max(0, next - _time.GetUtcNow().UtcTicks));
        wait = wait > LongestWait ? LongestWait : TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds));
        _timer.Change(wait, Timeout.InfiniteTimeSpan);
    }
}
