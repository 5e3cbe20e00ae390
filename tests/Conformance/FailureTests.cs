using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Serverless.Tests.Conformance.Harness;

namespace Serverless.Tests.Conformance;

public sealed class FailureTests
{
    [Fact]
    public async Task ActivityFails_Caught_TellsTaskTypeAndMessage()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var seen = await scenario.OutputAsync<string[]>(nameof(Functions.Catch));

        Assert.Equal(
            [
                nameof(Functions.Fail),
                typeof(InvalidOperationException).FullName!,
                "outer",
                $"Task '{nameof(Functions.Fail)}' (#0) failed with an unhandled exception: outer",
            ],
            seen);
    }

    [Fact]
    public async Task ActivityFails_NestedExceptions_AreNestedDetails()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var ended = await scenario.RunAsync(nameof(Functions.Uncaught));

        var task = scenario.FailureOf(ended);
        Assert.Equal(typeof(TaskFailedException).FullName, task.ErrorType);
        Assert.Equal((typeof(InvalidOperationException).FullName, "outer"), (
            task.InnerFailure!.ErrorType, task.InnerFailure.ErrorMessage));
        var middle = task.InnerFailure.InnerFailure!;
        Assert.Equal((typeof(FormatException).FullName, "middle"), (middle.ErrorType, middle.ErrorMessage));
        Assert.Equal("inner", middle.InnerFailure!.ErrorMessage);
        Assert.Null(middle.InnerFailure.InnerFailure);
    }

    [Fact]
    public async Task IsCausedBy_KnowsBaseTypesAndOwnTypes()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var ended = await scenario.RunAsync(nameof(Functions.ThrowOwn));

        var details = scenario.FailureOf(ended);
        Assert.True(details.IsCausedBy<OwnException>());
        Assert.True(details.IsCausedBy<ArithmeticException>());
        Assert.True(details.IsCausedBy<Exception>());
        Assert.False(details.IsCausedBy<FormatException>());
    }

    [Theory]
    [InlineData(nameof(Functions.ThrowAtOnce))]
    [InlineData(nameof(Functions.ThrowAfterActivity))]
    [InlineData(nameof(Functions.ThrowAfterTimer))]
    [InlineData(nameof(Functions.ThrowInCatch))]
    [InlineData(nameof(Functions.ThrowWithOpenTasks))]
    [InlineData(nameof(Functions.ThrowAfterContinueAsNew))]
    public async Task OrchestratorThrows_AnyPosition_FailsWithThatException(string orchestrator)
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var ended = await scenario.RunAsync(orchestrator, within: TimeSpan.FromSeconds(3));

        var details = scenario.FailureOf(ended);
        Assert.Equal((typeof(NotSupportedException).FullName, "here"), (details.ErrorType, details.ErrorMessage));
    }

    [Fact]
    public async Task ActivityFails_InWhenAll_OthersFinish()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var failed = await scenario.OutputAsync<int>(nameof(Functions.FailSomeOfMany));

        Assert.Equal(2, failed);
        Assert.Equal(3, scenario.Journal.Count("done"));
    }

    [Fact]
    public async Task ActivityFails_Compensation_Runs()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Equal("undone", await scenario.OutputAsync<string>(nameof(Functions.Compensate)));
        Assert.Equal(["done", "done"], scenario.Journal.Entries);
    }

    [Fact]
    public async Task SubOrchestrationFails_TwoLevels_KeepsTheWholeChain()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var ended = await scenario.RunAsync(nameof(Functions.Grandparent));

        var chain = new List<string>();
        for (var failure = scenario.FailureOf(ended); failure is not null; failure = failure.InnerFailure)
        {
            chain.Add(failure.ErrorType);
        }

        var task = typeof(TaskFailedException).FullName!;
        Type[] causes = [typeof(InvalidOperationException), typeof(FormatException), typeof(ArgumentException)];
        Assert.Equal([task, task, task, .. causes.Select(cause => cause.FullName!)], chain);
    }

    [Fact]
    public async Task FailureDetails_StackTrace_NamesTheMethod()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var ended = await scenario.RunAsync(nameof(Functions.Uncaught));

        Assert.Contains(
            nameof(Functions.Fail), scenario.FailureOf(ended).InnerFailure!.StackTrace, StringComparison.Ordinal);
    }

    public sealed class OwnException(string message) : ArithmeticException(message);

    public sealed class Functions(Journal journal)
    {
        [Function(nameof(Catch))]
        public static async Task<string[]> Catch([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var failed = await Assert.ThrowsAsync<TaskFailedException>(() => context.CallActivityAsync(nameof(Fail)));
            var details = failed.FailureDetails;
            return [failed.TaskName, details.ErrorType, details.ErrorMessage, failed.Message];
        }

        [Function(nameof(Uncaught))]
        public static Task Uncaught([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallActivityAsync(nameof(Fail));

        [Function(nameof(ThrowOwn))]
        public static Task ThrowOwn([OrchestrationTrigger] TaskOrchestrationContext context) =>
            throw new OwnException("own");

        [Function(nameof(ThrowAtOnce))]
        public static Task ThrowAtOnce([OrchestrationTrigger] TaskOrchestrationContext context) =>
            throw new NotSupportedException("here");

        [Function(nameof(ThrowAfterActivity))]
        public static async Task ThrowAfterActivity([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CallActivityAsync(nameof(Work));
            throw new NotSupportedException("here");
        }

        [Function(nameof(ThrowAfterTimer))]
        public static async Task ThrowAfterTimer([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CreateTimer(TimeSpan.FromSeconds(1), CancellationToken.None);
            throw new NotSupportedException("here");
        }

        [Function(nameof(ThrowInCatch))]
        public static async Task ThrowInCatch([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            try
            {
                await context.CallActivityAsync(nameof(Fail));
            }
            catch (TaskFailedException failed)
            {
                throw new NotSupportedException("here", failed);
            }
        }

        [Function(nameof(ThrowWithOpenTasks))]
        public static async Task ThrowWithOpenTasks([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            _ = context.CreateTimer(TimeSpan.FromSeconds(2), CancellationToken.None);
            _ = context.WaitForExternalEvent<string>("never");
            await context.CallActivityAsync(nameof(Work));
            throw new NotSupportedException("here");
        }

        [Function(nameof(ThrowAfterContinueAsNew))]
        public static async Task ThrowAfterContinueAsNew([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CallActivityAsync(nameof(Work));
            context.ContinueAsNew();
            throw new NotSupportedException("here");
        }

        [Function(nameof(FailSomeOfMany))]
        public static async Task<int> FailSomeOfMany([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            Task[] tasks =
            [
                context.CallActivityAsync(nameof(Work)),
                context.CallActivityAsync(nameof(Fail)),
                context.CallActivityAsync(nameof(Work)),
                context.CallActivityAsync(nameof(Fail)),
                context.CallActivityAsync(nameof(Work)),
            ];
            await Assert.ThrowsAsync<TaskFailedException>(() => Task.WhenAll(tasks));
            return tasks.Count(task => task.IsFaulted);
        }

        [Function(nameof(Compensate))]
        public static async Task<string> Compensate([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CallActivityAsync(nameof(Work));
            try
            {
                await context.CallActivityAsync(nameof(Fail));
                return "not reached";
            }
            catch (TaskFailedException)
            {
                await context.CallActivityAsync(nameof(Work));
                return "undone";
            }
        }

        [Function(nameof(Grandparent))]
        public static Task Grandparent([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallSubOrchestratorAsync(nameof(Parent));

        [Function(nameof(Parent))]
        public static Task Parent([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallSubOrchestratorAsync(nameof(Uncaught));

        [Function(nameof(Fail))]
        public static void Fail([ActivityTrigger] object? input) =>
            throw new InvalidOperationException("outer", new FormatException("middle", new ArgumentException("inner")));

        [Function(nameof(Work))]
        public void Work([ActivityTrigger] object? input) => journal.Add("done");
    }
}
