using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Serverless.Tests.Conformance.Harness;

namespace Serverless.Tests.Conformance;

public sealed class ExternalEventTests
{
    [Fact]
    public async Task WaitForExternalEvent_RaisedAfterwards_GivesThePayload()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.One));

        await scenario.Client.RaiseEventAsync(id, "Answer", new Answer("yes", 3));

        Assert.Equal(new Answer("yes", 3), (await scenario.CompleteAsync(id)).ReadOutputAs<Answer>());
    }

    [Fact]
    public async Task WaitForExternalEvent_RaisedBefore_IsKept()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.AfterGo));
        await scenario.Client.RaiseEventAsync(id, "Answer", "early");
        await scenario.SettleAsync();

        await scenario.Client.RaiseEventAsync(id, "Go");

        Assert.Equal(["early"], (await scenario.CompleteAsync(id)).ReadOutputAs<string[]>()!);
    }

    [Fact]
    public async Task WaitForExternalEvent_SeveralRaisedBefore_AreTakenInOrder()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.AfterGo), 3);
        foreach (var payload in (string[])["first", "second", "third"])
        {
            await scenario.Client.RaiseEventAsync(id, "Answer", payload);
            await scenario.SettleAsync();
        }

        await scenario.Client.RaiseEventAsync(id, "Go");

        Assert.Equal(["first", "second", "third"], (await scenario.CompleteAsync(id)).ReadOutputAs<string[]>()!);
    }

    [Fact]
    public async Task WaitForExternalEvent_NameInOtherCase_Matches()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.AfterGo));
        await scenario.Client.RaiseEventAsync(id, "ANSWER", "early");

        await scenario.Client.RaiseEventAsync(id, "gO");

        Assert.Equal(["early"], (await scenario.CompleteAsync(id)).ReadOutputAs<string[]>()!);
    }

    [Fact]
    public async Task WaitForExternalEvent_TwoWaiters_LastOneIsServedFirst()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.TwoWaiters));

        await scenario.Client.RaiseEventAsync(id, "Answer", "first");
        await scenario.SettleAsync();
        await scenario.Client.RaiseEventAsync(id, "Answer", "second");

        Assert.Equal(["second", "first"], (await scenario.CompleteAsync(id)).ReadOutputAs<string[]>()!);
    }

    [Fact]
    public async Task WaitForExternalEvent_OtherNames_DoNotMix()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.TwoNames));

        await scenario.Client.RaiseEventAsync(id, "B", 2);
        await scenario.Client.RaiseEventAsync(id, "A", "one");

        Assert.Equal("one2", (await scenario.CompleteAsync(id)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task WaitForExternalEvent_SameNameOtherType_Throws()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var ended = await scenario.RunAsync(nameof(Functions.TwoTypes));

        Assert.True(scenario.FailureOf(ended).IsCausedBy<ArgumentException>(), ended.FailureDetails!.ToString());
    }

    [Fact]
    public async Task WaitForExternalEvent_NoPayload_GivesTheDefault()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.One));

        await scenario.Client.RaiseEventAsync(id, "Answer");

        Assert.Null((await scenario.CompleteAsync(id)).ReadOutputAs<Answer>());
    }

    [Fact]
    public async Task WaitForExternalEvent_Timeout_IsCancelledThen()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        var outcome = await scenario.OutputAsync<Timed>(
            nameof(Functions.WithTimeout), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(5));

        Assert.Equal(typeof(TaskCanceledException).FullName, outcome.What);
        scenario.AssertElapsed(TimeSpan.FromSeconds(2), outcome.Elapsed);
    }

    [Fact]
    public async Task WaitForExternalEvent_InTime_GivesThePayloadAtOnce()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.WithTimeout), TimeSpan.FromDays(2));

        await scenario.Client.RaiseEventAsync(id, "Answer", "in time");

        var outcome = (await scenario.CompleteAsync(id)).ReadOutputAs<Timed>()!;
        Assert.Equal("in time", outcome.What);
        Assert.True(outcome.Elapsed < TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task WaitForExternalEvent_AgainAfterTimeout_GetsTheEvent()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.WaitAgain));
        await scenario.AdvanceAsync(TimeSpan.FromSeconds(3));

        await scenario.Client.RaiseEventAsync(id, "Answer", "late");

        Assert.Equal("late", (await scenario.CompleteAsync(id)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task WaitForExternalEvent_TokenCancelled_IsCancelled()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Equal("cancelled", await scenario.OutputAsync<string>(nameof(Functions.CancelWait)));
    }

    [Fact]
    public async Task RaiseEvent_UnknownInstance_MakesNone()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        await scenario.InVainAsync(() => scenario.Client.RaiseEventAsync("nobody", "Answer", "x"));
        await scenario.SettleAsync();

        Assert.Null(await scenario.Client.GetInstanceAsync("nobody"));
    }

    [Fact]
    public async Task RaiseEvent_EndedInstance_ChangesNothing()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.One));
        await scenario.Client.RaiseEventAsync(id, "Answer", new Answer("first", 1));
        await scenario.CompleteAsync(id);

        await scenario.InVainAsync(() => scenario.Client.RaiseEventAsync(id, "Answer", new Answer("second", 2)));
        await scenario.SettleAsync();

        Assert.Equal("first", (await scenario.GetAsync(id)).ReadOutputAs<Answer>()!.Text);
    }

    [Fact]
    public async Task SendEvent_ToAnotherOrchestration_Arrives()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var receiver = await scenario.ScheduleAndSettleAsync(nameof(Functions.One));

        await scenario.RunAsync(nameof(Functions.Sender), receiver);

        Assert.Equal(new Answer("sent", 7), (await scenario.CompleteAsync(receiver)).ReadOutputAs<Answer>());
    }

    [Fact]
    public async Task SendEvent_ToNobody_GoesOn()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));

        Assert.Equal("sent", await scenario.OutputAsync<string>(nameof(Functions.Sender), "nobody"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ContinueAsNew_UnprocessedEvents_AreKeptIfAsked(bool preserve)
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var id = await scenario.ScheduleAndSettleAsync(nameof(Functions.KeepOrDrop), preserve);
        await scenario.Client.RaiseEventAsync(id, "Answer", "a");
        await scenario.Client.RaiseEventAsync(id, "Answer", "b");
        await scenario.SettleAsync();

        await scenario.Client.RaiseEventAsync(id, "Go");

        var ended = await scenario.CompleteAsync(id, TimeSpan.FromSeconds(5));
        Assert.Equal(preserve ? "a, b" : "none", ended.ReadOutputAs<string>());
    }

    public sealed record Answer(string Text, int Number);

    public sealed record Timed(string What, TimeSpan Elapsed);

    public static class Functions
    {
        [Function(nameof(One))]
        public static Task<Answer> One([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.WaitForExternalEvent<Answer>("Answer");

        [Function(nameof(AfterGo))]
        public static async Task<string[]> AfterGo([OrchestrationTrigger] TaskOrchestrationContext context, int? count)
        {
            await context.WaitForExternalEvent<object>("Go");
            var answers = new List<string>();
            for (var taken = 0; taken < (count ?? 1); taken++)
            {
                answers.Add(await context.WaitForExternalEvent<string>("Answer"));
            }

            return [.. answers];
        }

        [Function(nameof(TwoWaiters))]
        public static Task<string[]> TwoWaiters([OrchestrationTrigger] TaskOrchestrationContext context) =>
            Task.WhenAll(
                context.WaitForExternalEvent<string>("Answer"), context.WaitForExternalEvent<string>("Answer"));

        [Function(nameof(TwoNames))]
        public static async Task<string> TwoNames([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var first = context.WaitForExternalEvent<string>("A");
            var second = context.WaitForExternalEvent<int>("B");
            return $"{await first}{await second}";
        }

        [Function(nameof(TwoTypes))]
        public static Task TwoTypes([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            _ = context.WaitForExternalEvent<string>("Answer");
            return context.WaitForExternalEvent<int>("Answer");
        }

        [Function(nameof(WithTimeout))]
        public static async Task<Timed> WithTimeout(
            [OrchestrationTrigger] TaskOrchestrationContext context, TimeSpan timeout)
        {
            var start = context.CurrentUtcDateTime;
            try
            {
                var answer = await context.WaitForExternalEvent<string>("Answer", timeout);
                return new Timed(answer, context.CurrentUtcDateTime - start);
            }
            catch (TaskCanceledException canceled)
            {
                return new Timed(canceled.GetType().FullName!, context.CurrentUtcDateTime - start);
            }
        }

        [Function(nameof(WaitAgain))]
        public static async Task<string> WaitAgain([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await Assert.ThrowsAsync<TaskCanceledException>(
                () => context.WaitForExternalEvent<string>("Answer", TimeSpan.FromSeconds(1)));
            return await context.WaitForExternalEvent<string>("Answer");
        }

        [Function(nameof(CancelWait))]
        public static async Task<string> CancelWait([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            using var cancellation = new CancellationTokenSource();
            var answer = context.WaitForExternalEvent<string>("Answer", cancellation.Token);
#pragma warning disable CA1849, MA0042 // CancelAsync leaves the orchestrator's thread.
            cancellation.Cancel();
#pragma warning restore CA1849, MA0042
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
            return "cancelled";
        }

        [Function(nameof(Sender))]
        public static string Sender([OrchestrationTrigger] TaskOrchestrationContext context, string receiver)
        {
            context.SendEvent(receiver, "Answer", new Answer("sent", 7));
            return "sent";
        }

        [Function(nameof(KeepOrDrop))]
        public static async Task<string> KeepOrDrop(
            [OrchestrationTrigger] TaskOrchestrationContext context, bool? preserve)
        {
            if (preserve is { } keep)
            {
                await context.WaitForExternalEvent<object>("Go");
                context.ContinueAsNew(newInput: null, keep);
                return "continued";
            }

            try
            {
                var first = await context.WaitForExternalEvent<string>("Answer", TimeSpan.FromSeconds(1));
                return $"{first}, {await context.WaitForExternalEvent<string>("Answer", TimeSpan.FromSeconds(1))}";
            }
            catch (TaskCanceledException)
            {
                return "none";
            }
        }
    }
}
