using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Tests.Conformance.Harness;

namespace Serverless.Tests.Conformance;

/// <summary>
/// An orchestrator that returns before its calls have ended: the instance runs on until they have. Timers that are not
/// needed any more must be cancelled.
/// </summary>
public sealed class OpenTaskTests
{
    [Fact]
    public async Task Return_TimerOpen_EndsWhenItHasFired()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.LeaveTimer));
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await scenario.GetAsync(id)).RuntimeStatus);

        Assert.Equal("returned", (await scenario.CompleteAsync(id, TimeSpan.FromSeconds(6))).ReadOutputAs<string>());
    }

    [Fact]
    public async Task Return_TimerCancelled_EndsAtOnce()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Equal("returned", await scenario.OutputAsync<string>(nameof(Functions.CancelTimer)));
    }

    [Fact]
    public async Task Return_EventAwaited_EndsAtOnce()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Equal("returned", await scenario.OutputAsync<string>(nameof(Functions.LeaveEvent)));
    }

    [Fact]
    public async Task Return_ActivityOpen_EndsWhenItIsDone()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Equal("returned", await scenario.OutputAsync<string>(nameof(Functions.LeaveActivity)));
        Assert.Equal(["done"], scenario.Journal.Entries);
    }

    [Fact]
    public async Task Return_OpenActivityFails_TheOutcomeStays()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Equal("returned", await scenario.OutputAsync<string>(nameof(Functions.LeaveFailingActivity)));
        Assert.Equal(["failed"], scenario.Journal.Entries);
    }

    [Fact]
    public async Task Terminate_ReturnedWithATimerOpen_EndsAtOnce()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.LeaveLongTimer));

        await scenario.Client.TerminateInstanceAsync(id);

        Assert.Equal(OrchestrationRuntimeStatus.Terminated, (await scenario.CompleteAsync(id)).RuntimeStatus);
    }

    [Fact]
    public async Task Restart_ReturnedWithATimerOpen_EndsWhenItHasFired()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        scenario.Needs(EngineGaps.Restart);
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.LeaveTimer));

        await scenario.RestartEngineAsync(typeof(Functions));

        Assert.Equal("returned", (await scenario.CompleteAsync(id, TimeSpan.FromSeconds(6))).ReadOutputAs<string>());
    }

    public sealed class Functions(Journal journal)
    {
        [Function(nameof(LeaveTimer))]
        public static string LeaveTimer([OrchestrationTrigger] TaskOrchestrationContext context) =>
            Leave(context.CreateTimer(TimeSpan.FromSeconds(5), CancellationToken.None));

        [Function(nameof(LeaveLongTimer))]
        public static string LeaveLongTimer([OrchestrationTrigger] TaskOrchestrationContext context) =>
            Leave(context.CreateTimer(TimeSpan.FromDays(1), CancellationToken.None));

        [Function(nameof(LeaveEvent))]
        public static string LeaveEvent([OrchestrationTrigger] TaskOrchestrationContext context) =>
            Leave(context.WaitForExternalEvent<string>("Never"));

        [Function(nameof(LeaveActivity))]
        public static string LeaveActivity([OrchestrationTrigger] TaskOrchestrationContext context) =>
            Leave(context.CallActivityAsync(nameof(Work)));

        [Function(nameof(LeaveFailingActivity))]
        public static string LeaveFailingActivity([OrchestrationTrigger] TaskOrchestrationContext context) =>
            Leave(context.CallActivityAsync(nameof(Fail)));

        [Function(nameof(CancelTimer))]
        public static string CancelTimer([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            using var cancellation = new CancellationTokenSource();
            var timer = context.CreateTimer(TimeSpan.FromDays(1), cancellation.Token);
            cancellation.Cancel();
            return Leave(timer);
        }

        [Function(nameof(Work))]
        public void Work([ActivityTrigger] object? input) => journal.Add("done");

        [Function(nameof(Fail))]
        public void Fail([ActivityTrigger] object? input)
        {
            journal.Add("failed");
            throw new InvalidOperationException("as asked");
        }

        private static string Leave(Task open)
        {
            _ = open;
            return "returned";
        }
    }
}
