using DurableTask.Core;
using DurableTask.Core.History;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Tests.Conformance.Harness;

namespace Serverless.Tests.Conformance;

public sealed class HistoryTests
{
    [Fact]
    public async Task GetOrchestrationHistory_OneOfEach_TellsTheWholeStory()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        scenario.Needs(EngineGaps.History);
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.Everything), "in");
        await scenario.Client.RaiseEventAsync(id, "Answer", "yes");
        await scenario.CompleteAsync(id, TimeSpan.FromSeconds(5));

        var history = await scenario.Client.GetOrchestrationHistoryAsync(id);

        EventType[] expected =
        [
            EventType.ExecutionStarted,
            EventType.TaskScheduled, EventType.TaskCompleted,
            EventType.TaskScheduled, EventType.TaskFailed,
            EventType.SubOrchestrationInstanceCreated, EventType.SubOrchestrationInstanceCompleted,
            EventType.EventRaised,
            EventType.TimerCreated, EventType.TimerFired,
            EventType.EventSent,
            EventType.ExecutionCompleted,
        ];
        Assert.Equal(
            expected.Order(),
            history
                .Select(happened => happened.EventType)
                .Where(type => type is not EventType.OrchestratorStarted and not EventType.OrchestratorCompleted)
                .Order());

        var scheduled = history.OfType<TaskScheduledEvent>().First();
        Assert.Equal(nameof(Functions.Hello), scheduled.Name);
        var completed = Assert.Single(history.OfType<TaskCompletedEvent>());
        Assert.Equal((scheduled.EventId, "\"Hello in\""), (completed.TaskScheduledId, completed.Result));
        var failed = Assert.Single(history.OfType<TaskFailedEvent>());
        Assert.Equal(typeof(FormatException).FullName, failed.FailureDetails!.ErrorType);
        var timer = Assert.Single(history.OfType<TimerCreatedEvent>());
        Assert.Equal(timer.EventId, Assert.Single(history.OfType<TimerFiredEvent>()).TimerId);
        Assert.Equal("Answer", Assert.Single(history.OfType<EventRaisedEvent>()).Name);
        Assert.Equal("child", Assert.Single(history.OfType<SubOrchestrationInstanceCreatedEvent>()).InstanceId);
        Assert.Equal("nobody", Assert.Single(history.OfType<EventSentEvent>()).InstanceId);
        var started = Assert.Single(history.OfType<ExecutionStartedEvent>());
        Assert.Equal((nameof(Functions.Everything), "\"in\""), (started.Name, started.Input));
        var ended = Assert.Single(history.OfType<ExecutionCompletedEvent>());
        Assert.Equal((OrchestrationStatus.Completed, "\"out\""), (ended.OrchestrationStatus, ended.Result));
    }

    [Fact]
    public async Task GetOrchestrationHistory_Times_NeverGoBack()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        scenario.Needs(EngineGaps.History);
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.Everything), "in");
        await scenario.Client.RaiseEventAsync(id, "Answer", "yes");
        await scenario.CompleteAsync(id, TimeSpan.FromSeconds(5));

        var turns = (await scenario.Client.GetOrchestrationHistoryAsync(id))
            .OfType<OrchestratorStartedEvent>()
            .Select(turn => turn.Timestamp)
            .ToArray();

        Assert.NotEmpty(turns);
        Assert.Equal(turns.Order(), turns);
    }

    [Fact]
    public async Task GetOrchestrationHistory_SuspendedResumedTerminated_AreThere()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        scenario.Needs(EngineGaps.History);
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.Waiter));
        await scenario.Client.SuspendInstanceAsync(id, "a pause");
        await scenario.UntilAsync(id, OrchestrationRuntimeStatus.Suspended);
        await scenario.Client.ResumeInstanceAsync(id, "on");
        await scenario.UntilAsync(id, OrchestrationRuntimeStatus.Running);
        await scenario.Client.TerminateInstanceAsync(id, "end");
        await scenario.CompleteAsync(id);

        var history = await scenario.Client.GetOrchestrationHistoryAsync(id);

        Assert.Equal("a pause", Assert.Single(history.OfType<ExecutionSuspendedEvent>()).Reason);
        Assert.Equal("on", Assert.Single(history.OfType<ExecutionResumedEvent>()).Reason);
        Assert.Equal("\"end\"", Assert.Single(history.OfType<ExecutionTerminatedEvent>()).Input);
    }

    [Fact]
    public async Task GetOrchestrationHistory_Unknown_IsRefused()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        scenario.Needs(EngineGaps.History);

        await Assert.ThrowsAsync<ArgumentException>(() => scenario.Client.GetOrchestrationHistoryAsync("nobody"));
    }

    public static class Functions
    {
        [Function(nameof(Everything))]
        public static async Task<string> Everything(
            [OrchestrationTrigger] TaskOrchestrationContext context, string input)
        {
            await context.CallActivityAsync<string>(nameof(Hello), input);
            await Assert.ThrowsAsync<TaskFailedException>(() => context.CallActivityAsync(nameof(Fail)));
            await context.CallSubOrchestratorAsync<string>(
                nameof(Child), new SubOrchestrationOptions(instanceId: "child"));
            await context.WaitForExternalEvent<string>("Answer");
            await context.CreateTimer(TimeSpan.FromSeconds(1), CancellationToken.None);
            context.SendEvent("nobody", "Ping", "x");
            return "out";
        }

        [Function(nameof(Child))]
        public static string Child([OrchestrationTrigger] TaskOrchestrationContext context) => "child";

        [Function(nameof(Waiter))]
        public static Task Waiter([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.WaitForExternalEvent<object>("Go");

        [Function(nameof(Hello))]
        public static string Hello([ActivityTrigger] string name) => $"Hello {name}";

        [Function(nameof(Fail))]
        public static void Fail([ActivityTrigger] object? input) => throw new FormatException("as asked");
    }
}
