using Serverless.Domain.Commands;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Tests.Utilities;

namespace Serverless.Tests.Workflow;

public sealed class ClarificationTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Ask_ByTheChairAndAnswered_ComesBackToTheChairWithAFreshDeadline()
    {
        await using var host = await CaseHost.StartAsync(azurite);
        var reference = await host.BeginAsync();

        await host.SubmitAsync(reference, CaseHost.Chair, new Decide(Verdict.Ask, "Which dates?"));
        var asked = await host.VisitAsync(reference);
        await host.AdvanceToAsync(CaseHost.Sunday.AddDays(3));
        var answered = await host.SubmitAsync(reference, CaseHost.Mission, new SubmitClarification("27 and 28 November."));

        Assert.Equal((Stage.AwaitingClarification, Steps.Clarification), (asked.Stage, asked.Pending?.Step));
        Assert.Equal([CaseHost.Mission], asked.Pending?.On);
        Assert.Null(answered?.Refusal);
        var visit = await host.VisitAsync(reference);
        Assert.Equal(Stage.ChairReview, visit.Stage);
        Assert.Equal(new DateOnly(2017, 11, 17), visit.Pending?.Deadline?.Day);
        var question = Assert.Single(await host.NoticesAsync(reference), posted => posted.Notice.Kind == NoticeKind.ClarificationAsked);
        Assert.Equal((CaseHost.Mission, "Which dates?"), (question.Notice.To, question.Notice.Data["question"]));
    }

    [Fact]
    public async Task Ask_NeverAnswered_WarnsAndLapses()
    {
        await using var host = await CaseHost.StartAsync(azurite);
        var reference = await host.BeginAsync(registersItself: false);

        await host.SubmitAsync(reference, CaseHost.Officer, new AskClarification("Who signed?"));
        await host.SubmitAsync(reference, CaseHost.Mission, new SubmitClarification("The Ambassador."));
        await host.SubmitAsync(reference, CaseHost.Officer, new AskClarification("And when?"));
        await host.AdvanceToAsync(CaseHost.Sunday.AddDays(90));

        var visit = await host.VisitAsync(reference);
        Assert.Equal(
            [Stage.Received, Stage.AwaitingClarification, Stage.Received, Stage.AwaitingClarification, Stage.Lapsed],
            visit.Periods.Select(period => period.Stage));
        var notices = await host.NoticesAsync(reference);
        Assert.Single(notices, posted => posted.Notice.Kind == NoticeKind.LapseWarning);
        Assert.Single(notices, posted => posted.Notice.Kind == NoticeKind.Ended && posted.Notice.To == CaseHost.Mission);
        var late = await host.SubmitAsync(reference, CaseHost.Mission, new SubmitClarification("Sorry, here it is."));
        Assert.Equal(RefusalReason.WrongStage, late?.Refusal?.Reason);
    }

    [Fact]
    public async Task Confirm_ByTheMission_IsRefusedAndByTheOfficerGoesOn()
    {
        await using var host = await CaseHost.StartAsync(azurite);
        var reference = await host.BeginAsync(registersItself: false);

        var mission = await host.SubmitAsync(reference, CaseHost.Mission, new ConfirmRegistration());
        var before = await host.VisitAsync(reference);
        var officer = await host.SubmitAsync(reference, CaseHost.Officer, new ConfirmRegistration());

        Assert.Equal(RefusalReason.NotAllowed, mission?.Refusal?.Reason);
        Assert.Equal(Stage.Received, before.Stage);
        Assert.Null(officer?.Refusal);
        Assert.Equal(Stage.ChairReview, (await host.VisitAsync(reference)).Stage);
    }

    [Fact]
    public async Task Extend_ByTheOfficer_MovesTheDeadlineAndTellsTheMission()
    {
        await using var host = await CaseHost.StartAsync(azurite);
        var reference = await host.BeginAsync();
        await host.SubmitAsync(reference, CaseHost.Officer, new AskClarification("Which dates?"));
        var first = (await host.VisitAsync(reference)).Pending!.Deadline!;

        var earlier = await host.SubmitAsync(reference, CaseHost.Officer, new ExtendDeadline(first.Day.AddDays(-1), "Hurry."));
        var later = await host.SubmitAsync(reference, CaseHost.Officer, new ExtendDeadline(new DateOnly(2017, 12, 15), "Elections."));
        await host.AdvanceToAsync(new DateTimeOffset(2017, 12, 14, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal(RefusalReason.Invalid, earlier?.Refusal?.Reason);
        Assert.Null(later?.Refusal);
        var pending = (await host.VisitAsync(reference)).Pending!;
        Assert.Equal((Steps.Clarification, new DateOnly(2017, 12, 15)), (pending.Step, pending.Deadline!.Day));
        Assert.Equal("Elections.", Assert.Single(pending.Deadline.Extensions).Reason);
        Assert.Equal(
            CaseHost.Mission,
            Assert.Single(await host.NoticesAsync(reference), posted => posted.Notice.Kind == NoticeKind.DeadlineChanged).Notice.To);
    }

    [Fact]
    public async Task Withdraw_WhileTheChairDecides_ReleasesTheChairOnceAndEndsAllReminders()
    {
        await using var host = await CaseHost.StartAsync(azurite);
        var reference = await host.BeginAsync();

        var other = await host.SubmitAsync(reference, new Party(PartyKind.Mission, "FRA"), new Withdraw());
        await host.SubmitAsync(reference, CaseHost.Mission, new Withdraw("We shall ask again next year."));
        await host.AdvanceToAsync(CaseHost.Sunday.AddDays(60));

        Assert.Equal(RefusalReason.NotAllowed, other?.Refusal?.Reason);
        Assert.Equal(Stage.Withdrawn, (await host.VisitAsync(reference)).Stage);
        var notices = await host.NoticesAsync(reference);
        Assert.DoesNotContain(notices, posted => posted.Notice.Kind == NoticeKind.Reminder);
        Assert.Equal(CaseHost.Chair, Assert.Single(notices, posted => posted.Notice.Kind == NoticeKind.Released).Notice.To);
    }
}
