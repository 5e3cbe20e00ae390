using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Tests.Conformance.Harness;

namespace Serverless.Tests.Conformance;

public sealed class SuspendTerminateTests
{
    [Fact]
    public async Task Suspend_EventsMeanwhile_AreHandledAfterResume()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await SuspendAsync(scenario, nameof(Functions.Waiter));

        await scenario.Client.RaiseEventAsync(id, "Answer", "while suspended");
        await scenario.SettleAsync();
        Assert.Equal(OrchestrationRuntimeStatus.Suspended, (await scenario.GetAsync(id)).RuntimeStatus);
        await scenario.Client.ResumeInstanceAsync(id, "go on");

        Assert.Equal("while suspended", (await scenario.CompleteAsync(id)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task Suspend_ManyEventsMeanwhile_KeepTheirOrder()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await SuspendAsync(scenario, nameof(Functions.ThreeAnswers));

        foreach (var answer in (string[])["a", "b", "c"])
        {
            await scenario.Client.RaiseEventAsync(id, "Answer", answer);
            await scenario.SettleAsync();
        }

        await scenario.Client.ResumeInstanceAsync(id);

        Assert.Equal("abc", (await scenario.CompleteAsync(id)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task Suspend_TimerDueMeanwhile_ActsAfterResume()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await SuspendAsync(scenario, nameof(Functions.TimerThenWork));

        await scenario.AdvanceAsync(TimeSpan.FromSeconds(3));
        Assert.Equal(OrchestrationRuntimeStatus.Suspended, (await scenario.GetAsync(id)).RuntimeStatus);
        Assert.Empty(scenario.Journal.Entries);
        await scenario.Client.ResumeInstanceAsync(id);

        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await scenario.CompleteAsync(id)).RuntimeStatus);
        Assert.Equal(["worked"], scenario.Journal.Entries);
    }

    [Fact]
    public async Task Suspend_Twice_OneResumeIsEnough()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await SuspendAsync(scenario, nameof(Functions.Waiter));
        await scenario.InVainAsync(() => scenario.Client.SuspendInstanceAsync(id, "again"));
        await scenario.SettleAsync();

        await scenario.Client.ResumeInstanceAsync(id);

        await scenario.UntilAsync(id, OrchestrationRuntimeStatus.Running);
    }

