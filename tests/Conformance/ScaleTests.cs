using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Tests.Conformance.Harness;

namespace Serverless.Tests.Conformance;

/// <summary>Sizes that an ordinary app may reach.</summary>
public sealed class ScaleTests
{
    private const int Mebibyte = 1024 * 1024;

    [Fact]
    public async Task FanOut_AThousandWide_GivesAllResults()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Equal(999 * 1000 / 2, await scenario.OutputAsync<int>(nameof(Functions.Rounds), new Size(1, 1000)));
    }

    [Fact]
    public async Task History_TenThousandEvents_IsReplayed()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        // 50 rounds of 100 calls: 5,000 scheduled and 5,000 completed.
        Assert.Equal(50 * (99 * 100 / 2), await scenario.OutputAsync<int>(nameof(Functions.Rounds), new Size(50, 100)));
    }

    [Fact]
    public async Task Payload_OneMebibyte_GoesThroughInputActivityEventAndOutput()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var big = new string('x', Mebibyte);
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.Big), big);

        await scenario.Client.RaiseEventAsync(id, "More", big);

        var ended = await scenario.CompleteAsync(id);
        Assert.Equal(OrchestrationRuntimeStatus.Completed, ended.RuntimeStatus);
        Assert.Equal(2 * Mebibyte, ended.ReadOutputAs<string>()!.Length);
    }

    [Fact]
    public async Task Instances_AHundredAtOnce_AllComplete()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var ended = await Task.WhenAll(
            Enumerable.Range(0, 100).Select(_ => scenario.RunAsync(nameof(Functions.Rounds), new Size(2, 2))));

        Assert.All(ended, instance => Assert.Equal(2, instance.ReadOutputAs<int>()));
    }

    [Fact]
    public async Task SubOrchestrations_TwoHundredWide_AllComplete()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Equal(200, await scenario.OutputAsync<int>(nameof(Functions.ManyChildren), 200));
    }

    public sealed record Size(int Rounds, int Width);

    public static class Functions
    {
        [Function(nameof(Rounds))]
        public static async Task<int> Rounds([OrchestrationTrigger] TaskOrchestrationContext context, Size size)
        {
            var sum = 0;
            for (var round = 0; round < size.Rounds; round++)
            {
                var calls = Enumerable
                    .Range(0, size.Width)
                    .Select(number => context.CallActivityAsync<int>(nameof(Same), number));
                sum += (await Task.WhenAll(calls)).Sum();
            }

            return sum;
        }

        [Function(nameof(Big))]
        public static async Task<string> Big([OrchestrationTrigger] TaskOrchestrationContext context, string text) =>
            await context.CallActivityAsync<string>(nameof(SameText), text)
            + await context.WaitForExternalEvent<string>("More");

        [Function(nameof(ManyChildren))]
        public static async Task<int> ManyChildren([OrchestrationTrigger] TaskOrchestrationContext context, int count) =>
            (
                await Task.WhenAll(Enumerable.Range(0, count).Select(_ => context.CallSubOrchestratorAsync<int>(nameof(One))))
            ).Sum();

        [Function(nameof(One))]
        public static int One([OrchestrationTrigger] TaskOrchestrationContext context) => 1;

        [Function(nameof(Same))]
        public static int Same([ActivityTrigger] int number) => number;

        [Function(nameof(SameText))]
        public static string SameText([ActivityTrigger] string text) => text;
    }
}
