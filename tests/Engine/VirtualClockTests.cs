using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Embedded;

namespace Serverless.Tests.Engine;

/// <summary>Months pass in seconds, in the order in which real time would bring them.</summary>
public sealed class VirtualClockTests
{
    [Fact]
    public async Task Run_TimersOfManyInstances_FireInOrderOfTheirMoments()
    {
        var fired = new List<(TimeSpan Due, DateTimeOffset At)>();
        await using var host = new EngineHost();
        await host.StartAsync(registry => registry
            .AddOrchestratorFunc<int, int>("Sleep", async (context, days) =>
            {
                await context.CreateTimer(TimeSpan.FromDays(days), CancellationToken.None);
                await context.CallActivityAsync("Note", days);
                return days;
            })
            .AddActivityFunc<int>("Note", (_, days) =>
            {
                lock (fired)
                {
                    fired.Add((TimeSpan.FromDays(days), host.Time.GetUtcNow()));
                }
            }));
        int[] days = [90, 1, 45, 7, 400, 30];
        foreach (var day in days)
        {
            await host.Client.ScheduleNewOrchestrationInstanceAsync("Sleep", day, new StartOrchestrationOptions($"sleep-{day}"));
        }

        await host.Time.AdvanceToAsync(EngineHost.Start.AddDays(500), EngineHost.Limit);

        Assert.Equal(days.Order().Select(day => TimeSpan.FromDays(day)), fired.Select(entry => entry.Due));
        Assert.All(fired, entry => Assert.Equal(EngineHost.Start + entry.Due, entry.At));
        Assert.Equal(EngineHost.Start.AddDays(500), host.Time.GetUtcNow());
    }

    [Fact]
    public async Task Moved_EachNewReading_IsToldOnceAndBeforeAnythingDueBegins()
    {
        using var clock = new VirtualTimeProvider(new WorkTracker(), EngineHost.Start);
        var told = new List<string>();
        clock.Moved += reading => told.Add($"reads {(reading - EngineHost.Start).TotalHours}");
        foreach (var hour in (int[])[2, 1, 1])
        {
            clock.CreateTimer(_ => told.Add($"due at {hour}"), state: null, TimeSpan.FromHours(hour), Timeout.InfiniteTimeSpan);
        }

        await clock.AdvanceToAsync(EngineHost.Start.AddHours(3), EngineHost.Limit);

        Assert.Equal(["reads 1", "due at 1", "due at 1", "reads 2", "due at 2", "reads 3"], told);
    }

    [Fact]
    public async Task AdvanceTo_TimerBeyondTheLimit_DoesNotFire()
    {
        await using var host = await new EngineHost().StartAsync(registry => registry
            .AddOrchestratorFunc<string>("Sleep", async context =>
            {
                await context.CreateTimer(TimeSpan.FromDays(10), CancellationToken.None);
                return "awake";
            }));
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Sleep", null, new StartOrchestrationOptions("sleep"));

        await host.Time.AdvanceToAsync(EngineHost.Start.AddDays(9), EngineHost.Limit);
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await host.Client.GetInstanceAsync("sleep"))!.RuntimeStatus);

        await host.Time.AdvanceToAsync(EngineHost.Start.AddDays(10), EngineHost.Limit);
        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await host.Client.GetInstanceAsync("sleep"))!.RuntimeStatus);
    }

    [Fact]
    public async Task Restart_TimerDueWhileStopped_FiresAtStart()
    {
        await using var host = new EngineHost();
        await host.StartAsync(Register);
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Sleep", null, new StartOrchestrationOptions("sleep"));
        await host.Work.WhenIdleAsync(EngineHost.Limit);
        await host.Engine!.StopAsync(CancellationToken.None);
        await host.Time.AdvanceToAsync(EngineHost.Start.AddDays(3), EngineHost.Limit);

        await host.StartAsync(Register);
        var ended = await host.Client.WaitForInstanceCompletionAsync("sleep", getInputsAndOutputs: true, EngineHost.Limit);

        Assert.Equal(EngineHost.Start.AddDays(3).UtcDateTime, ended.ReadOutputAs<DateTime>());

        static void Register(DurableTaskRegistry registry) => registry.AddOrchestratorFunc<DateTime>("Sleep", async context =>
        {
            await context.CreateTimer(TimeSpan.FromDays(2), CancellationToken.None);
            return context.CurrentUtcDateTime;
        });
    }
}
