using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Serverless.Tests.Conformance.Harness;

namespace Serverless.Tests.Conformance;

public sealed class ContinueAsNewTests
{
    [Fact]
    public async Task ContinueAsNew_ManyTimes_CarriesTheInput()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Equal(100, await scenario.OutputAsync<int>(nameof(Functions.CountTo), 0));
    }

    [Fact]
    public async Task ContinueAsNew_History_BeginsAnew()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        scenario.Needs(EngineGaps.History);

        var ended = await scenario.RunAsync(nameof(Functions.CountTo), 0);

        Assert.InRange((await scenario.Client.GetOrchestrationHistoryAsync(ended.InstanceId)).Count, 3, 12);
    }

    [Fact]
    public async Task ContinueAsNew_IdNameAndTags_Stay()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var options = new StartOrchestrationOptions("stays")
        {
            Tags = new Dictionary<string, string>(StringComparer.Ordinal) { ["k"] = "v" },
        };

        var ended = await scenario.RunAsync(nameof(Functions.CountTo), 95, options);

        Assert.Equal(("stays", nameof(Functions.CountTo), "v"), (ended.InstanceId, ended.Name, scenario.TagsOf(ended)["k"]));
    }

    [Fact]
    public async Task ContinueAsNew_ReturnedValue_IsNotTheOutput()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Equal("second", await scenario.OutputAsync<string>(nameof(Functions.ReturnsToo), "first"));
    }

    [Fact]
    public async Task ContinueAsNew_CodeAfterIt_StillRuns()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        await scenario.OutputAsync<string>(nameof(Functions.WorksAfterwards), "first");

        Assert.Equal(["first", "second"], scenario.Journal.Entries);
    }

    [Fact]
    public async Task ContinueAsNew_OpenTimer_TheNextRunBeginsWhenItHasFired()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var first = scenario.UtcNow;

        var second = await scenario.OutputAsync<DateTime>(nameof(Functions.LeavesATimer), true, TimeSpan.FromSeconds(10));

        scenario.AssertElapsed(TimeSpan.FromSeconds(3), second - first.UtcDateTime);
    }

    [Fact]
    public async Task ContinueAsNew_NewVersion_IsTheNextRunsVersion()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var ended = await scenario.RunAsync(
            nameof(Functions.Upgrade), options: new StartOrchestrationOptions { Version = "1.0" });

        Assert.Equal("2.0", ended.ReadOutputAs<string>());
    }

    [Fact]
    public async Task ContinueAsNew_NoNewVersion_KeepsIt()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var ended = await scenario.RunAsync(
            nameof(Functions.KeepVersion), "first", new StartOrchestrationOptions { Version = "1.5" });

        Assert.Equal("1.5", ended.ReadOutputAs<string>());
    }

    [Fact]
    public async Task ContinueAsNew_EventLoop_LosesNoEvent()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.EventLoop), 0);

        for (var number = 1; number <= 50; number++)
        {
            await scenario.Client.RaiseEventAsync(id, "Add", number);
        }

        Assert.Equal(50 * 51 / 2, (await scenario.CompleteAsync(id, TimeSpan.FromSeconds(1))).ReadOutputAs<int>());
    }

    public sealed class Functions(Journal journal)
    {
        [Function(nameof(CountTo))]
        public static async Task<int> CountTo([OrchestrationTrigger] TaskOrchestrationContext context, int number)
        {
            if (number == 100)
            {
                return number;
            }

            context.ContinueAsNew(await context.CallActivityAsync<int>(nameof(Increment), number));
            return -1;
        }

        [Function(nameof(ReturnsToo))]
        public static string ReturnsToo([OrchestrationTrigger] TaskOrchestrationContext context, string run)
        {
            if (run == "first")
            {
                context.ContinueAsNew("second");
            }

            return run;
        }

        [Function(nameof(WorksAfterwards))]
        public static async Task<string> WorksAfterwards(
            [OrchestrationTrigger] TaskOrchestrationContext context, string run)
        {
            if (run == "first")
            {
                context.ContinueAsNew("second");
            }

            await context.CallActivityAsync(nameof(Note), run);
            return run;
        }

        [Function(nameof(LeavesATimer))]
        public static DateTime LeavesATimer(
            [OrchestrationTrigger] TaskOrchestrationContext context, bool isFirstRun)
        {
            if (isFirstRun)
            {
                _ = context.CreateTimer(TimeSpan.FromSeconds(3), CancellationToken.None);
                context.ContinueAsNew(false);
            }

            return context.CurrentUtcDateTime;
        }

        [Function(nameof(Upgrade))]
        public static string Upgrade([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            if (context.Version == "1.0")
            {
                context.ContinueAsNew(new ContinueAsNewOptions { NewVersion = "2.0" });
            }

            return context.Version;
        }

        [Function(nameof(KeepVersion))]
        public static string KeepVersion([OrchestrationTrigger] TaskOrchestrationContext context, string run)
        {
            if (run == "first")
            {
                context.ContinueAsNew("second");
            }

            return context.Version;
        }

        [Function(nameof(EventLoop))]
        public static async Task<int> EventLoop([OrchestrationTrigger] TaskOrchestrationContext context, int sum)
        {
            sum += await context.WaitForExternalEvent<int>("Add");
            if (sum < 50 * 51 / 2)
            {
                context.ContinueAsNew(sum);
            }

            return sum;
        }

        [Function(nameof(Increment))]
        public static int Increment([ActivityTrigger] int number) => number + 1;

        [Function(nameof(Note))]
        public void Note([ActivityTrigger] string text) => journal.Add(text);
    }
}
