using CsCheck;
using Serverless.Domain.Commands;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Timeline;

namespace Serverless.Tests.Workflow;

/// <summary>Whatever people do, in whatever order, however often and at once: one legal path, one record, one notice per identity.</summary>
public sealed class InterleavingTests(AzuriteFixture azurite)
{
    private static readonly Gen<Party> Parties = Gen.OneOf(
        Gen.Const(CaseHost.Officer),
        Gen.Const(CaseHost.Chair),
        Gen.Const(CaseHost.Mission),
        Gen.Const(new Party(PartyKind.ChairDelegate, "chair-delegate")),
        Gen.Const(new Party(PartyKind.CommitteeMember, "member-fra")),
        Gen.Const(new Party(PartyKind.Mission, "FRA")));

    private static readonly Gen<Command> Commands = Gen.OneOf(
        Gen.Enum<Verdict>().Select(verdict => (Command)new Decide(verdict, "Because.", verdict == Verdict.Defer ? new DateOnly(2018, 3, 1) : null)),
        Gen.Enum<Position>().Select(position => (Command)new TakePosition(position, "So we hold.")),
        Gen.Const((Command)new ConfirmRegistration()),
        Gen.Const((Command)new AskClarification("What?")),
        Gen.Const((Command)new SubmitClarification("That.")),
        Gen.Const((Command)new ExtendDeadline(new DateOnly(2018, 2, 1), "More time.")),
        Gen.Frequency((1, Gen.Const((Command)new Withdraw())), (3, Gen.Const((Command)new Decide(Verdict.Approve)))));

    private static readonly Gen<Act[]> Plays = Gen.Select(
        Parties, Commands, Gen.Int[0, 6], Gen.Int[1, 3], Gen.Bool, (by, command, key, times, rests) => new Act(by, command, $"key-{key}", times, rests))
        .Array[1, 14];

    [Fact]
    public async Task Run_AnyPlay_LeavesOneLegalStateAndOneRecord()
    {
        await using var host = await CaseHost.StartAsync(azurite, policy => policy["features"]!["noObjection"] = "Always");

        await Plays.SampleAsync(play => PlayAsync(host, play), iter: 25, threads: 1);
    }

    private static async Task PlayAsync(CaseHost host, Act[] play)
    {
        var reference = await host.BeginAsync(registersItself: play.Length % 2 == 0);
        var inbox = host.Get<ICommandInbox>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var act in play)
        {
            var envelope = new CommandEnvelope(reference, act.Key, act.By, Channel.Mail, CaseHost.Sunday, act.Command);
            await Task.WhenAll(Enumerable.Range(0, act.Times).Select(_ =>
                host.Get<CommandDesk>().SubmitAsync(host.Client, envelope, CancellationToken.None)));
            keys.Add(act.Key);
            if (act.Rests)
            {
                await host.RestAsync();
            }
        }

        // An event of a command that was answered long ago, as a queue may bring it.
        await host.Get<CommandDesk>().RaiseAsync(host.Client, reference, play[0].Key, CancellationToken.None);
        await host.RestAsync();

        // A command that came in the moment in which the case ended is answered by the reconciler.
        await host.ReconcileAsync();

        var visit = await host.VisitAsync(reference);
        Assert.All(visit.Periods.Zip(visit.Periods.Skip(1)), pair => Assert.Contains(pair.Second.Stage, pair.First.Stage.Next()));
        Assert.Null(await host.Get<ITimeline>().VerifyAsync(reference, CancellationToken.None));
        var carriedOut = 0;
        foreach (var key in keys)
        {
            var stored = await inbox.FindAsync(reference, key, CancellationToken.None);
            Assert.NotNull(stored?.Outcome);
            carriedOut += stored.Outcome.Refusal is null ? 1 : 0;
        }

        var timeline = await host.TimelineAsync(reference);
        Assert.Equal(carriedOut, timeline.Count(entry => entry.Event.Data.ContainsKey("command")));
        Assert.Equal(timeline.Count, timeline.Select(entry => entry.Event.Key).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(visit.Decisions.Count, timeline.Count(entry => entry.Event.Kind is "Decided" or "DecisionDeferred"));
        var instance = await host.Client.GetInstanceAsync(reference.ToString());
        Assert.True(instance!.IsRunning || visit.Stage.IsEnd(), $"{reference} in {visit.Stage}: {instance.RuntimeStatus} {instance.FailureDetails?.ErrorMessage}");
    }

    private sealed record Act(Party By, Command Command, string Key, int Times, bool Rests);
}
