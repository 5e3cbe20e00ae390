using System.Collections.Concurrent;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Serverless.Embedded;

namespace Serverless.Tests.FunctionsHost;

/// <summary>Timer functions on the virtual clock: when they run, what they are told, and what a stop makes them miss.</summary>
public sealed class TimerTests : IAsyncDisposable
{
    private static readonly DateTimeOffset Start = new(2017, 10, 28, 22, 59, 30, TimeSpan.Zero);

    private readonly ConcurrentQueue<(DateTimeOffset At, TimerInfo Info)> _runs = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("timers-").FullName;

    [Fact]
    public async Task Run_SixFields_AtEachMomentInOrder()
    {
        await using var world = await StartAsync(Start, "0 */5 * * * *");

        await world.Clock.AdvanceToAsync(Start.AddMinutes(12), RunningApp.Limit);

        Assert.Equal(
            [Start.AddSeconds(30), Start.AddSeconds(330), Start.AddSeconds(630)],
            _runs.Select(run => run.At));
        Assert.All(_runs, run => Assert.False(run.Info.IsPastDue));
        Assert.Equal(Start.AddSeconds(330).UtcDateTime, _runs.Last().Info.ScheduleStatus!.Last);
    }

    [Fact]
    public async Task Run_TimeSpan_IsAnInterval()
    {
        await using var world = await StartAsync(Start, "01:30:00");

        await world.Clock.AdvanceToAsync(Start.AddHours(4), RunningApp.Limit);

        Assert.Equal([Start.AddHours(1.5), Start.AddHours(3)], _runs.Select(run => run.At));
    }

    [Theory]
    // Europe/Paris leaves summer time on 29 October 2017 at 01:00 UTC and enters it on 25 March 2018.
    [InlineData("2017-10-28T12:00:00Z", "2017-10-29T08:00:00Z")]
    [InlineData("2018-03-24T12:00:00Z", "2018-03-25T07:00:00Z")]
    public async Task Run_TimeZone_FollowsSummerTime(string start, string expected)
    {
        var from = DateTimeOffset.Parse(start, System.Globalization.CultureInfo.InvariantCulture);
        await using var world = await StartAsync(from, "0 0 9 * * *", settings: new() { ["WEBSITE_TIME_ZONE"] = "Europe/Paris" });

        await world.Clock.AdvanceToAsync(from.AddDays(1), RunningApp.Limit);

        Assert.Equal(
            [DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture)],
            _runs.Select(run => run.At));
    }

    [Fact]
    public async Task Start_RunsMissedWhileStopped_RunsOnceAndIsPastDue()
    {
        await using (var world = await StartAsync(Start, "0 0 * * * *"))
        {
            await world.Clock.AdvanceToAsync(Start.AddHours(1), RunningApp.Limit);
        }

        _runs.Clear();
        var later = Start.AddHours(10);
        await using var again = await StartAsync(later, "0 0 * * * *");
        await again.Clock.AdvanceToAsync(later.AddHours(1), RunningApp.Limit);

        Assert.Equal([(later, true), (later.AddSeconds(30), false)], _runs.Select(run => (run.At, run.Info.IsPastDue)));
    }

    [Fact]
    public async Task Run_FunctionThrows_RunsAgainAtTheNextMoment()
    {
        await using var world = await StartAsync(Start, "0 */5 * * * *", fails: true);

        await world.Clock.AdvanceToAsync(Start.AddMinutes(12), RunningApp.Limit);

        Assert.Equal(3, _runs.Count);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task<World> StartAsync(
        DateTimeOffset at,
        string schedule,
        Dictionary<string, string>? settings = null,
        bool fails = false)
    {
        var work = new WorkTracker();
        var clock = new VirtualTimeProvider(work, at);
        var app = await RunningApp.StartAsync(
            new AppSpec
            {
                Folder = _folder,
                Settings = new(settings ?? []) { ["Schedule"] = schedule },
                Configure = builder =>
                {
                    builder.Services.Replace(ServiceDescriptor.Singleton(work));
                    builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
                    builder.Services.AddSingleton(new Notebook(info =>
                    {
                        _runs.Enqueue((clock.GetUtcNow(), info));
                        if (fails)
                        {
                            throw new InvalidOperationException("as the test wants");
                        }
                    }));
                },
            },
            typeof(Scheduled));
        return new World(app, clock);
    }

    public sealed class Notebook(Action<TimerInfo> write)
    {
        public void Write(TimerInfo info) => write(info);
    }

    public sealed class Scheduled(Notebook notebook)
    {
        [Function("Scheduled")]
        public void Run([TimerTrigger("%Schedule%")] TimerInfo timer) => notebook.Write(timer);
    }

    private sealed record World(RunningApp App, VirtualTimeProvider Clock) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await App.DisposeAsync();
            Clock.Dispose();
        }
    }
}