    [Fact]
    public async Task Resume_NotSuspended_ChangesNothing()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.Waiter));

        await scenario.InVainAsync(() => scenario.Client.ResumeInstanceAsync(id, "for nothing"));
        await scenario.SettleAsync();
        await scenario.Client.RaiseEventAsync(id, "Answer", "x");

        Assert.Equal("x", (await scenario.CompleteAsync(id)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task Suspend_EndedInstance_ChangesNothing()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var ended = await scenario.RunAsync(nameof(Functions.Quick));

        await scenario.InVainAsync(() => scenario.Client.SuspendInstanceAsync(ended.InstanceId));
        await scenario.SettleAsync();

        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await scenario.GetAsync(ended.InstanceId)).RuntimeStatus);
    }

    [Fact]
    public async Task Terminate_Suspended_EndsIt()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await SuspendAsync(scenario, nameof(Functions.Waiter));

        await scenario.Client.TerminateInstanceAsync(id, "no longer needed");

        var ended = await scenario.CompleteAsync(id);
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, ended.RuntimeStatus);
        Assert.Equal("no longer needed", ended.ReadOutputAs<string>());
    }

    [Fact]
    public async Task Terminate_Running_EndsItWithTheOutput()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.Waiter));

        await scenario.Client.TerminateInstanceAsync(id, new TerminateInstanceOptions(new Reason("gone", 4)));

        var ended = await scenario.CompleteAsync(id);
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, ended.RuntimeStatus);
        Assert.Equal(new Reason("gone", 4), ended.ReadOutputAs<Reason>());
    }

    [Fact]
    public async Task Terminate_WithoutOutput_HasNone()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.Waiter));

        await scenario.Client.TerminateInstanceAsync(id);

        Assert.Null((await scenario.CompleteAsync(id)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task Terminate_TimerPending_NothingHappensLater()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.TimerThenWork));
        await scenario.Client.TerminateInstanceAsync(id);
        await scenario.CompleteAsync(id);

        await scenario.AdvanceAsync(TimeSpan.FromSeconds(3));

        Assert.Empty(scenario.Journal.Entries);
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, (await scenario.GetAsync(id)).RuntimeStatus);
    }

    [Fact]
    public async Task Terminate_EndedInstance_ChangesNothing()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var ended = await scenario.RunAsync(nameof(Functions.Quick));

        await scenario.InVainAsync(() => scenario.Client.TerminateInstanceAsync(ended.InstanceId, "late"));
        await scenario.SettleAsync();

        var still = await scenario.GetAsync(ended.InstanceId);
        Assert.Equal(
            (OrchestrationRuntimeStatus.Completed, "quick"), (still.RuntimeStatus, still.ReadOutputAs<string>()));
    }

    [Fact]
    public async Task Requests_UnknownInstance_MakeNone()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        await scenario.InVainAsync(() => scenario.Client.SuspendInstanceAsync("nobody"));
        await scenario.InVainAsync(() => scenario.Client.ResumeInstanceAsync("nobody"));
        await scenario.InVainAsync(() => scenario.Client.TerminateInstanceAsync("nobody"));
        await scenario.SettleAsync();

        Assert.Null(await scenario.Client.GetInstanceAsync("nobody"));
    }

    [Fact]
    public async Task Terminate_Recursive_EndsTheChildrenToo()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        scenario.Needs(EngineGaps.Recursion);
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.Parent), 2);

        await scenario.Client.TerminateInstanceAsync(id, new TerminateInstanceOptions("all", Recursive: true));

        await scenario.CompleteAsync(id);
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, (await scenario.CompleteAsync("child-2")).RuntimeStatus);
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, (await scenario.CompleteAsync("child-1")).RuntimeStatus);
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, (await scenario.CompleteAsync("child-0")).RuntimeStatus);
    }

    [Fact]
    public async Task Terminate_NotRecursive_LeavesTheChildren()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.Parent), 0);

        await scenario.Client.TerminateInstanceAsync(id);
        await scenario.CompleteAsync(id);
        await scenario.Client.RaiseEventAsync("child-0", "Answer", "still here");

        Assert.Equal("still here", (await scenario.CompleteAsync("child-0")).ReadOutputAs<string>());
    }

    private static async Task<string> SuspendAsync(Scenario scenario, string orchestrator)
    {
        var id = await scenario.ScheduleAndSettleAsync(orchestrator);
        await scenario.Client.SuspendInstanceAsync(id, "a pause");
        await scenario.UntilAsync(id, OrchestrationRuntimeStatus.Suspended);
        return id;
    }

    public sealed record Reason(string Text, int Code);

    public sealed class Functions(Journal journal)
    {
        [Function(nameof(Waiter))]
        public static Task<string> Waiter([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.WaitForExternalEvent<string>("Answer");

        [Function(nameof(ThreeAnswers))]
        public static async Task<string> ThreeAnswers([OrchestrationTrigger] TaskOrchestrationContext context) =>
            await context.WaitForExternalEvent<string>("Answer")
            + await context.WaitForExternalEvent<string>("Answer")
            + await context.WaitForExternalEvent<string>("Answer");

        [Function(nameof(TimerThenWork))]
        public static async Task TimerThenWork([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CreateTimer(TimeSpan.FromSeconds(2), CancellationToken.None);
            await context.CallActivityAsync(nameof(Work));
        }

        [Function(nameof(Parent))]
        public static Task Parent([OrchestrationTrigger] TaskOrchestrationContext context, int depth) => depth == 0
            ? context.CallSubOrchestratorAsync(nameof(Waiter), new SubOrchestrationOptions(instanceId: "child-0"))
            : context.CallSubOrchestratorAsync(
                nameof(Parent), depth - 1, new SubOrchestrationOptions(instanceId: $"child-{depth}"));

        [Function(nameof(Quick))]
        public static string Quick([OrchestrationTrigger] TaskOrchestrationContext context) => "quick";

        [Function(nameof(Work))]
        public void Work([ActivityTrigger] object? input) => journal.Add("worked");
    }
}
