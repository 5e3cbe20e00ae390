using System.Globalization;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Serverless.Tests.Conformance.Harness;

namespace Serverless.Tests.Conformance;

/// <summary>
/// What must be the same in every replay. The engine may replay or keep a run in memory; both must look alike.
/// </summary>
public sealed class DeterminismTests
{
    [Fact]
    public async Task NewGuid_OverTurns_IsTheSameAndUnique()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        await scenario.OutputAsync<string>(nameof(Functions.Guids), within: TimeSpan.FromSeconds(10));

        var byPlace = scenario.Journal.Entries.GroupBy(entry => entry[..2]).ToArray();
        Assert.Equal(4, byPlace.Length);
        Assert.All(byPlace, place => Assert.Single(place.Distinct(StringComparer.Ordinal)));
        Assert.Equal(4, byPlace.Select(place => place.First()[2..]).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task NewGuid_OtherInstance_IsAnother()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var first = await scenario.OutputAsync<Guid>(nameof(Functions.OneGuid));
        var second = await scenario.OutputAsync<Guid>(nameof(Functions.OneGuid));

        Assert.NotEqual(first, second);
        Assert.NotEqual(Guid.Empty, first);
    }

    [Fact]
    public async Task NewGuid_NextRun_IsAnother()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var both = await scenario.OutputAsync<Guid[]>(nameof(Functions.GuidPerRun));

