using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Tests.Conformance.Harness;

namespace Serverless.Tests.Conformance;

/// <summary>What clients see of an instance: metadata, custom status, tags.</summary>
public sealed class StatusTests
{
    [Fact]
    public async Task Metadata_OfAnEndedInstance_IsWhole()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var before = scenario.UtcNow;

        var ended = await scenario.RunAsync(nameof(Functions.Reports), "in", new StartOrchestrationOptions("an-id"));

        Assert.Equal((nameof(Functions.Reports), "an-id"), (ended.Name, ended.InstanceId));
        Assert.Equal(("in", "out"), (ended.ReadInputAs<string>(), ended.ReadOutputAs<string>()));
        Assert.True(ended.IsCompleted);
        Assert.False(ended.IsRunning);
        Assert.Null(ended.FailureDetails);
        Assert.InRange(ended.CreatedAt, before.AddSeconds(-1), scenario.UtcNow.AddSeconds(1));
        Assert.InRange(ended.LastUpdatedAt, ended.CreatedAt, scenario.UtcNow.AddSeconds(1));
    }

    [Fact]
    public async Task Metadata_WithoutInputsAndOutputs_RefusesToReadThem()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var ended = await scenario.RunAsync(nameof(Functions.Reports), "in");

        var bare = await scenario.Client.GetInstanceAsync(ended.InstanceId);

        Assert.NotNull(bare);
        Assert.Throws<InvalidOperationException>(() => bare.ReadInputAs<string>());
        Assert.Throws<InvalidOperationException>(() => bare.ReadOutputAs<string>());
        Assert.Throws<InvalidOperationException>(() => bare.ReadCustomStatusAs<string>());
    }

    [Fact]
    public async Task GetInstance_Unknown_IsNull()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Null(await scenario.Client.GetInstanceAsync("nobody", getInputsAndOutputs: true));
    }

    [Fact]
    public async Task SetCustomStatus_WhileRunning_IsSeen()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.Reports), "wait");

        Assert.Equal(new Progress("waiting", 1), (await scenario.GetAsync(id)).ReadCustomStatusAs<Progress>());
    }

    [Fact]
    public async Task SetCustomStatus_LastOne_StaysAfterTheEnd()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var ended = await scenario.RunAsync(nameof(Functions.Reports), "in");

        Assert.Equal(new Progress("finished", 2), ended.ReadCustomStatusAs<Progress>());
    }

    [Fact]
    public async Task SetCustomStatus_Null_ClearsIt()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var ended = await scenario.RunAsync(nameof(Functions.Clears));

        Assert.Null(ended.ReadCustomStatusAs<string>());
    }

    [Fact]
    public async Task Tags_GivenAtStart_AreSeen()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var tags = new Dictionary<string, string>(StringComparer.Ordinal) { ["state"] = "GTM", ["größe"] = "üñ" };

        var ended = await scenario.RunAsync(
            nameof(Functions.Reports), "in", new StartOrchestrationOptions { Tags = tags });

        Assert.Equal("GTM", scenario.TagsOf(ended)["state"]);
        Assert.Equal("üñ", ended.Tags["größe"]);
    }

    [Fact]
    public async Task WaitForInstanceStart_RunningInstance_GivesIt()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAsync(nameof(Functions.Reports), "wait");

        var started = await scenario.Client.WaitForInstanceStartAsync(id, getInputsAndOutputs: true);

        Assert.Equal(OrchestrationRuntimeStatus.Running, started.RuntimeStatus);
        Assert.Equal("wait", started.ReadInputAs<string>());
    }

    [Fact]
    public async Task WaitForInstanceCompletion_AlreadyEnded_ReturnsAtOnce()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var ended = await scenario.RunAsync(nameof(Functions.Reports), "in");

        var again = await scenario.Client.WaitForInstanceCompletionAsync(ended.InstanceId);

        Assert.Equal(OrchestrationRuntimeStatus.Completed, again.RuntimeStatus);
    }

    [Fact]
    public async Task WaitForInstanceCompletion_TokenCancelled_EndsTheWaitOnly()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.Reports), "wait");
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => scenario.Client.WaitForInstanceCompletionAsync(id, cancellation.Token));

        Assert.Equal(OrchestrationRuntimeStatus.Running, (await scenario.GetAsync(id)).RuntimeStatus);
    }

    [Fact]
    public async Task WaitForInstanceCompletion_UnknownInstance_DoesNotOutliveItsToken()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        // Engines may refuse it or wait for the instance to come; none may hang.
        await Assert.ThrowsAnyAsync<Exception>(
            () => scenario.Client.WaitForInstanceCompletionAsync("nobody", cancellation.Token).WaitAsync(
                TimeSpan.FromSeconds(30)));
    }

    public sealed record Progress(string Text, int Step);

    public static class Functions
    {
        [Function(nameof(Reports))]
        public static async Task<string> Reports([OrchestrationTrigger] TaskOrchestrationContext context, string input)
        {
            context.SetCustomStatus(new Progress("waiting", 1));
            if (input == "wait")
            {
                await context.WaitForExternalEvent<object>("Go");
            }

            await context.CallActivityAsync(nameof(Step));
            context.SetCustomStatus(new Progress("finished", 2));
            return "out";
        }

        [Function(nameof(Clears))]
        public static async Task Clears([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            context.SetCustomStatus("something");
            await context.CallActivityAsync(nameof(Step));
            context.SetCustomStatus(null);
        }

        [Function(nameof(Step))]
        public static void Step([ActivityTrigger] object? input) => _ = input;
    }
}
