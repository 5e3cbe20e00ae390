using Serverless.Domain.Commands;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Preparation;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Domain.Visits;
using Serverless.Workflow.Bookings;
using Serverless.Workflow.Notices;
using Serverless.Workflow.Timeline;

namespace Serverless.Tests.Workflow;

/// <summary>From the Chair's approval to the end of the visit.</summary>
public sealed class VisitTests(OwnAzurite azurite) : IClassFixture<OwnAzurite>
{
    private static readonly Party Coordinator = new(PartyKind.Coordinator, "coordinator");

    [Fact]
    public async Task Run_EverybodyAgrees_TheVisitIsPreparedHeldAndReported()
    {
        await using var host = await StartAsync();
        var reference = await ApprovedAsync(host);

        var proposed = await host.VisitAsync(reference);
        await host.SubmitAsync(reference, Coordinator, new ConfirmPlan(proposed.Proposal!.Round));
        var asked = await host.VisitAsync(reference);
        await AcceptAllAsync(host, reference);
        var preparing = await host.VisitAsync(reference);
        var participants = await host.SubmitAsync(
            reference, CaseHost.Mission, new SubmitParticipants([new Participant { Institution = "Ministry of Health", Name = "Dr. Elena Paz" }]));
        await host.AdvanceToAsync(AtVenue(preparing.Plan!.First, 12));
        var visiting = await host.VisitAsync(reference);
        foreach (var day in preparing.Plan.Days)
        {
            await host.AdvanceToAsync(AtVenue(day, 18));
            await host.SubmitAsync(reference, preparing.Plan.Lead, new ReportDay(day, new DailyReportText([], "A first draft.", [], "We presented the resolution.")));
        }

        Assert.Equal(Steps.Proposal, proposed.Pending?.Step);
        Assert.Equal([Coordinator], proposed.Pending?.On);
        Assert.Equal(Steps.Answers, asked.Pending?.Step);
        Assert.Contains(CaseHost.Mission, asked.Pending!.On);
        Assert.Equal(Stage.Preparing, preparing.Stage);
        Assert.Null(participants?.Refusal);
        Assert.Equal(Stage.Visiting, visiting.Stage);
        var held = await host.VisitAsync(reference);
        Assert.Equal(Stage.Drafting, held.Stage);
        Assert.Empty(held.Unreported());
        Assert.Null(await host.Get<ITimeline>().VerifyAsync(reference, CancellationToken.None));
        var booked = await host.Get<IBookings>().FindAsync(reference, CancellationToken.None);
        Assert.All(booked!.Team, expert => Assert.Null(expert.HeldUntil));
        var notices = await host.NoticesAsync(reference);
        Assert.Equal(held.Plan!.Invitations.Count, notices.Count(posted => posted.Notice.Kind == NoticeKind.VisitAsked));
        Assert.Equal(held.Plan.Invitations.Count, notices.Count(posted => posted.Notice.Kind == NoticeKind.VisitConfirmed));
        Assert.Contains(held.Documents, document => document.Id == "letter-of-reply");

        // One mail for one act: only who does not take part is asked apart.
        var asksApart = notices.Where(posted => posted.Notice.Kind == NoticeKind.PreparationAsked).Select(posted => posted.Notice.To.Kind);
        Assert.Equal([PartyKind.Officer, PartyKind.Officer], asksApart);
    }

    [Fact]
    public async Task Run_AnExpertDeclines_AnotherGoesAndWhatStandsIsKept()
    {
        await using var host = await StartAsync();
        var reference = await AskedAsync(host);
        var first = (await host.VisitAsync(reference)).Plan!;
        await host.SubmitAsync(reference, CaseHost.Mission, new AnswerInvitation(InvitationAnswer.Accept));

        await host.SubmitAsync(reference, first.Lead, new AnswerInvitation(InvitationAnswer.Decline, Text: "I am ill."));
        var again = await host.VisitAsync(reference);
        await host.SubmitAsync(reference, Coordinator, new ConfirmPlan(again.Proposal!.Round));
        var late = await host.SubmitAsync(reference, first.Lead, new AnswerInvitation(InvitationAnswer.Accept));
        await AcceptAllAsync(host, reference);

        Assert.Equal(Stage.Preparing, (await host.VisitAsync(reference)).Stage);
        var plan = (await host.VisitAsync(reference)).Plan!;
        Assert.Equal((first.First, first.Last), (plan.First, plan.Last));
        Assert.False(plan.HasExpert(first.Lead.Id));
        Assert.Equal(RefusalReason.AlreadyDone, late?.Refusal?.Reason);
        Assert.Single(await TellingAsync(host, reference, NoticeKind.VisitAsked, CaseHost.Mission));
        Assert.DoesNotContain(
            await host.Get<IBookings>().OfExpertAsync(first.Lead.Id, first.First, first.Last, CancellationToken.None), booking => booking.Reference == reference);
    }