        Assert.Equal(2, both.Distinct().Count());
    }

    [Fact]
    public async Task CurrentUtcDateTime_OverTurns_IsTheSame()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        await scenario.OutputAsync<string>(nameof(Functions.Times), within: TimeSpan.FromSeconds(10));

        var byPlace = scenario.Journal.Entries
            .GroupBy(entry => entry[..2])
            .OrderBy(place => place.Key, StringComparer.Ordinal)
            .ToArray();
        Assert.All(byPlace, place => Assert.Single(place.Distinct(StringComparer.Ordinal)));
        var moments = byPlace
            .Select(place => DateTime.ParseExact(place.First()[2..], "O", provider: null, DateTimeStyles.RoundtripKind))
            .ToArray();
        Assert.All(moments, moment => Assert.Equal(DateTimeKind.Utc, moment.Kind));
        Assert.Equal(moments.Order(), moments);
    }

    [Fact]
    public async Task ReplaySafeLogger_OverTurns_WritesEachLineOnce()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        await scenario.OutputAsync<string>(nameof(Functions.Logs), within: TimeSpan.FromSeconds(10));

        Assert.Equal(
            ["Visits: one", "Visits: two", "Visits: three"],
            scenario.Log.Messages.Where(message => message.StartsWith("Visits: ", StringComparison.Ordinal)));
        Assert.Single(scenario.Log.Messages, message => message == $"{typeof(DeterminismTests).FullName}: typed");
        Assert.Single(scenario.Log.Messages, message => message == "Factory: made");
    }

    [Fact]
    public async Task IsReplaying_AtTheEnd_IsFalse()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Equal("False", await scenario.OutputAsync<string>(nameof(Functions.Replaying)));
    }

    [Fact]
    public async Task GetInput_WithoutParameter_GivesTheInput()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Equal("in", await scenario.OutputAsync<string>(nameof(Functions.ReadsInput), "in"));
    }

    [Fact]
    public async Task ChangedOrchestrator_NoLongerMatchesItsHistory_Fails()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Before));
        scenario.Needs(EngineGaps.Restart);
        var id = await scenario.ScheduleAndSettleAsync("Changing");

        await scenario.RestartEngineAsync(typeof(After));
        await scenario.Client.RaiseEventAsync(id, "Go");

        var ended = await scenario.CompleteAsync(id);
        Assert.Equal(OrchestrationRuntimeStatus.Failed, ended.RuntimeStatus);
        Assert.Contains("NonDeterministic", scenario.FailureOf(ended).ErrorType, StringComparison.Ordinal);
        Assert.Contains(nameof(Functions.Step), ended.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SameOrchestrator_AfterRestart_GoesOn()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Before));
        scenario.Needs(EngineGaps.Restart);
        var id = await scenario.ScheduleAndSettleAsync("Changing");

        await scenario.RestartEngineAsync(typeof(Before));
        await scenario.Client.RaiseEventAsync(id, "Go");

        Assert.Equal("before", (await scenario.CompleteAsync(id)).ReadOutputAs<string>());
        Assert.Equal(["step"], scenario.Journal.Entries);
    }

    public sealed class Functions(Journal journal)
    {
        [Function(nameof(OneGuid))]
        public static Guid OneGuid([OrchestrationTrigger] TaskOrchestrationContext context) => context.NewGuid();

        [Function(nameof(GuidPerRun))]
        public static Guid[] GuidPerRun([OrchestrationTrigger] TaskOrchestrationContext context, Guid? earlier)
        {
            if (earlier is not { } before)
            {
                context.ContinueAsNew(context.NewGuid());
                return [];
            }

            return [before, context.NewGuid()];
        }

        [Function(nameof(Replaying))]
        public static async Task<string> Replaying([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CallActivityAsync(nameof(Step));
            return context.IsReplaying.ToString();
        }

        [Function(nameof(ReadsInput))]
        public static string? ReadsInput([OrchestrationTrigger] TaskOrchestrationContext context, string input) =>
            input == context.GetInput<string>() ? input : null;

        [Function(nameof(Logs))]
        public static async Task<string> Logs([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var logger = context.CreateReplaySafeLogger("Visits");
            logger.LogInformation("one");
            context.CreateReplaySafeLogger<DeterminismTests>().LogInformation("typed");
            context.ReplaySafeLoggerFactory.CreateLogger("Factory").LogWarning("made");
            await context.CallActivityAsync(nameof(Step));
            logger.LogInformation("two");
            await context.CreateTimer(TimeSpan.FromSeconds(1), CancellationToken.None);
            logger.LogInformation("three");
            return "logged";
        }

        [Function(nameof(Guids))]
        public async Task<string> Guids([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            journal.Add($"1 {context.NewGuid()}");
            journal.Add($"2 {context.NewGuid()}");
            await context.CallActivityAsync(nameof(Step));
            journal.Add($"3 {context.NewGuid()}");
            await context.CreateTimer(TimeSpan.FromSeconds(1), CancellationToken.None);
            journal.Add($"4 {context.NewGuid()}");
            return "made";
        }

        [Function(nameof(Times))]
        public async Task<string> Times([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            journal.Add($"1 {context.CurrentUtcDateTime:O}");
            await context.CallActivityAsync(nameof(Step));
            journal.Add($"2 {context.CurrentUtcDateTime:O}");
            await context.CreateTimer(TimeSpan.FromSeconds(1), CancellationToken.None);
            journal.Add($"3 {context.CurrentUtcDateTime:O}");
            return "read";
        }

        [Function(nameof(Step))]
        public static void Step([ActivityTrigger] object? input) => _ = input;
    }

    public sealed class Before(Journal journal)
    {
        [Function("Changing")]
        public static async Task<string> Run([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CallActivityAsync("Step");
            await context.WaitForExternalEvent<object>("Go");
            return "before";
        }

        [Function("Step")]
        public void Step([ActivityTrigger] object? input) => journal.Add("step");
    }

    public static class After
    {
        [Function("Changing")]
        public static async Task<string> Run([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CallActivityAsync("OtherStep");
            await context.WaitForExternalEvent<object>("Go");
            return "after";
        }

        [Function("Step")]
        public static void Step([ActivityTrigger] object? input) => _ = input;

        [Function("OtherStep")]
        public static void OtherStep([ActivityTrigger] object? input) => _ = input;
    }
}
