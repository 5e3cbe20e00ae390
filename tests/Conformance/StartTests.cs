using DurableTask.Core.Exceptions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Tests.Conformance.Harness;
using static Microsoft.DurableTask.Client.OrchestrationRuntimeStatus;

namespace Serverless.Tests.Conformance;

/// <summary>Starting: ids, times, and ids that are taken.</summary>
public sealed class StartTests
{
    private const string Id = "taken";

    public static TheoryData<OrchestrationRuntimeStatus> Statuses =>
        [Completed, Failed, Terminated, Running, Suspended, Pending];

    [Fact]
    public async Task Schedule_NoInstanceId_GivesANewOneEachTime()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var first = await scenario.ScheduleAsync(nameof(Functions.Behave), "complete");
        var second = await scenario.ScheduleAsync(nameof(Functions.Behave), "complete");

        Assert.NotEqual(first, second);
    }

    [Theory]
    [InlineData("GTM-2017-01")]
    [InlineData("Größe-日本語-عربى-🙂")]
    [InlineData("with space, comma; and 'quotes' \"too\"")]
    public async Task Schedule_AnyInstanceId_IsKept(string id)
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var ended = await scenario.RunAsync(nameof(Functions.TellId), options: new StartOrchestrationOptions(id));

        Assert.Equal(id, ended.InstanceId);
        Assert.Equal(id, ended.ReadOutputAs<string>());
        Assert.NotNull(await scenario.Client.GetInstanceAsync(id));
    }

    [Fact]
    public async Task Schedule_UnknownOrchestrator_FailsTheInstance()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var ended = await scenario.RunAsync("NoSuchOrchestrator");

        var details = scenario.FailureOf(ended);
        Assert.Equal("OrchestratorTaskNotFound", details.ErrorType);
        Assert.Contains("NoSuchOrchestrator", details.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schedule_StartAtLater_WaitsUntilThen()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        scenario.Needs(EngineGaps.ScheduledStart);
        var at = scenario.UtcNow.AddSeconds(5);
        var id = await scenario.ScheduleAsync(
            nameof(Functions.TellTime), options: new StartOrchestrationOptions(StartAt: at));

        await scenario.AdvanceAsync(TimeSpan.FromSeconds(2));
        Assert.Equal(Pending, (await scenario.GetAsync(id)).RuntimeStatus);

        var ended = await scenario.CompleteAsync(id, TimeSpan.FromSeconds(4));
        Assert.True(ended.ReadOutputAs<DateTime>() >= at.UtcDateTime);
    }

    [Fact]
    public async Task Schedule_StartAtPast_BeginsAtOnce()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var ended = await scenario.RunAsync(
            nameof(Functions.TellId), options: new StartOrchestrationOptions("early", scenario.UtcNow.AddDays(-1)));

        Assert.Equal(Completed, ended.RuntimeStatus);
    }

    [Fact]
    public async Task Schedule_StartAtLater_EventsAndTerminationReachItBefore()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        scenario.Needs(EngineGaps.ScheduledStart);
        var id = await scenario.ScheduleAsync(
            nameof(Functions.Behave), "wait", new StartOrchestrationOptions(StartAt: scenario.UtcNow.AddDays(1)));

        await scenario.Client.TerminateInstanceAsync(id, "not needed");

        Assert.Equal(Terminated, (await scenario.CompleteAsync(id)).RuntimeStatus);
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task Schedule_IdTakenInADedupeStatus_IsRefused(OrchestrationRuntimeStatus status)
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        await MakeAsync(scenario, status);
        OrchestrationRuntimeStatus[] protectedOnes =
            status == Terminated ? [Terminated, Running, Pending, Suspended] : [status];

        await Assert.ThrowsAsync<OrchestrationAlreadyExistsException>(() => scenario.ScheduleAsync(
            nameof(Functions.TellId), options: new StartOrchestrationOptions(Id).WithDedupeStatuses(protectedOnes)));

        var still = await scenario.GetAsync(Id);
        Assert.Equal((status, nameof(Functions.Behave)), (still.RuntimeStatus, still.Name));
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task Schedule_IdTakenInAnotherStatus_IsReplaced(OrchestrationRuntimeStatus status)
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        await MakeAsync(scenario, status);
        var isLive = status is Running or Pending or Suspended;
        var protectedOnes = StartOrchestrationOptionsExtensions.ValidDedupeStatuses
            .Where(other => other != status && !(isLive && other == Terminated));

        var ended = await scenario.RunAsync(
            nameof(Functions.TellId), options: new StartOrchestrationOptions(Id).WithDedupeStatuses(
                [.. protectedOnes]));

        Assert.Equal((Completed, nameof(Functions.TellId)), (ended.RuntimeStatus, ended.Name));
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task Schedule_IdTakenEmptyDedupeStatuses_IsReplaced(OrchestrationRuntimeStatus status)
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        await MakeAsync(scenario, status);

        var ended = await scenario.RunAsync(
            nameof(Functions.TellId), options: new StartOrchestrationOptions(Id).WithDedupeStatuses());

        Assert.Equal((Completed, nameof(Functions.TellId)), (ended.RuntimeStatus, ended.Name));
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task Schedule_IdTakenNoDedupeStatuses_OnlyEndedOnesAreReplaced(OrchestrationRuntimeStatus status)
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        scenario.Needs(EngineGaps.DefaultDedupe);
        await MakeAsync(scenario, status);
        var options = new StartOrchestrationOptions(Id);

        if (status is Running or Pending or Suspended)
        {
            await Assert.ThrowsAsync<OrchestrationAlreadyExistsException>(
                () => scenario.ScheduleAsync(nameof(Functions.TellId), options: options));
            Assert.Equal(status, (await scenario.GetAsync(Id)).RuntimeStatus);
        }
        else
        {
            Assert.Equal(
                nameof(Functions.TellId), (await scenario.RunAsync(nameof(Functions.TellId), options: options)).Name);
        }
    }

    [Fact]
    public async Task Schedule_IdReplaced_OldEventsAndTimersDoNotReachTheNewOne()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        await scenario.ScheduleAndSettleAsync(nameof(Functions.Behave), "wait", new StartOrchestrationOptions(Id));
        await scenario.Client.RaiseEventAsync(Id, "Other", "old");
        await scenario.SettleAsync();

        await scenario.ScheduleAsync(
            nameof(Functions.TakeOther), options: new StartOrchestrationOptions(Id).WithDedupeStatuses());
        await scenario.AdvanceAsync(TimeSpan.FromSeconds(1));
        await scenario.Client.RaiseEventAsync(Id, "Other", "new");

        Assert.Equal("new", (await scenario.CompleteAsync(Id)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task Schedule_DedupeTerminatedButNotRunning_IsRefused()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        scenario.Needs(EngineGaps.DefaultDedupe);
        await MakeAsync(scenario, Completed);

        await Assert.ThrowsAnyAsync<ArgumentException>(() => scenario.ScheduleAsync(
            nameof(Functions.TellId), options: new StartOrchestrationOptions(Id).WithDedupeStatuses(Terminated)));
    }

    [Fact]
    public async Task Schedule_DedupeStatusUnknown_IsRefused()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        await Assert.ThrowsAsync<ArgumentException>(() => scenario.ScheduleAsync(
            nameof(Functions.TellId), options: new StartOrchestrationOptions { DedupeStatuses = ["Sleeping"] }));
    }

    private static async Task MakeAsync(Scenario scenario, OrchestrationRuntimeStatus status)
    {
        if (status == Pending)
        {
            scenario.Needs(EngineGaps.ScheduledStart);
            await scenario.ScheduleAsync(
                nameof(Functions.Behave), "wait", new StartOrchestrationOptions(Id, scenario.UtcNow.AddDays(1)));
            return;
        }

        var input = status switch
        {
            Completed => "complete",
            Failed => "fail",
            _ => "wait",
        };
        await scenario.ScheduleAndSettleAsync(nameof(Functions.Behave), input, new StartOrchestrationOptions(Id));
        if (status == Terminated)
        {
            await scenario.Client.TerminateInstanceAsync(Id);
        }
        else if (status == Suspended)
        {
            await scenario.Client.SuspendInstanceAsync(Id);
        }

        await scenario.UntilAsync(Id, status);
    }

    public static class Functions
    {
        [Function(nameof(Behave))]
        public static async Task Behave([OrchestrationTrigger] TaskOrchestrationContext context, string how)
        {
            if (how == "wait")
            {
                await context.WaitForExternalEvent<object>("Go");
            }
            else if (how == "fail")
            {
                throw new InvalidOperationException("as asked");
            }
        }

        [Function(nameof(TellId))]
        public static string TellId([OrchestrationTrigger] TaskOrchestrationContext context) => context.InstanceId;

        [Function(nameof(TellTime))]
        public static DateTime TellTime([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CurrentUtcDateTime;

        [Function(nameof(TakeOther))]
        public static Task<string> TakeOther([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.WaitForExternalEvent<string>("Other");
    }
}
