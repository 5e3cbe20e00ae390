using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Serverless.Tests.Engine;

/// <summary>An orchestrator whose code no longer matches its history fails, and says what was expected and what came.</summary>
public sealed class NonDeterminismTests
{
    private static readonly Func<TaskOrchestrationContext, Task<string>> Recorded = async context =>
    {
        await context.CallActivityAsync("First");
        await context.WaitForExternalEvent<string>("go");
        return await context.CallActivityAsync<string>("Second");
    };

    public static TheoryData<string, string, string> Changes => new()
    {
        { "another activity", "expects activity 'First' (id 0)", "asked for activity 'Second' (id 0)" },
        { "a timer instead", "expects activity 'First' (id 0)", "asked for timer (id 0)" },
        { "a call less", "expects activity 'First' (id 0)", "made no such call" },
        { "a call more", "asked for activity 'Second' (id 1)", "knows nothing" },
        { "ends early", "the code ends here", "history goes on" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Replay_ChangedCode_FailsTheInstanceWithWhatWasExpectedAndWhatCame(
        string change,
        string expected,
        string came)
    {
        await using var host = await new EngineHost().StartAsync(registry => Register(registry, Recorded));
        host.Time.Run();
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Changing", null, new StartOrchestrationOptions("case"));
        await host.Work.WhenIdleAsync(EngineHost.Limit);

        await host.StartAsync(registry => Register(registry, Changed(change)));
        await host.Client.RaiseEventAsync("case", "go", "now");
        var ended = await host.Client.WaitForInstanceCompletionAsync("case", getInputsAndOutputs: true, EngineHost.Limit);

        Assert.Equal(OrchestrationRuntimeStatus.Failed, ended.RuntimeStatus);
        Assert.Contains("NonDeterministic", ended.FailureDetails!.ErrorType, StringComparison.Ordinal);
        Assert.Contains(expected, ended.FailureDetails.ErrorMessage, StringComparison.Ordinal);
        Assert.Contains(came, ended.FailureDetails.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replay_SameCode_GoesOnAfterRestart()
    {
        await using var host = await new EngineHost().StartAsync(registry => Register(registry, Recorded));
        host.Time.Run();
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Changing", null, new StartOrchestrationOptions("case"));
        await host.Work.WhenIdleAsync(EngineHost.Limit);

        await host.StartAsync(registry => Register(registry, Recorded));
        await host.Client.RaiseEventAsync("case", "go", "now");
        var ended = await host.Client.WaitForInstanceCompletionAsync("case", getInputsAndOutputs: true, EngineHost.Limit);

        Assert.Equal("second", ended.ReadOutputAs<string>());
    }

    [Fact]
    public async Task Run_OrchestratorAwaitsWhatIsNotDurable_FailsWithAdvice()
    {
        await using var host = await new EngineHost().StartAsync(registry => registry
            .AddOrchestratorFunc<string>("Leaky", async _ =>
            {
                await new TaskCompletionSource().Task;
                return "never";
            }));

        var ended = await host.RunAsync("Leaky");

        Assert.Equal(OrchestrationRuntimeStatus.Failed, ended.RuntimeStatus);
        Assert.Contains("not a task of its context", ended.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
    }

    private static void Register(DurableTaskRegistry registry, Func<TaskOrchestrationContext, Task<string>> code) => registry
        .AddOrchestratorFunc<string>("Changing", code)
        .AddActivityFunc("First", _ => "first")
        .AddActivityFunc("Second", _ => "second");

    private static Func<TaskOrchestrationContext, Task<string>> Changed(string change) => change switch
    {
        "another activity" => async context =>
        {
            await context.CallActivityAsync("Second");
            return await context.WaitForExternalEvent<string>("go");
        },
        "a timer instead" => async context =>
        {
            await context.CreateTimer(TimeSpan.FromMinutes(1), CancellationToken.None);
            return await context.WaitForExternalEvent<string>("go");
        },
        "a call less" => async context => await context.WaitForExternalEvent<string>("go"),
        "a call more" => async context =>
        {
            await context.CallActivityAsync("First");
            await context.CallActivityAsync("Second");
            return await context.WaitForExternalEvent<string>("go");
        },
        _ => async context =>
        {
            await context.CallActivityAsync("First");
            return "early";
        },
    };
}
