using Serverless.Embedded;

namespace Serverless.Local.Replay;

/// <summary>
/// What is to be done at which moment. What falls on one moment is done side by side, and while anything is done the clock
/// stands still. Thread safe.
/// </summary>
internal sealed class Agenda(ReplayHost host, Action<string, Exception> failed, CancellationToken stop)
{
    private readonly VirtualTimeProvider _clock = host.Clock;
    private readonly Lock _gate = new();
    private readonly Dictionary<DateTimeOffset, List<(string What, Func<CancellationToken, Task> Act)>> _due = [];

    /// <summary>Puts something on the agenda; what is past is done at once, after what is under way.</summary>
    /// <param name="what">What it is, for messages.</param>
    /// <param name="at">When.</param>
    /// <param name="act">Does it.</param>
    internal void Put(string what, DateTimeOffset at, Func<CancellationToken, Task> act)
    {
        lock (_gate)
        {
            var now = _clock.GetUtcNow();
            at = at > now ? at.ToUniversalTime() : now;
            if (_due.TryGetValue(at, out var others))
            {
                others.Add((what, act));
                return;
            }

            _due[at] = [(what, act)];
            _clock.CreateTimer(_ => Begin(at), state: null, at - now, Timeout.InfiniteTimeSpan);
        }
    }

    private void Begin(DateTimeOffset at)
    {
        List<(string What, Func<CancellationToken, Task> Act)> due;
        lock (_gate)
        {
            _due.Remove(at, out due!);
        }

        foreach (var (what, act) in due)
        {
            var begun = host.Work.Begin($"replay {what}");
            _ = Task.Run(() => DoAsync(what, act, begun), CancellationToken.None);
        }
    }

    private async Task DoAsync(string what, Func<CancellationToken, Task> act, IDisposable begun)
    {
        using var counted = begun;
        try
        {
            await act(stop);
        }
        catch (Exception error) when (!stop.IsCancellationRequested)
        {
            failed(what, error);
        }
    }
}
