using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Serverless.Tests.Conformance.Harness;

namespace Serverless.Tests.Conformance;

public sealed class RetryHandlerTests
{
    [Fact]
    public async Task RetryHandler_True_TriesAgainAtOnce()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var attempts = await scenario.OutputAsync<int[]>(nameof(Functions.Sync), 3);

        Assert.Equal([1, 2, 3], attempts);
        Assert.Equal(4, scenario.Journal.Entries.Count);
    }

    [Fact]
    public async Task RetryHandler_False_GivesTheFailure()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var message = await scenario.OutputAsync<string>(nameof(Functions.GivesUp));

        Assert.Equal("attempt 2", message);
        Assert.Equal(2, scenario.Journal.Entries.Count);
    }

    [Fact]
    public async Task AsyncRetryHandler_WaitsOnATimer_IsToldTheTotalTime()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var total = await scenario.OutputAsync<TimeSpan>(nameof(Functions.Async), within: TimeSpan.FromSeconds(10));

        scenario.AssertElapsed(TimeSpan.FromSeconds(2), total, timers: 2);
    }

    [Fact]
    public async Task RetryHandler_Throws_FailsTheOrchestrator()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var ended = await scenario.RunAsync(nameof(Functions.Broken));

        Assert.Contains("broken handler", scenario.FailureOf(ended).ErrorMessage, StringComparison.Ordinal);
        Assert.Single(scenario.Journal.Entries);
    }

    [Fact]
    public async Task RetryHandler_SubOrchestration_IsAsked()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var seen = await scenario.OutputAsync<string>(nameof(Functions.Sub));

        Assert.Equal(typeof(InvalidOperationException).FullName, seen);
        Assert.Equal(2, scenario.Journal.Entries.Count);
    }

    public sealed class Functions(Journal journal)
    {
        [Function(nameof(Sync))]
        public static async Task<int[]> Sync([OrchestrationTrigger] TaskOrchestrationContext context, int failures)
        {
            var attempts = new List<int>();
            RetryHandler handler = retry =>
            {
                attempts.Add(retry.LastAttemptNumber);
                return retry.LastFailure.IsCausedBy<FormatException>() && retry.OrchestrationContext == context;
            };
            await context.CallActivityAsync(nameof(Flaky), failures, TaskOptions.FromRetryHandler(handler));
            return [.. attempts];
        }

        [Function(nameof(GivesUp))]
        public static async Task<string> GivesUp([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            RetryHandler handler = retry => retry.LastAttemptNumber < 2;
            var failed = await Assert.ThrowsAsync<TaskFailedException>(
                () => context.CallActivityAsync(nameof(Flaky), 5, TaskOptions.FromRetryHandler(handler)));
            return failed.FailureDetails.ErrorMessage;
        }

        [Function(nameof(Async))]
        public static async Task<TimeSpan> Async([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var total = TimeSpan.Zero;
            AsyncRetryHandler handler = async retry =>
            {
                total = retry.TotalRetryTime;
                await context.CreateTimer(TimeSpan.FromSeconds(1), CancellationToken.None);
                return true;
            };
            await context.CallActivityAsync(nameof(Flaky), 3, TaskOptions.FromRetryHandler(handler));
            return total;
        }

        [Function(nameof(Broken))]
        public static Task Broken([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            RetryHandler handler = _ => throw new InvalidOperationException("broken handler");
            return context.CallActivityAsync(nameof(Flaky), 5, TaskOptions.FromRetryHandler(handler));
        }

        [Function(nameof(Sub))]
        public static async Task<string?> Sub([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            string? seen = null;
            RetryHandler handler = retry =>
            {
                seen = retry.LastFailure.ErrorType;
                return true;
            };
            await context.CallSubOrchestratorAsync(nameof(FailsOnce), TaskOptions.FromRetryHandler(handler));
            return seen;
        }

        [Function(nameof(FailsOnce))]
        public static async Task FailsOnce([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            if (await context.CallActivityAsync<int>(nameof(CountRuns)) == 1)
            {
                throw new InvalidOperationException("the first time");
            }
        }

        [Function(nameof(Flaky))]
        public void Flaky([ActivityTrigger] int failures)
        {
            var attempt = journal.AddAndCount("attempt");
            if (attempt <= failures)
            {
                throw new FormatException($"attempt {attempt}");
            }
        }

        [Function(nameof(CountRuns))]
        public int CountRuns([ActivityTrigger] object? input) => journal.AddAndCount("run");
    }
}
