using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Tests.Conformance.Harness;

namespace Serverless.Tests.Conformance;

public sealed class TimerTests
{
    [Fact]
    public async Task CreateTimer_Delay_PassesThatTime()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var elapsed = await scenario.OutputAsync<TimeSpan>(
            nameof(Functions.Wait), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(5));

        scenario.AssertElapsed(TimeSpan.FromSeconds(2), elapsed);
    }

    [Fact]
    public async Task CreateTimer_BeforeItIsDue_DoesNotFire()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.Wait), TimeSpan.FromHours(1));

        await scenario.AdvanceAsync(scenario.HasVirtualTime ? TimeSpan.FromMinutes(59) : TimeSpan.FromSeconds(1));

        Assert.Equal(OrchestrationRuntimeStatus.Running, (await scenario.GetAsync(id)).RuntimeStatus);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public async Task CreateTimer_NowOrPast_FiresAtOnce(int seconds)
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var elapsed = await scenario.OutputAsync<TimeSpan>(nameof(Functions.WaitUntil), TimeSpan.FromSeconds(seconds));

        Assert.InRange(elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData(6.5)]
    [InlineData(45)]
    public async Task CreateTimer_LongerThanSixDays_FiresOnTime(double days)
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        scenario.NeedsVirtualTime();

        var elapsed = await scenario.OutputAsync<TimeSpan>(
            nameof(Functions.Wait), TimeSpan.FromDays(days), TimeSpan.FromDays(days));

        Assert.Equal(TimeSpan.FromDays(days), elapsed);
    }

    [Fact]
    public async Task CreateTimer_Cancelled_ThrowsAndDoesNotHoldTheOrchestration()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Equal("cancelled", await scenario.OutputAsync<string>(nameof(Functions.CancelTimer)));
    }

    [Fact]
    public async Task CreateTimer_TokenAlreadyCancelled_Throws()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Equal("cancelled", await scenario.OutputAsync<string>(nameof(Functions.CancelledBefore)));
    }

    [Fact]
    public async Task CreateTimer_SeveralAtOnce_FireInTheOrderOfTheirTimes()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var order = await scenario.OutputAsync<int[]>(nameof(Functions.Several), within: TimeSpan.FromSeconds(8));

        Assert.Equal([1, 2, 3, 4], order);
    }

    [Fact]
    public async Task CreateTimer_SameMoment_AllFire()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Equal(5, await scenario.OutputAsync<int>(nameof(Functions.SameMoment), within: TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public async Task CreateTimer_EngineRestartedMeanwhile_FiresOnTime()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        scenario.Needs(EngineGaps.Restart);
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.Wait), TimeSpan.FromSeconds(3));
        await scenario.AdvanceAsync(TimeSpan.FromSeconds(1));

        await scenario.RestartEngineAsync(typeof(Functions));

        var ended = await scenario.CompleteAsync(id, TimeSpan.FromSeconds(5));
        scenario.AssertElapsed(TimeSpan.FromSeconds(3), ended.ReadOutputAs<TimeSpan>());
    }

    [Fact]
    public async Task TimerAgainstEvent_EventFirst_EventWins()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.Race), TimeSpan.FromDays(1));

        await scenario.Client.RaiseEventAsync(id, "Answer", "yes");

        Assert.Equal("event yes", (await scenario.CompleteAsync(id)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task TimerAgainstEvent_TimerFirst_TimerWins()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Equal("timer", await scenario.OutputAsync<string>(
            nameof(Functions.Race), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public async Task TimerAgainstEvent_EventInTimersVeryMoment_ExactlyOneWins()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.Race), TimeSpan.FromSeconds(2));

        var passing = scenario.AdvanceAsync(TimeSpan.FromSeconds(2));
        await scenario.Client.RaiseEventAsync(id, "Answer", "yes");
        await passing;

        var ended = await scenario.CompleteAsync(id);
        Assert.Equal(OrchestrationRuntimeStatus.Completed, ended.RuntimeStatus);
        Assert.Contains(ended.ReadOutputAs<string>(), (string[])["event yes", "timer"]);
    }

    public static class Functions
    {
        [Function(nameof(Wait))]
        public static async Task<TimeSpan> Wait([OrchestrationTrigger] TaskOrchestrationContext context, TimeSpan delay)
        {
            var start = context.CurrentUtcDateTime;
            await context.CreateTimer(delay, CancellationToken.None);
            return context.CurrentUtcDateTime - start;
        }

        [Function(nameof(WaitUntil))]
        public static async Task<TimeSpan> WaitUntil(
            [OrchestrationTrigger] TaskOrchestrationContext context, TimeSpan distance)
        {
            var start = context.CurrentUtcDateTime;
            await context.CreateTimer(start + distance, CancellationToken.None);
            return context.CurrentUtcDateTime - start;
        }

        [Function(nameof(CancelTimer))]
        public static async Task<string> CancelTimer([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            using var cancellation = new CancellationTokenSource();
            var timer = context.CreateTimer(TimeSpan.FromDays(1), cancellation.Token);
            await context.CallActivityAsync(nameof(Nothing));
#pragma warning disable CA1849, MA0042 // CancelAsync leaves the orchestrator's thread.
            cancellation.Cancel();
#pragma warning restore CA1849, MA0042
            return await DescribeAsync(timer);
        }

        [Function(nameof(CancelledBefore))]
        public static Task<string> CancelledBefore([OrchestrationTrigger] TaskOrchestrationContext context) =>
            DescribeAsync(context.CreateTimer(TimeSpan.FromDays(1), new CancellationToken(canceled: true)));

        [Function(nameof(Several))]
        public static async Task<int[]> Several([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var order = new List<int>();
            await Task.WhenAll(WaitAsync(3), WaitAsync(1), WaitAsync(4), WaitAsync(2));
            return [.. order];

            async Task WaitAsync(int seconds)
            {
                await context.CreateTimer(TimeSpan.FromSeconds(seconds), CancellationToken.None);
                order.Add(seconds);
            }
        }

        [Function(nameof(SameMoment))]
        public static async Task<int> SameMoment([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var moment = context.CurrentUtcDateTime.AddSeconds(1);
            var timers = Enumerable.Range(0, 5)
                .Select(_ => context.CreateTimer(moment, CancellationToken.None))
                .ToArray();
            await Task.WhenAll(timers);
            return timers.Count(timer => timer.IsCompletedSuccessfully);
        }

        [Function(nameof(Race))]
        public static async Task<string> Race([OrchestrationTrigger] TaskOrchestrationContext context, TimeSpan delay)
        {
            using var cancellation = new CancellationTokenSource();
            var timer = context.CreateTimer(delay, cancellation.Token);
            var answer = context.WaitForExternalEvent<string>("Answer");
            if (await Task.WhenAny(timer, answer) == timer)
            {
                return "timer";
            }

#pragma warning disable CA1849, MA0042 // CancelAsync leaves the orchestrator's thread.
            cancellation.Cancel();
#pragma warning restore CA1849, MA0042
            return "event " + await answer;
        }

        [Function(nameof(Nothing))]
        public static void Nothing([ActivityTrigger] object? input) => _ = input;

        private static async Task<string> DescribeAsync(Task timer)
        {
            try
            {
                await timer;
                return "fired";
            }
            catch (OperationCanceledException)
            {
                return "cancelled";
            }
        }
    }
}
