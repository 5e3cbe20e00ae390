using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Tests.Conformance.Harness;

namespace Serverless.Tests.Conformance;

public sealed class BadInputTests
{
    [Fact]
    public async Task Schedule_UnserialisableInput_ThrowsAndStoresNothing()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        await Assert.ThrowsAsync<JsonException>(
            () => scenario.ScheduleAsync(nameof(Functions.TakeNumber), Cyclic(), new StartOrchestrationOptions("bad")));

        Assert.Null(await scenario.Client.GetInstanceAsync("bad"));
    }

    [Fact]
    public async Task Schedule_InputOfAnotherType_FailsTheInstance()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var ended = await scenario.RunAsync(nameof(Functions.TakeNumber), "not a number");

        Assert.True(scenario.FailureOf(ended).IsCausedBy<JsonException>(), ended.FailureDetails!.ToString());
    }

    [Fact]
    public async Task Orchestrator_UnserialisableOutput_FailsTheInstance()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var ended = await scenario.RunAsync(nameof(Functions.GiveCyclic));

        Assert.Equal(OrchestrationRuntimeStatus.Failed, ended.RuntimeStatus);
    }

    [Fact]
    public async Task CallActivity_UnserialisableInput_ThrowsInTheOrchestrator()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Equal("refused", await scenario.OutputAsync<string>(nameof(Functions.SendCyclic)));
    }

    [Fact]
    public async Task RaiseEvent_UnserialisablePayload_Throws()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.Waiter));

        await Assert.ThrowsAsync<JsonException>(() => scenario.Client.RaiseEventAsync(id, "Answer", Cyclic()));

        Assert.Equal(OrchestrationRuntimeStatus.Running, (await scenario.GetAsync(id)).RuntimeStatus);
    }

    [Fact]
    public async Task RaiseEvent_PayloadOfAnotherType_FailsTheInstance()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.Waiter));

        await scenario.Client.RaiseEventAsync(id, "Answer", "not a number");

        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await scenario.CompleteAsync(id)).RuntimeStatus);
    }

    [Fact]
    public async Task Client_EmptyNamesAndIds_AreRefused()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var client = scenario.Client;

        await Assert.ThrowsAnyAsync<ArgumentException>(() => client.RaiseEventAsync(string.Empty, "Answer"));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => client.RaiseEventAsync("id", string.Empty));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => client.TerminateInstanceAsync(string.Empty));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => client.SuspendInstanceAsync(string.Empty));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => client.ResumeInstanceAsync(string.Empty));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => client.PurgeInstanceAsync(string.Empty));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => client.GetInstanceAsync(string.Empty));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => client.RestartAsync(string.Empty));
    }

    [Fact]
    public void Registry_BadRegistrations_AreRefused()
    {
        var registry = new DurableTaskRegistry();

        Assert.Throws<ArgumentException>(() => registry.AddOrchestrator("Name", typeof(string)));
        Assert.Throws<ArgumentException>(() => registry.AddActivity<ITaskActivity>());
        Assert.Throws<ArgumentException>(
            () => registry.AddActivityFunc<string>(default, (TaskActivityContext _) => "x"));
        Assert.ThrowsAny<ArgumentException>(
            () => registry.AddActivityFunc("Name", (Func<TaskActivityContext, Task>)null!));
    }

    private static Node Cyclic()
    {
        var node = new Node();
        node.Next = node;
        return node;
    }

    public sealed class Node
    {
        public Node? Next { get; set; }
    }

    public static class Functions
    {
        [Function(nameof(TakeNumber))]
        public static int TakeNumber([OrchestrationTrigger] TaskOrchestrationContext context, int number) => number;

        [Function(nameof(GiveCyclic))]
        public static Node GiveCyclic([OrchestrationTrigger] TaskOrchestrationContext context) => Cyclic();

        [Function(nameof(SendCyclic))]
        public static async Task<string> SendCyclic([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await Assert.ThrowsAsync<JsonException>(() => context.CallActivityAsync(nameof(Take), Cyclic()));
            return "refused";
        }

        [Function(nameof(Waiter))]
        public static Task<int> Waiter([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.WaitForExternalEvent<int>("Answer");

        [Function(nameof(Take))]
        public static void Take([ActivityTrigger] Node node) => _ = node;
    }
}
