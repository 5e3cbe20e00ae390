using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Tests.Conformance.Harness;

namespace Serverless.Tests.Conformance;

public sealed class ActivityTests
{
    [Fact]
    public async Task CallActivity_WithInput_GivesItsOutput()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Equal("Hello Ana!", await scenario.OutputAsync<string>(nameof(Functions.Greet), "Ana"));
    }

    [Fact]
    public async Task CallActivity_NameInOtherCase_IsFound()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Equal("Hello Ana!", await scenario.OutputAsync<string>(
            nameof(Functions.GreetInCapitals).ToUpperInvariant(), "Ana"));
    }

    [Fact]
    public async Task CallActivity_RecordInAndOut_KeepsItsFields()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var day = new Visit("GTM", new DateTimeOffset(2017, 11, 27, 9, 0, 0, TimeSpan.FromHours(-6)), ["a", "b"]);

        var moved = await scenario.OutputAsync<Visit>(nameof(Functions.MoveVisit), day);

        Assert.NotNull(moved);
        Assert.Equal(day.When.AddDays(1), moved.When);
        Assert.Equal(day.Experts, moved.Experts);
    }

    [Fact]
    public async Task CallActivity_NothingInOrOut_Works()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var ended = await scenario.RunAsync(nameof(Functions.CallVoid));

        Assert.Equal(OrchestrationRuntimeStatus.Completed, ended.RuntimeStatus);
        Assert.Null(ended.SerializedOutput);
        Assert.Equal(["touched <null>"], scenario.Journal.Entries);
    }

    [Fact]
    public async Task CallActivity_OneAfterTheOther_RunInOrder()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var output = await scenario.OutputAsync<string[]>(nameof(Functions.Chain));

        Assert.Equal(["Hello 1!", "Hello 2!", "Hello 3!"], output);
    }

    [Fact]
    public async Task CallActivity_SeveralAtOnce_ResultsMatchCalls()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var output = await scenario.OutputAsync<int[]>(nameof(Functions.FanOut), 20);

        Assert.Equal(Enumerable.Range(0, 20).Select(number => number * number), output);
    }

    [Fact]
    public async Task CallActivity_NotAwaited_StillRuns()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Equal("done", await scenario.OutputAsync<string>(nameof(Functions.CallAndForget)));
        await scenario.SettleAsync();
        Assert.Equal(["touched forgotten"], scenario.Journal.Entries);
    }

    [Fact]
    public async Task CallActivity_UnknownName_FailsTheCall()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var failure = await scenario.OutputAsync<string>(nameof(Functions.CallUnknown));

        Assert.Equal("ActivityTaskNotFound", failure);
    }

    [Fact]
    public async Task CallActivity_UnknownNameWithRetries_IsNotRetried()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var elapsed = await scenario.OutputAsync<TimeSpan>(nameof(Functions.CallUnknownWithRetries));

        Assert.True(elapsed < TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task CallActivity_OptionsInPlaceOfInput_Throws()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Equal("input", await scenario.OutputAsync<string>(nameof(Functions.OptionsAsInput)));
    }

    [Fact]
    public async Task CallActivity_OutputOfAnotherType_ThrowsInTheOrchestrator()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var ended = await scenario.RunAsync(nameof(Functions.WrongType));

        Assert.Equal(OrchestrationRuntimeStatus.Failed, ended.RuntimeStatus);
        Assert.True(scenario.FailureOf(ended).IsCausedBy<JsonException>(), ended.FailureDetails!.ToString());
    }

    [Fact]
    public async Task CallActivity_UnserialisableOutput_FailsTheActivity()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Equal(typeof(JsonException).FullName, await scenario.OutputAsync<string>(nameof(Functions.CallCyclic)));
    }

    [Fact]
    public async Task ActivityContext_TellsNameAndInstance()
    {
        var setup = new EngineSetup(
            [typeof(Functions)],
            registry => registry.AddActivityFunc<string, string>(
                "Describe", (context, input) => $"{context.Name}/{context.InstanceId}/{input}"));
        await using var scenario = await Scenario.StartAsync(setup);

        var ended = await scenario.RunAsync(
            nameof(Functions.CallDescribe), options: new StartOrchestrationOptions("the-instance"));

        Assert.Equal("Describe/the-instance/x", ended.ReadOutputAs<string>());
    }

    public sealed record Visit(string State, DateTimeOffset When, string[] Experts);

    public sealed class Node
    {
        public Node? Next { get; set; }
    }

    public sealed class Functions(Journal journal)
    {
        [Function(nameof(Greet))]
        public static Task<string> Greet([OrchestrationTrigger] TaskOrchestrationContext context, string name) =>
            context.CallActivityAsync<string>(nameof(SayHello), name);

        [Function(nameof(GreetInCapitals))]
        public static Task<string> GreetInCapitals(
            [OrchestrationTrigger] TaskOrchestrationContext context, string name) =>
            context.CallActivityAsync<string>("SAYHELLO", name);

        [Function(nameof(MoveVisit))]
        public static Task<Visit> MoveVisit([OrchestrationTrigger] TaskOrchestrationContext context, Visit visit) =>
            context.CallActivityAsync<Visit>(nameof(NextDay), visit);

        [Function(nameof(CallVoid))]
        public static Task CallVoid([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallActivityAsync(nameof(Touch));

        [Function(nameof(Chain))]
        public static async Task<string[]> Chain([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var first = await context.CallActivityAsync<string>(nameof(SayHello), "1");
            var second = await context.CallActivityAsync<string>(nameof(SayHello), "2");
            return [first, second, await context.CallActivityAsync<string>(nameof(SayHello), "3")];
        }

        [Function(nameof(FanOut))]
        public static Task<int[]> FanOut([OrchestrationTrigger] TaskOrchestrationContext context, int width) =>
            Task.WhenAll(
                Enumerable.Range(0, width).Select(number => context.CallActivityAsync<int>(nameof(Square), number)));

        [Function(nameof(CallAndForget))]
        public static string CallAndForget([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            _ = context.CallActivityAsync(nameof(Touch), "forgotten");
            return "done";
        }

        [Function(nameof(CallUnknown))]
        public static async Task<string> CallUnknown([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var failure = await Assert.ThrowsAsync<TaskFailedException>(
                () => context.CallActivityAsync("NoSuchActivity"));
            return failure.FailureDetails.ErrorType;
        }

        [Function(nameof(CallUnknownWithRetries))]
        public static async Task<TimeSpan> CallUnknownWithRetries(
            [OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var start = context.CurrentUtcDateTime;
            var options = TaskOptions.FromRetryPolicy(new RetryPolicy(3, TimeSpan.FromMinutes(1)));
            await Assert.ThrowsAsync<TaskFailedException>(() => context.CallActivityAsync("NoSuchActivity", options));
            return context.CurrentUtcDateTime - start;
        }

        [Function(nameof(OptionsAsInput))]
        public static async Task<string?> OptionsAsInput([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            object options = new TaskOptions();
            var refused = await Assert.ThrowsAsync<ArgumentException>(
                () => context.CallActivityAsync<string>(nameof(SayHello), options));
            return refused.ParamName;
        }

        [Function(nameof(WrongType))]
        public static Task<int> WrongType([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallActivityAsync<int>(nameof(SayHello), "nobody");

        [Function(nameof(CallCyclic))]
        public static async Task<string> CallCyclic([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var failure = await Assert.ThrowsAsync<TaskFailedException>(
                () => context.CallActivityAsync<Node>(nameof(Cyclic)));
            return failure.FailureDetails.ErrorType;
        }

        [Function(nameof(CallDescribe))]
        public static Task<string> CallDescribe([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallActivityAsync<string>("Describe", "x");

        [Function(nameof(SayHello))]
        public static string SayHello([ActivityTrigger] string name) => $"Hello {name}!";

        [Function(nameof(NextDay))]
        public static Visit NextDay([ActivityTrigger] Visit visit) => visit with { When = visit.When.AddDays(1) };

        [Function(nameof(Square))]
        public static async Task<int> Square([ActivityTrigger] int number)
        {
            await Task.Yield();
            return number * number;
        }

        [Function(nameof(Cyclic))]
        public static Node Cyclic([ActivityTrigger] object? input)
        {
            var node = new Node();
            node.Next = node;
            return node;
        }

        [Function(nameof(Touch))]
        public void Touch([ActivityTrigger] string? input) => journal.Add($"touched {input ?? "<null>"}");
    }
}
