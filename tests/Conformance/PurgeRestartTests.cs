using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Tests.Conformance.Harness;

namespace Serverless.Tests.Conformance;

public sealed class PurgeRestartTests
{
    [Fact]
    public async Task PurgeInstance_Ended_RemovesIt()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var ended = await scenario.RunAsync(nameof(Functions.Count), "x");

        Assert.Equal(1, (await scenario.Client.PurgeInstanceAsync(ended.InstanceId)).PurgedInstanceCount);

        Assert.Null(await scenario.Client.GetInstanceAsync(ended.InstanceId));
    }

    [Fact]
    public async Task PurgeInstance_Unknown_RemovesNone()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Equal(0, (await scenario.Client.PurgeInstanceAsync("nobody")).PurgedInstanceCount);
    }

    [Fact]
    public async Task PurgeInstance_Running_IsRefused()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.Waiter));

        // Engines refuse it with this exception or by purging none; the instance stays either way.
        var refused = await Record.ExceptionAsync(
            async () => Assert.Equal(0, (await scenario.Client.PurgeInstanceAsync(id)).PurgedInstanceCount));

        Assert.True(refused is null or InvalidOperationException, refused?.ToString());
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await scenario.GetAsync(id)).RuntimeStatus);
    }

    [Fact]
    public async Task PurgeInstance_Recursive_RemovesTheChildren()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        scenario.Needs(EngineGaps.Recursion);
        var ended = await scenario.RunAsync(nameof(Functions.Parent));

        var result = await scenario.Client.PurgeInstanceAsync(
            ended.InstanceId, new PurgeInstanceOptions(Recursive: true));

        Assert.Equal(3, result.PurgedInstanceCount);
        Assert.Null(await scenario.Client.GetInstanceAsync("child"));
        Assert.Null(await scenario.Client.GetInstanceAsync("grandchild"));
    }

    [Fact]
    public async Task PurgeInstance_NotRecursive_LeavesTheChildren()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var ended = await scenario.RunAsync(nameof(Functions.Parent));

        Assert.Equal(1, (await scenario.Client.PurgeInstanceAsync(ended.InstanceId)).PurgedInstanceCount);

        Assert.NotNull(await scenario.Client.GetInstanceAsync("child"));
    }

    [Fact]
    public async Task PurgeAllInstances_ByStatus_RemovesThoseOnly()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var completed = await scenario.RunAsync(nameof(Functions.Count), "x");
        var failed = await scenario.RunAsync(nameof(Functions.Fails));

        var result = await scenario.Client.PurgeAllInstancesAsync(
            new PurgeInstancesFilter(scenario.UtcNow.AddDays(-1), Statuses: [OrchestrationRuntimeStatus.Failed]));

        Assert.Equal(1, result.PurgedInstanceCount);
        Assert.Null(await scenario.Client.GetInstanceAsync(failed.InstanceId));
        Assert.NotNull(await scenario.Client.GetInstanceAsync(completed.InstanceId));
    }

    [Fact]
    public async Task PurgeInstances_ByTime_RemovesThoseOnly()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var old = await scenario.RunAsync(nameof(Functions.Count), "x");
        await scenario.AdvanceAsync(TimeSpan.FromSeconds(2));
        var boundary = scenario.UtcNow;
        await scenario.AdvanceAsync(TimeSpan.FromSeconds(2));
        var recent = await scenario.RunAsync(nameof(Functions.Count), "y");

        var result = await scenario.Client.PurgeInstancesAsync(
            boundary.AddDays(-1), boundary, [OrchestrationRuntimeStatus.Completed]);

        Assert.Equal(1, result.PurgedInstanceCount);
        Assert.Null(await scenario.Client.GetInstanceAsync(old.InstanceId));
        Assert.NotNull(await scenario.Client.GetInstanceAsync(recent.InstanceId));
    }

    [Fact]
    public async Task PurgedId_StartedAgain_IsANewInstance()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        await scenario.RunAsync(nameof(Functions.Count), "first", new StartOrchestrationOptions("same"));
        await scenario.Client.PurgeInstanceAsync("same");

        var again = await scenario.RunAsync(nameof(Functions.Count), "second", new StartOrchestrationOptions("same"));

        Assert.Equal("second", again.ReadInputAs<string>());
    }

    [Fact]
    public async Task Restart_SameId_RunsAgainWithItsInput()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var ended = await scenario.RunAsync(nameof(Functions.Count), "x");

        var id = await scenario.Client.RestartAsync(ended.InstanceId);

        Assert.Equal(ended.InstanceId, id);
        await scenario.SettleAsync();
        var again = await scenario.CompleteAsync(id);
        Assert.Equal(("x", "2"), (again.ReadInputAs<string>(), again.ReadOutputAs<string>()));
    }

    [Fact]
    public async Task Restart_NewId_LeavesTheOldOne()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var ended = await scenario.RunAsync(nameof(Functions.Count), "x");

        var id = await scenario.Client.RestartAsync(ended.InstanceId, restartWithNewInstanceId: true);

        Assert.NotEqual(ended.InstanceId, id);
        Assert.Equal("2", (await scenario.CompleteAsync(id)).ReadOutputAs<string>());
        Assert.Equal("1", (await scenario.GetAsync(ended.InstanceId)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task Restart_Unknown_IsRefused()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        await Assert.ThrowsAsync<ArgumentException>(() => scenario.Client.RestartAsync("nobody"));
    }

    public sealed class Functions(Journal journal)
    {
        [Function(nameof(Count))]
        public static Task<string> Count([OrchestrationTrigger] TaskOrchestrationContext context, string input) =>
            context.CallActivityAsync<string>(nameof(CountRuns));

        [Function(nameof(Waiter))]
        public static Task Waiter([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.WaitForExternalEvent<object>("Go");

        [Function(nameof(Fails))]
        public static Task Fails([OrchestrationTrigger] TaskOrchestrationContext context) =>
            throw new InvalidOperationException("as asked");

        [Function(nameof(Parent))]
        public static Task Parent([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallSubOrchestratorAsync(nameof(Child), new SubOrchestrationOptions(instanceId: "child"));

        [Function(nameof(Child))]
        public static Task Child([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallSubOrchestratorAsync(nameof(Count), "g", new SubOrchestrationOptions(instanceId: "grandchild"));

        [Function(nameof(CountRuns))]
        public string CountRuns([ActivityTrigger] object? input) =>
            journal.AddAndCount("run").ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
