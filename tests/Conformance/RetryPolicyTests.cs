using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Tests.Conformance.Harness;

namespace Serverless.Tests.Conformance;

/// <summary>Every part of a retry policy. Activities note each attempt outside the engine.</summary>
public sealed class RetryPolicyTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task MaxNumberOfAttempts_AlwaysFailing_IsTheNumberOfAttempts(int attempts)
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var outcome = await scenario.OutputAsync<Outcome>(
            nameof(Functions.Retry), new Policy(100, attempts, 1), TimeSpan.FromSeconds(10));

        Assert.False(outcome.Succeeded);
        Assert.Equal(attempts, scenario.Journal.Entries.Count);
    }

    [Fact]
    public async Task Retry_SucceedsAtLast_GivesTheOutput()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var outcome = await scenario.OutputAsync<Outcome>(
            nameof(Functions.Retry), new Policy(2, 5, 1), TimeSpan.FromSeconds(10));

        Assert.True(outcome.Succeeded);
        Assert.Equal(3, scenario.Journal.Entries.Count);
    }

    [Fact]
    public async Task FirstRetryInterval_WithoutBackoff_IsTheWaitEachTime()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var outcome = await scenario.OutputAsync<Outcome>(
            nameof(Functions.Retry), new Policy(2, 5, 2), TimeSpan.FromSeconds(20));

        scenario.AssertElapsed(TimeSpan.FromSeconds(4), outcome.Elapsed, timers: 2);
    }

    [Fact]
    public async Task BackoffCoefficient_MultipliesEachWait()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var outcome = await scenario.OutputAsync<Outcome>(
            nameof(Functions.Retry), new Policy(3, 5, 1, Backoff: 2), TimeSpan.FromSeconds(20));

        scenario.AssertElapsed(TimeSpan.FromSeconds(1 + 2 + 4), outcome.Elapsed, timers: 3);
    }

    [Fact]
    public async Task MaxRetryInterval_CapsTheWait()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var outcome = await scenario.OutputAsync<Outcome>(
            nameof(Functions.Retry), new Policy(3, 5, 1, Backoff: 10, MaxSeconds: 2), TimeSpan.FromSeconds(20));

        scenario.AssertElapsed(TimeSpan.FromSeconds(1 + 2 + 2), outcome.Elapsed, timers: 3);
    }

    [Fact]
    public async Task MaxRetryInterval_NotGiven_IsAnHour()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        scenario.NeedsVirtualTime();

        var outcome = await scenario.OutputAsync<Outcome>(
            nameof(Functions.Retry), new Policy(3, 5, 60, Backoff: 100), TimeSpan.FromHours(3));

        Assert.Equal(TimeSpan.FromMinutes(1 + 60 + 60), outcome.Elapsed);
    }

    [Fact]
    public async Task RetryTimeout_NoAttemptBeginsAfterIt()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var outcome = await scenario.OutputAsync<Outcome>(
            nameof(Functions.Retry), new Policy(100, 10, 2, TimeoutSeconds: 4), TimeSpan.FromSeconds(30));

        // At 0, 2 and 4 seconds: what fails before the timeout is tried again, what fails at it is not.
        Assert.False(outcome.Succeeded);
        Assert.InRange(scenario.Journal.Entries.Count, scenario.HasVirtualTime ? 3 : 2, scenario.HasVirtualTime ? 3 : 5);
    }

    [Fact]
    public async Task HandleFailure_False_EndsAtOnce()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var seen = await scenario.OutputAsync<string>(nameof(Functions.RetryUnlessFlaky));

        Assert.Equal($"{typeof(TimeoutException).FullName}: not yet", seen);
        Assert.Single(scenario.Journal.Entries);
    }

    [Fact]
    public async Task HandleFailure_True_TriesAgain()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        await scenario.OutputAsync<string>(nameof(Functions.RetryIfFlaky), within: TimeSpan.FromSeconds(10));

        Assert.Equal(3, scenario.Journal.Entries.Count);
    }

    [Fact]
    public async Task HandleFailure_Throws_EndsAtOnce()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var error = await scenario.OutputAsync<string>(nameof(Functions.RetryWithBrokenHandler));

        Assert.Equal(typeof(TimeoutException).FullName, error);
        Assert.Single(scenario.Journal.Entries);
    }

    [Fact]
    public async Task Retry_SubOrchestration_IsStartedAgain()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var ended = await scenario.RunAsync(nameof(Functions.RetrySub), within: TimeSpan.FromSeconds(10));

        Assert.Equal(OrchestrationRuntimeStatus.Completed, ended.RuntimeStatus);
        Assert.Equal(3, scenario.Journal.Entries.Count);
    }

    [Theory]
    [InlineData(0, 1, 1, 1, 1, "maxNumberOfAttempts")]
    [InlineData(1, 0, 1, 1, 1, "firstRetryInterval")]
    [InlineData(1, 2, 0.5, 2, 2, "backoffCoefficient")]
    [InlineData(1, 2, 1, 1, 2, "maxRetryInterval")]
    [InlineData(1, 2, 1, 2, 1, "retryTimeout")]
    public void RetryPolicy_ValueOutOfRange_IsRefused(
        int attempts, int first, double backoff, int longest, int timeout, string name)
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => new RetryPolicy(
            attempts,
            TimeSpan.FromSeconds(first),
            backoff,
            TimeSpan.FromSeconds(longest),
            TimeSpan.FromSeconds(timeout)));

        Assert.Equal(name, refused.ParamName);
    }

    [Fact]
    public void RetryPolicy_Defaults_AreTheOfficialOnes()
    {
        var policy = new RetryPolicy(3, TimeSpan.FromSeconds(1));

        Assert.Equal(1, policy.BackoffCoefficient);
        Assert.Equal(TimeSpan.FromHours(1), policy.MaxRetryInterval);
        Assert.Equal(Timeout.InfiniteTimeSpan, policy.RetryTimeout);
    }

    public sealed record Policy(
        int Failures,
        int Attempts,
        int FirstSeconds,
        double Backoff = 1,
        int? MaxSeconds = null,
        int? TimeoutSeconds = null);

    public sealed record Outcome(bool Succeeded, TimeSpan Elapsed);

    public sealed class Functions(Journal journal)
    {
        [Function(nameof(Retry))]
        public static async Task<Outcome> Retry([OrchestrationTrigger] TaskOrchestrationContext context, Policy policy)
        {
            var start = context.CurrentUtcDateTime;
            var options = TaskOptions.FromRetryPolicy(new RetryPolicy(
                policy.Attempts,
                TimeSpan.FromSeconds(policy.FirstSeconds),
                policy.Backoff,
                policy.MaxSeconds is { } longest ? TimeSpan.FromSeconds(longest) : null,
                policy.TimeoutSeconds is { } timeout ? TimeSpan.FromSeconds(timeout) : null));
            try
            {
                await context.CallActivityAsync<string>(nameof(Flaky), policy.Failures, options);
                return new Outcome(Succeeded: true, context.CurrentUtcDateTime - start);
            }
            catch (TaskFailedException)
            {
                return new Outcome(Succeeded: false, context.CurrentUtcDateTime - start);
            }
        }

        [Function(nameof(RetryUnlessFlaky))]
        public static async Task<string> RetryUnlessFlaky([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            TaskFailureDetails? seen = null;
            var policy = new RetryPolicy(5, TimeSpan.FromSeconds(1))
            {
                HandleFailure = failure =>
                {
                    seen = failure;
                    return !failure.IsCausedBy<TimeoutException>();
                },
            };
            await Assert.ThrowsAsync<TaskFailedException>(
                () => context.CallActivityAsync(nameof(Flaky), 5, TaskOptions.FromRetryPolicy(policy)));
            return seen!.ToString();
        }

        [Function(nameof(RetryIfFlaky))]
        public static Task<string> RetryIfFlaky([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var policy = new RetryPolicy(5, TimeSpan.FromSeconds(1))
            {
                HandleFailure = failure => failure.IsCausedBy<SystemException>(),
            };
            return context.CallActivityAsync<string>(nameof(Flaky), 2, TaskOptions.FromRetryPolicy(policy));
        }

        [Function(nameof(RetryWithBrokenHandler))]
        public static async Task<string> RetryWithBrokenHandler([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var policy = new RetryPolicy(5, TimeSpan.FromSeconds(1))
            {
                HandleFailure = _ => throw new InvalidOperationException("broken"),
            };
            var failed = await Assert.ThrowsAsync<TaskFailedException>(
                () => context.CallActivityAsync<string>(nameof(Flaky), 2, TaskOptions.FromRetryPolicy(policy)));
            return failed.FailureDetails.ErrorType;
        }

        [Function(nameof(RetrySub))]
        public static Task RetrySub([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallSubOrchestratorAsync(
                nameof(FlakySub), TaskOptions.FromRetryPolicy(new RetryPolicy(3, TimeSpan.FromSeconds(1))));

        [Function(nameof(FlakySub))]
        public static Task FlakySub([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallActivityAsync(nameof(Flaky), 2);

        [Function(nameof(Flaky))]
        public string Flaky([ActivityTrigger] int failures) =>
            journal.AddAndCount("attempt") > failures ? "at last" : throw new TimeoutException("not yet");
    }
}
