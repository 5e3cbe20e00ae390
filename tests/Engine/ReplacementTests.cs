using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Serverless.Tests.Engine;

/// <summary>What a start in place of another instance leaves behind.</summary>
public sealed class ReplacementTests
{
    [Fact]
    public async Task Schedule_InPlaceOfALiveSubOrchestration_EndsItForItsParent()
    {
        await using var host = await new EngineHost().StartAsync(registry =>
            registry
                .AddOrchestratorFunc<string>(
                    "Parent",
                    async context =>
                    {
                        try
                        {
                            return await context.CallSubOrchestratorAsync<string>(
                                "Child",
                                new SubOrchestrationOptions(instanceId: "child"));
                        }
                        catch (TaskFailedException failed)
                        {
                            return failed.FailureDetails.ErrorMessage;
                        }
                    })
                .AddOrchestratorFunc<string>("Child", context => context.WaitForExternalEvent<string>("never")));
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Parent", null, new StartOrchestrationOptions("parent"));
        await host.Work.WhenIdleAsync(EngineHost.Limit);

        await host.Client.ScheduleNewOrchestrationInstanceAsync(
            "Child", null, new StartOrchestrationOptions("child") { DedupeStatuses = [] });
        var ended = await host.Client.WaitForInstanceCompletionAsync("parent", getInputsAndOutputs: true, EngineHost.Limit);

        Assert.Contains("'child' was terminated", ended.ReadOutputAs<string>(), StringComparison.Ordinal);
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await host.Client.GetInstanceAsync("child"))!.RuntimeStatus);
    }
}