    [Fact]
    public async Task Run_TheStateMovesTheDates_EverybodyIsAskedAnewWithOldAndNewDays()
    {
        await using var host = await StartAsync();
        var reference = await AskedAsync(host);
        var first = (await host.VisitAsync(reference)).Plan!;
        await host.SubmitAsync(reference, first.Lead, new AnswerInvitation(InvitationAnswer.Accept));
        var wanted = first.First.AddDays(14);

        await host.SubmitAsync(reference, CaseHost.Mission, new AnswerInvitation(InvitationAnswer.OtherDays, wanted));
        var again = await host.VisitAsync(reference);
        await host.SubmitAsync(reference, Coordinator, new ConfirmPlan(again.Proposal!.Round));

        var plan = (await host.VisitAsync(reference)).Plan!;
        Assert.Equal(wanted, plan.First);
        var asked = (await TellingAsync(host, reference, NoticeKind.VisitAsked, CaseHost.Mission))[^1].Notice;
        Assert.Equal(first.First.ToString("O", null), asked.Data["wasFirst"]);
        Assert.Equal(wanted.ToString("O", null), asked.Data["first"]);
        Assert.Equal("2", asked.Data["sequence"]);
    }

    [Fact]
    public async Task Run_SilentExpert_IsRemindedAloneAndTheOfficerIsCalled()
    {
        await using var host = await StartAsync();
        var reference = await AskedAsync(host);
        var plan = (await host.VisitAsync(reference)).Plan!;
        await host.SubmitAsync(reference, CaseHost.Mission, new AnswerInvitation(InvitationAnswer.Accept));

        await host.AdvanceToAsync(CaseHost.Sunday.AddDays(12));

        Assert.Empty(await TellingAsync(host, reference, NoticeKind.Reminder, CaseHost.Mission));
        Assert.NotEmpty(await TellingAsync(host, reference, NoticeKind.Reminder, plan.Lead));
        Assert.NotEmpty(await TellingAsync(host, reference, NoticeKind.Attention, CaseHost.Officer));
        var outcome = await host.SubmitAsync(reference, Coordinator, new AnswerInvitation(InvitationAnswer.Accept, For: plan.Lead));
        Assert.Null(outcome?.Refusal);
        Assert.Equal(Stage.Preparing, (await host.VisitAsync(reference)).Stage);
    }

    [Fact]
    public async Task Postpone_WhilePreparing_EverybodyIsToldDaysAreFreeAndAnotherPlanIsFound()
    {
        await using var host = await StartAsync();
        var reference = await AskedAsync(host);
        await AcceptAllAsync(host, reference);
        var plan = (await host.VisitAsync(reference)).Plan!;

        var outcome = await host.SubmitAsync(reference, CaseHost.Mission, new Postpone("The ministry moves.", new DateOnly(2018, 2, 5)));

        Assert.Null(outcome?.Refusal);
        var visit = await host.VisitAsync(reference);
        Assert.Equal(Stage.Scheduling, visit.Stage);
        Assert.Null(visit.Plan);
        Assert.True(visit.Proposal!.First >= new DateOnly(2018, 2, 5));
        Assert.Null(await host.Get<IBookings>().FindAsync(reference, CancellationToken.None));
        foreach (var invitation in plan.Invitations)
        {
            Assert.Single(await TellingAsync(host, reference, NoticeKind.VisitPostponed, invitation.To));
        }
    }

    [Fact]
    public async Task Withdraw_WhileAnswersAreWaitedFor_EverybodyIsReleasedOnce()
    {
        await using var host = await StartAsync();
        var reference = await AskedAsync(host);
        var plan = (await host.VisitAsync(reference)).Plan!;

        await host.SubmitAsync(reference, CaseHost.Mission, new Withdraw("Not this year."));

        Assert.Equal(Stage.Withdrawn, (await host.VisitAsync(reference)).Stage);
        Assert.Null(await host.Get<IBookings>().FindAsync(reference, CancellationToken.None));
        var last = (await host.NoticesAsync(reference)).Where(posted => posted.Notice.Id.Contains("Ended", StringComparison.Ordinal) || posted.Notice.Kind is NoticeKind.InvitationWithdrawn or NoticeKind.Released).ToList();
        foreach (var invitation in plan.Invitations)
        {
            Assert.Single(last, posted => posted.Notice.To == invitation.To);
        }

        Assert.Single(last, posted => posted.Notice.To == Coordinator);
    }

    [Fact]
    public async Task Confirm_AnotherTeamThatBreaksACondition_IsRefusedWithIt()
    {
        await using var host = await StartAsync();
        var reference = await ApprovedAsync(host);
        var proposal = (await host.VisitAsync(reference)).Proposal!;

        var outcome = await host.SubmitAsync(reference, Coordinator, new ConfirmPlan(proposal.Round, ["expert-05"]));
        var old = await host.SubmitAsync(reference, Coordinator, new ConfirmPlan(proposal.Round + 1));

        Assert.Equal(RefusalReason.Invalid, outcome?.Refusal?.Reason);
        Assert.Contains("national-action-plans", outcome!.Refusal!.Message, StringComparison.Ordinal);
        Assert.Equal(RefusalReason.AlreadyDone, old?.Refusal?.Reason);
        Assert.Equal(proposal, (await host.VisitAsync(reference)).Proposal, (one, other) => one!.Round == other!.Round);
    }

