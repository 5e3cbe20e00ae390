using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Tests.Conformance.Harness;

namespace Serverless.Tests.Conformance;

public sealed class SubOrchestrationTests
{
    [Fact]
    public async Task CallSubOrchestrator_GivesItsOutput()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Equal(42, await scenario.OutputAsync<int>(nameof(Functions.CallDouble), 21));
    }

    [Fact]
    public async Task CallSubOrchestrator_InstanceIdGiven_IsItsId()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        await scenario.OutputAsync<int>(nameof(Functions.CallNamed), "the-child");

        var child = await scenario.GetAsync("the-child");
        Assert.Equal(
            (nameof(Functions.Twice), OrchestrationRuntimeStatus.Completed), (child.Name, child.RuntimeStatus));
        Assert.Equal(14, child.ReadOutputAs<int>());
    }

    [Fact]
    public async Task CallSubOrchestrator_NoInstanceId_EachGetsItsOwn()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var ids = await scenario.OutputAsync<string[]>(nameof(Functions.ManyIds), 10);

        Assert.Equal(10, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(ids, id => Assert.NotEmpty(id));
    }

    [Fact]
    public async Task Parent_InChildAndRoot_IsRight()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var ended = await scenario.RunAsync(
            nameof(Functions.Family), options: new StartOrchestrationOptions("the-parent"));

        Assert.Equal("root none; child of Family/the-parent", ended.ReadOutputAs<string>());
    }

    [Fact]
    public async Task CallSubOrchestrator_Fails_ThrowsTaskFailed()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Equal(
            "System.FormatException: bad child", await scenario.OutputAsync<string>(nameof(Functions.CatchChild)));
    }

    [Fact]
    public async Task CallSubOrchestrator_ChildTerminated_ThrowsTaskFailed()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.AwaitWaiter));

        await scenario.Client.TerminateInstanceAsync("waiter", "enough");

        Assert.Equal("child ended", (await scenario.CompleteAsync(id)).ReadOutputAs<string>());
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, (await scenario.GetAsync("waiter")).RuntimeStatus);
    }

    [Fact]
    public async Task CallSubOrchestrator_UnknownName_Fails()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Equal("OrchestratorTaskNotFound", await scenario.OutputAsync<string>(nameof(Functions.CallUnknown)));
    }

    [Fact]
    public async Task CallSubOrchestrator_ChildContinuesAsNew_ParentGetsTheLastOutput()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Equal("after 3 of Nest", await scenario.OutputAsync<string>(nameof(Functions.Nest)));
    }

    [Fact]
    public async Task CallSubOrchestrator_TenLevels_Work()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Equal(10, await scenario.OutputAsync<int>(nameof(Functions.Depth), 10));
    }

    [Fact]
    public async Task CallSubOrchestrator_Tags_AreTheChilds()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        await scenario.OutputAsync<int>(nameof(Functions.CallTagged));

        Assert.Equal("GTM", scenario.TagsOf(await scenario.GetAsync("tagged"))["state"]);
    }

    [Fact]
    public async Task ParentReturns_ChildNotAwaited_RunsUntilTheChildEnds()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.StartWaiterAndLeave));
        await scenario.UntilAsync("waiter", OrchestrationRuntimeStatus.Running);
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await scenario.GetAsync(id)).RuntimeStatus);

        await scenario.Client.RaiseEventAsync("waiter", "Answer", "x");

        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await scenario.CompleteAsync("waiter")).RuntimeStatus);
        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await scenario.CompleteAsync(id)).RuntimeStatus);
    }

    public static class Functions
    {
        [Function(nameof(CallDouble))]
        public static Task<int> CallDouble([OrchestrationTrigger] TaskOrchestrationContext context, int number) =>
            context.CallSubOrchestratorAsync<int>(nameof(Twice), number);

        [Function(nameof(CallNamed))]
        public static Task<int> CallNamed([OrchestrationTrigger] TaskOrchestrationContext context, string id) =>
            context.CallSubOrchestratorAsync<int>(nameof(Twice), 7, new SubOrchestrationOptions(instanceId: id));

        [Function(nameof(ManyIds))]
        public static Task<string[]> ManyIds([OrchestrationTrigger] TaskOrchestrationContext context, int count) =>
            Task.WhenAll(
                Enumerable.Range(0, count).Select(_ => context.CallSubOrchestratorAsync<string>(nameof(OwnId))));

        [Function(nameof(Family))]
        public static async Task<string> Family([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var child = await context.CallSubOrchestratorAsync<string>(nameof(NameParent));
            return $"root {(context.Parent is null ? "none" : "some")}; {child}";
        }

        [Function(nameof(CatchChild))]
        public static async Task<string> CatchChild([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var failed = await Assert.ThrowsAsync<TaskFailedException>(
                () => context.CallSubOrchestratorAsync(nameof(BadChild)));
            return failed.FailureDetails.ToString();
        }

        [Function(nameof(AwaitWaiter))]
        public static async Task<string> AwaitWaiter([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await Assert.ThrowsAsync<TaskFailedException>(
                () => context.CallSubOrchestratorAsync(
                    nameof(Waiter), new SubOrchestrationOptions(instanceId: "waiter")));
            return "child ended";
        }

        [Function(nameof(StartWaiterAndLeave))]
        public static void StartWaiterAndLeave([OrchestrationTrigger] TaskOrchestrationContext context) =>
            _ = context.CallSubOrchestratorAsync(nameof(Waiter), new SubOrchestrationOptions(instanceId: "waiter"));

        [Function(nameof(CallUnknown))]
        public static async Task<string> CallUnknown([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var failed = await Assert.ThrowsAsync<TaskFailedException>(
                () => context.CallSubOrchestratorAsync("NoSuchOrchestrator"));
            return failed.FailureDetails.ErrorType;
        }

        [Function(nameof(Nest))]
        public static Task<string> Nest([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallSubOrchestratorAsync<string>(nameof(ThreeTimes), 1);

        [Function(nameof(CallTagged))]
        public static Task<int> CallTagged([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var tags = new Dictionary<string, string>(StringComparer.Ordinal) { ["state"] = "GTM" };
            return context.CallSubOrchestratorAsync<int>(
                nameof(Twice), 1, new SubOrchestrationOptions(new TaskOptions(tags: tags), "tagged"));
        }

        [Function(nameof(Twice))]
        public static int Twice([OrchestrationTrigger] TaskOrchestrationContext context, int number) => number * 2;

        [Function(nameof(OwnId))]
        public static string OwnId([OrchestrationTrigger] TaskOrchestrationContext context) => context.InstanceId;

        [Function(nameof(NameParent))]
        public static string NameParent([OrchestrationTrigger] TaskOrchestrationContext context) =>
            $"child of {context.Parent!.Name}/{context.Parent.InstanceId}";

        [Function(nameof(BadChild))]
        public static Task BadChild([OrchestrationTrigger] TaskOrchestrationContext context) =>
            throw new FormatException("bad child");

        [Function(nameof(Waiter))]
        public static Task<string> Waiter([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.WaitForExternalEvent<string>("Answer");

        [Function(nameof(ThreeTimes))]
        public static string? ThreeTimes([OrchestrationTrigger] TaskOrchestrationContext context, int round)
        {
            if (round < 3)
            {
                context.ContinueAsNew(round + 1);
                return null;
            }

            return $"after {round} of {context.Parent?.Name}";
        }

        [Function(nameof(Depth))]
        public static async Task<int> Depth([OrchestrationTrigger] TaskOrchestrationContext context, int depth) =>
            depth == 0 ? 0 : 1 + await context.CallSubOrchestratorAsync<int>(nameof(Depth), depth - 1);
    }
}
