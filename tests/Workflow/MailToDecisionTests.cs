using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Workflow.Notices;
using Serverless.Workflow.Triage;

namespace Serverless.Tests.Workflow;

/// <summary>From the raw message that a mission sends to the decision that the Chair writes back.</summary>
public sealed class MailToDecisionTests(OwnAzurite azurite) : IClassFixture<OwnAzurite>
{
    private static readonly Party Mission = new(PartyKind.Mission, "GTM");

    [Fact]
    public async Task Note_CompleteAndVerified_IsAcknowledgedAndDecidedByReply()
    {
        await using var host = await CaseHost.StartAsync(azurite.Fixture, hasTriggers: true);
        var note = Letters.Note("GTM");

        await host.ReceiveAsync(note.Raw());
        var visit = await host.BegunByAsync(note.MessageId);
        var asked = (await host.SentAsync(visit.Reference)).Single(sent => sent.Notice.Kind == NoticeKind.DecisionAsked);
        await host.ReceiveAsync(Letters.Reply(host, asked, "chair@committee1540.example", "Approve\r\n\r\nWith pleasure.").Raw());

        Assert.Equal(Stage.Scheduling, (await host.VisitAsync(visit.Reference)).Stage);
        var sent = await host.SentAsync(visit.Reference);
        Assert.Contains(sent, posted => posted.Notice.Kind == NoticeKind.Acknowledgement && posted.Notice.To == Mission);
        Assert.Contains(sent, posted => posted.Notice.Kind == NoticeKind.Approved && posted.Notice.To == Mission);
        Assert.Equal("With pleasure.", Assert.Single((await host.VisitAsync(visit.Reference)).Decisions).Text);
    }

    [Fact]
    public async Task Note_ByTwoRoutesAtOnce_BeginsOneRequest()
    {
        await using var host = await CaseHost.StartAsync(azurite.Fixture, hasTriggers: true);
        var note = Letters.Note("GTM");

        await Task.WhenAll(host.TakeAsync(note.Raw()), host.TakeAsync(note.Raw()), host.TakeAsync(note.ByAnotherRoute().Raw()), host.TakeAsync(note.UnderAnotherId().Raw()));
        await host.RestAsync();

        var first = await host.BegunByAsync(note.MessageId);
        var second = await host.BegunByAsync(note.UnderAnotherId().MessageId);
        Assert.Equal(first.Reference, second.Reference);
        Assert.Equal(1, (await host.TimelineAsync(first.Reference)).Count(entry => entry.Event.Kind == "NoteReceived"));
        Assert.Equal(1, (await host.TimelineAsync(first.Reference)).Count(entry => entry.Event.Kind == "CopyReceived"));
    }

    [Fact]
    public async Task Note_FromAForgedSender_IsHeldAndBeginsNothingUntilAnOfficerSaysSo()
    {
        await using var host = await CaseHost.StartAsync(azurite.Fixture, hasTriggers: true);
        var forged = Letters.Note("GTM") with { Passes = false };

        var hash = await host.ReceiveAsync(forged.Raw());
        var held = await host.Get<ITriage>().FindAsync(hash, TestContext.Current.CancellationToken);
        var settled = await host.Get<TriageDesk>().SettleAsync(
            host.Client, hash, new TriageAssignment(State: held!.Guesses[0].State), CaseHost.Officer, TestContext.Current.CancellationToken);
        await host.RestAsync();

        Assert.Equal(TriageReason.UnverifiedSender, held.Reason);
        var visit = await host.VisitAsync(settled.Value!.Reference!.Value);
        Assert.Equal((Stage.Received, "registration"), (visit.Stage, visit.Pending?.Step));
        Assert.False(visit.Registration!.IsSenderVerified);
        var again = await host.Get<TriageDesk>().SettleAsync(
            host.Client, hash, new TriageAssignment(), CaseHost.Officer, TestContext.Current.CancellationToken);
        Assert.Contains(visit.Reference.ToString(), again.Refusal?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reply_InTheChairsThreadFromSomebodyElse_DecidesNothing()
    {
        await using var host = await CaseHost.StartAsync(azurite.Fixture, hasTriggers: true);
        var note = Letters.Note("GTM");
        await host.ReceiveAsync(note.Raw());
        var visit = await host.BegunByAsync(note.MessageId);
        var asked = (await host.SentAsync(visit.Reference)).Single(sent => sent.Notice.Kind == NoticeKind.DecisionAsked);

        var stranger = await host.ReceiveAsync(Letters.Reply(host, asked, "somebody@elsewhere.example", "Approve").Raw());
        var forged = await host.ReceiveAsync((Letters.Reply(host, asked, "chair@committee1540.example", "Approve") with { Passes = false }).Raw());
        var otherMission = await host.ReceiveAsync(Letters.Reply(host, asked, "pm-fra@mission.example", "Approve").Raw());

        Assert.Equal(Stage.ChairReview, (await host.VisitAsync(visit.Reference)).Stage);
        var triage = host.Get<ITriage>();
        Assert.Equal(TriageReason.WrongSender, (await triage.FindAsync(stranger, TestContext.Current.CancellationToken))?.Reason);
        Assert.Equal(TriageReason.UnverifiedSender, (await triage.FindAsync(forged, TestContext.Current.CancellationToken))?.Reason);
        Assert.Equal(TriageReason.WrongSender, (await triage.FindAsync(otherMission, TestContext.Current.CancellationToken))?.Reason);
    }

    [Fact]
    public async Task Reply_ThatSaysNothingClear_IsAnsweredOnceAndChangesNothing()
    {
        await using var host = await CaseHost.StartAsync(azurite.Fixture, hasTriggers: true);
        var note = Letters.Note("GTM");
        await host.ReceiveAsync(note.Raw());
        var visit = await host.BegunByAsync(note.MessageId);
        var asked = (await host.SentAsync(visit.Reference)).Single(sent => sent.Notice.Kind == NoticeKind.DecisionAsked);
        var unclear = Letters.Reply(host, asked, "chair@committee1540.example", "Thank you, I shall think about it.").Raw();

        await host.ReceiveAsync(unclear);
        await host.ReceiveAsync(unclear);

        Assert.Equal(Stage.ChairReview, (await host.VisitAsync(visit.Reference)).Stage);
        Assert.Single(await host.SentAsync(visit.Reference), sent => sent.Notice.Kind == NoticeKind.ReplyNotUnderstood);
    }

    [Fact]
    public async Task Bounce_OfTheChairsMail_MutesTheAddressAndCallsAnOfficer()
    {
        await using var host = await CaseHost.StartAsync(azurite.Fixture, hasTriggers: true);
        var note = Letters.Note("GTM");
        await host.ReceiveAsync(note.Raw());
        var visit = await host.BegunByAsync(note.MessageId);
        var asked = (await host.SentAsync(visit.Reference)).Single(sent => sent.Notice.Kind == NoticeKind.DecisionAsked);

        await host.ReceiveAsync(Letters.Bounce(host, asked, "chair@committee1540.example"));

        Assert.True(await host.Get<IMutes>().IsMutedAsync("chair@committee1540.example", TestContext.Current.CancellationToken));
        var notices = await host.NoticesAsync(visit.Reference);
        Assert.Equal(NoticeState.Returned, notices.Single(posted => posted.Notice.Id == asked.Notice.Id).State);
        Assert.Contains(notices, posted => posted.Notice.Kind == NoticeKind.AddressMuted && posted.Notice.To == CaseHost.Officer);
        await host.Get<IMutes>().UnmuteAsync("chair@committee1540.example", TestContext.Current.CancellationToken);
    }
}