    [Fact]
    public async Task Plan_NoFeasibleTeam_TheCoordinatorIsToldWhyAndChangesACondition()
    {
        await using var host = await StartAsync();
        var reference = await ApprovedAsync(host);
        Party[] experts = [new(PartyKind.Expert, "expert-01"), new(PartyKind.Expert, "expert-08")];

        await host.SubmitAsync(reference, Coordinator, new PlanAgain(new PlanWishes { Without = experts }));
        var stuck = await host.VisitAsync(reference);
        await host.SubmitAsync(reference, Coordinator, new PlanAgain(new PlanWishes { Without = experts[..1] }));

        Assert.Equal(Steps.NoPlan, stuck.Pending?.Step);
        Assert.Contains(stuck.Conflict!.Conditions, condition => condition.Contains("national-action-plans", StringComparison.Ordinal));
        Assert.NotEmpty(await TellingAsync(host, reference, NoticeKind.NoPlan, Coordinator));
        Assert.Contains((await host.VisitAsync(reference)).Proposal!.Team, assignment => assignment.Expert == "expert-08");
    }

    // Who is booked by another test's request would matter to the plan.
    private async Task<CaseHost> StartAsync()
    {
        await azurite.WipeAsync();
        return await CaseHost.StartAsync(azurite.Fixture);
    }

    [Fact]
    public async Task Plan_TwoRequestsWaitForTheCoordinator_TheirProposalsDoNotContradictEachOther()
    {
        await using var host = await StartAsync();
        var first = (await host.VisitAsync(await ApprovedAsync(host))).Proposal!;
        var reference = await ApprovedAsync(host);
        var second = (await host.VisitAsync(reference)).Proposal!;

        var shared = first.Team.Select(assignment => assignment.Expert).Intersect(second.Team.Select(assignment => assignment.Expert));
        Assert.True(!shared.Any() || second.First > first.Last.AddDays(1) || first.First > second.Last.AddDays(1));
        var ready = Assert.Single(await TellingAsync(host, reference, NoticeKind.ProposalReady, Coordinator)).Notice;
        Assert.Equal("1", ready.Data["round"]);
        Assert.NotEmpty(ready.Data["due"]);
    }

    [Fact]
    public async Task PlanAgain_AnswersAnOlderProposal_IsRefusedAndTheNewOneStays()
    {
        await using var host = await StartAsync();
        var reference = await ApprovedAsync(host);
        await host.SubmitAsync(reference, Coordinator, new PlanAgain(new PlanWishes { NotBefore = new DateOnly(2018, 2, 5) }, Round: 1));

        var late = await host.SubmitAsync(reference, Coordinator, new PlanAgain(Reason: "Earlier.", Round: 1));

        Assert.Equal(RefusalReason.AlreadyDone, late?.Refusal?.Reason);
        var visit = await host.VisitAsync(reference);
        Assert.Equal(2, visit.Proposal!.Round);
        Assert.True(visit.Proposal.First >= new DateOnly(2018, 2, 5));
    }

    [Fact]
    public async Task Report_OnADayToCome_IsRefusedAndSaysWhen()
    {
        await using var host = await StartAsync();
        var reference = await AskedAsync(host);
        await AcceptAllAsync(host, reference);
        var plan = (await host.VisitAsync(reference)).Plan!;
        await host.AdvanceToAsync(AtVenue(plan.First, 12));

        var outcome = await host.SubmitAsync(reference, plan.Lead, new ReportDay(plan.Last, new DailyReportText([], string.Empty, [], "All is well.")));

        Assert.Equal(RefusalReason.Invalid, outcome?.Refusal?.Reason);
        Assert.Contains("still to come", outcome!.Refusal!.Message, StringComparison.Ordinal);
        Assert.Empty((await host.VisitAsync(reference)).Reports);
    }

    private static async Task<Reference> ApprovedAsync(CaseHost host)
    {
        var reference = await host.BeginAsync();
        await host.SubmitAsync(reference, CaseHost.Chair, new Decide(Verdict.Approve));
        return reference;
    }

    private static async Task<Reference> AskedAsync(CaseHost host)
    {
        var reference = await ApprovedAsync(host);
        await host.SubmitAsync(reference, Coordinator, new ConfirmPlan((await host.VisitAsync(reference)).Proposal!.Round));
        return reference;
    }

    private static async Task AcceptAllAsync(CaseHost host, Reference reference)
    {
        foreach (var party in (await host.VisitAsync(reference)).Plan!.Silent)
        {
            Assert.Null((await host.SubmitAsync(reference, party, new AnswerInvitation(InvitationAnswer.Accept)))?.Refusal);
        }
    }

    private static async Task<List<PostedNotice>> TellingAsync(CaseHost host, Reference reference, NoticeKind kind, Party to) =>
        [.. (await host.NoticesAsync(reference)).Where(posted => posted.Notice.Kind == kind && posted.Notice.To == to)];

    // Guatemala is six hours behind UTC all year.
    private static DateTimeOffset AtVenue(DateOnly day, int hour) => new(day.ToDateTime(new TimeOnly(hour, 0)), TimeSpan.FromHours(-6));
}
