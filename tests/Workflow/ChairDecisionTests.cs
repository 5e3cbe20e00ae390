using Serverless.Domain.Commands;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Timeline;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]

namespace Serverless.Tests.Workflow;

public sealed class ChairDecisionTests(AzuriteFixture azurite)
{
    private static readonly Party Delegate = new(PartyKind.ChairDelegate, "chair-delegate");

    [Fact]
    public async Task Run_CompleteNoteAndApproval_GoesToSchedulingWithAnUnbrokenRecord()
    {
        await using var host = await CaseHost.StartAsync(azurite);
        var reference = await host.BeginAsync();

        var waiting = await host.VisitAsync(reference);
        var outcome = await host.SubmitAsync(reference, CaseHost.Chair, new Decide(Verdict.Approve, "With pleasure."));

        Assert.Equal(Stage.ChairReview, waiting.Stage);
        Assert.Equal([CaseHost.Chair], waiting.Pending?.On);
        Assert.Equal(new DateTimeOffset(2017, 11, 14, 22, 30, 0, TimeSpan.Zero), waiting.Pending?.Due);
        Assert.Null(outcome?.Refusal);
        var visit = await host.VisitAsync(reference);
        Assert.Equal(
            [Stage.Received, Stage.Registered, Stage.ChairReview, Stage.Scheduling], visit.Periods.Select(period => period.Stage));
        Assert.Equal(Verdict.Approve, Assert.Single(visit.Decisions).Verdict);
        Assert.Equal(
            ["NoteReceived", "RequestRegistered", "SentToChair", "StepOpened", "Decided", "PlanProposed", "StepOpened"],
            (await host.TimelineAsync(reference)).Select(entry => entry.Event.Kind));
        Assert.Null(await host.Get<ITimeline>().VerifyAsync(reference, CancellationToken.None));
        Assert.Equal(
            [NoticeKind.Acknowledgement, NoticeKind.DecisionAsked, NoticeKind.Approved, NoticeKind.ProposalReady],
            (await host.NoticesAsync(reference)).Select(posted => posted.Notice.Kind));
    }

    [Fact]
    public async Task Run_SilentChair_IsRemindedThenTheDelegateMayDecideAndTheChairIsReleased()
    {
        await using var host = await CaseHost.StartAsync(azurite);
        var reference = await host.BeginAsync();

        var early = await host.SubmitAsync(reference, Delegate, new Decide(Verdict.Approve));
        await host.AdvanceToAsync(CaseHost.Sunday.AddDays(4));
        var late = await host.SubmitAsync(reference, Delegate, new Decide(Verdict.Decline, "Not this year."));

        Assert.Equal(RefusalReason.NotAllowed, early?.Refusal?.Reason);
        Assert.Null(late?.Refusal);
        Assert.Equal(Stage.Declined, (await host.VisitAsync(reference)).Stage);
        var notices = await host.NoticesAsync(reference);
        Assert.Equal(
            [CaseHost.Chair, Delegate],
            notices.Where(posted => posted.Notice.Kind == NoticeKind.DecisionAsked).Select(posted => posted.Notice.To));
        Assert.Contains(notices, posted => posted.Notice.Kind == NoticeKind.Reminder && posted.Notice.To == CaseHost.Chair);
        Assert.Equal(CaseHost.Chair, Assert.Single(notices, posted => posted.Notice.Kind == NoticeKind.Released).Notice.To);
    }

    [Fact]
    public async Task Run_NobodyActsForAYear_RemindersEndWithTheLadder()
    {
        await using var host = await CaseHost.StartAsync(azurite);
        var reference = await host.BeginAsync();

        await host.AdvanceToAsync(CaseHost.Sunday.AddDays(365));

        var reminders = (await host.NoticesAsync(reference)).Where(posted => posted.Notice.Kind == NoticeKind.Reminder).ToList();
        Assert.Equal(Stage.ChairReview, (await host.VisitAsync(reference)).Stage);
        Assert.InRange(reminders.Count, 3, 8);
        Assert.All(reminders, posted => Assert.True(posted.Notice.At < CaseHost.Sunday.AddDays(14)));
        Assert.Contains(reminders, posted => posted.Notice.To.Kind == PartyKind.Officer);
        Assert.All(reminders, posted => Assert.Equal(14, posted.Notice.At.Hour));
    }

    [Fact]
    public async Task Decide_Defer_KeepsWordsAndDayAndRearmsTheReminders()
    {
        await using var host = await CaseHost.StartAsync(azurite);
        var reference = await host.BeginAsync();

        var outcome = await host.SubmitAsync(
            reference, CaseHost.Chair, new Decide(Verdict.Defer, "After the Council's session.", new DateOnly(2017, 12, 4)));

        Assert.Null(outcome?.Refusal);
        var visit = await host.VisitAsync(reference);
        var decision = Assert.Single(visit.Decisions);
        Assert.Equal(("After the Council's session.", new DateOnly(2017, 12, 4)), (decision.Text, decision.Until));
        Assert.Equal(new DateOnly(2017, 12, 4), visit.Pending?.Deadline?.Day);
        Assert.Equal(Stage.ChairReview, visit.Stage);

        await host.AdvanceToAsync(new DateTimeOffset(2017, 12, 3, 0, 0, 0, TimeSpan.Zero));
        Assert.DoesNotContain(await host.NoticesAsync(reference), posted => posted.Notice.Kind == NoticeKind.Reminder);
        await host.AdvanceToAsync(new DateTimeOffset(2017, 12, 4, 20, 0, 0, TimeSpan.Zero));
        Assert.Contains(await host.NoticesAsync(reference), posted => posted.Notice.Kind == NoticeKind.Reminder);
    }

    [Fact]
    public async Task Decide_SameKeyTwiceAndAfterTheDecision_ActsOnceAndSaysWhy()
    {
        await using var host = await CaseHost.StartAsync(azurite);
        var reference = await host.BeginAsync();

        var first = await host.SubmitAsync(reference, CaseHost.Chair, new Decide(Verdict.Decline, "No."), "reply-1");
        var again = await host.SubmitAsync(reference, CaseHost.Chair, new Decide(Verdict.Decline, "No."), "reply-1");
        var other = await host.SubmitAsync(reference, CaseHost.Chair, new Decide(Verdict.Approve));

        Assert.Equal(first, again);
        Assert.Equal(RefusalReason.AlreadyDone, other?.Refusal?.Reason);
        Assert.Contains("Decline by the Chair", other?.Refusal?.Message, StringComparison.Ordinal);
        Assert.Single((await host.VisitAsync(reference)).Decisions);
    }
}
