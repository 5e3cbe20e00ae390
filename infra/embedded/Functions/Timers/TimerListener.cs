using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Serverless.Embedded.Invocation;

namespace Serverless.Embedded.Timers;

/// <summary>Runs one timer function when it is due, never twice at a time.</summary>
internal sealed class TimerListener : IAsyncDisposable
{
    // Longer waits are made in parts: clocks' timers do not take them whole.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(30);

    private readonly Function _function;
    private readonly TimerTriggerAttribute _trigger;
    private readonly Schedule _schedule;
    private readonly Pipeline _pipeline;
    private readonly TimerState _state;
    private readonly TimeProvider _time;
    private readonly WorkTracker _work;
    private readonly ILogger _logger;
    private readonly ITimer _timer;
    private readonly Lock _gate = new();
    private Task _running = Task.CompletedTask;
    private DateTimeOffset _last;
    private DateTimeOffset _due;
    private bool _stopped;

    internal TimerListener(
        Function function,
        Schedule schedule,
        Pipeline pipeline,
        TimerState state,
        TimeProvider time,
        WorkTracker work,
        ILogger logger)
    {
        _function = function;
        _trigger = (TimerTriggerAttribute)function.Source.Trigger;
        _schedule = schedule;
        _pipeline = pipeline;
        _state = state;
        _time = time;
        _work = work;
        _logger = logger;
        _timer = time.CreateTimer(_ => Fire(), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Begins to wait, and runs at once what was missed while the host was down.</summary>
    internal void Start()
    {
        var now = _time.GetUtcNow();
        var remembered = _trigger.UseMonitor ? _state.Read(_function.Name) : null;
        _last = remembered is null ? now : new DateTimeOffset(DateTime.SpecifyKind(remembered.Last, DateTimeKind.Utc));

        // The schedule may have changed since: what counts is when it would have been due after the last run.
        var missed = remembered is not null && _schedule.Next(_last) <= now;
        _due = missed ? _schedule.Next(_last) : _schedule.Next(now);
        if (remembered is null)
        {
            Remember(now);
        }

        if (missed || _trigger.RunOnStartup)
        {
            Run(missed);
        }
        else
        {
            Wait();
        }
    }

    /// <summary>Waits no longer and completes when a run in progress has ended.</summary>
    public async ValueTask DisposeAsync()
    {
        Task running;
        lock (_gate)
        {
            _stopped = true;
            running = _running;
        }

        await _timer.DisposeAsync();
        await running;
    }

    private void Wait()
    {
        lock (_gate)
        {
            if (!_stopped)
            {
                var wait = _due - _time.GetUtcNow();
                wait = wait < TimeSpan.Zero ? TimeSpan.Zero : wait > LongestWait ? LongestWait : wait;
                _timer.Change(TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), Timeout.InfiniteTimeSpan);
            }
        }
    }

    private void Fire()
    {
        if (_time.GetUtcNow() < _due)
        {
            Wait();
            return;
        }

        Run(isPastDue: false);
    }

    private void Run(bool isPastDue)
    {
        // Begun before this returns, so that the virtual clock stands still from the moment it fired the timer.
        var begun = _work.Begin($"timer {_function.Name}");
        lock (_gate)
        {
            if (_stopped)
            {
                begun.Dispose();
                return;
            }

            _running = Task.Run(() => RunAsync(isPastDue, begun));
        }
    }

    private async Task RunAsync(bool isPastDue, IDisposable begun)
    {
        using var counted = begun;
        var status = _trigger.UseMonitor
            ? new ScheduleStatus { Last = _last.UtcDateTime, Next = _due.UtcDateTime, LastUpdated = _last.UtcDateTime }
            : null;
        var info = new TimerInfo { IsPastDue = isPastDue, ScheduleStatus = status };
        try
        {
            await _pipeline.InvokeAsync(_function, info, TriggerData.None, $"Timer fired at {_time.GetUtcNow():O}");
        }
        catch (Exception)
        {
            // Logged by the pipeline. A timer function that failed is run at its next moment, as in the official host.
        }

        // Moments that passed during a long run are not made up for one by one.
        var now = _time.GetUtcNow();
        Remember(now);
        _due = _schedule.Next(now);
        Wait();
    }

    private void Remember(DateTimeOffset now)
    {
        _last = now;
        if (!_trigger.UseMonitor)
        {
            return;
        }

        try
        {
            _state.Write(_function.Name, new ScheduleStatus { Last = now.UtcDateTime, Next = _schedule.Next(now).UtcDateTime, LastUpdated = now.UtcDateTime });
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Log.TimerStateFailed(_logger, _function.Name, error.Message);
        }
    }
}
