using Serverless.Domain.Availability;
using Serverless.Domain.Commands;
using Serverless.Domain.Notices;
using Serverless.Domain.Requests;
using Serverless.Domain.Visits;
using Serverless.Workflow.Availability;

namespace Serverless.Tests.Workflow;

/// <summary>What time and other people's changes do to a request that is being planned.</summary>
public sealed class PlanningAgainTests(OwnAzurite azurite) : IClassFixture<OwnAzurite>
{
    [Fact]
    public async Task NoPlan_SomebodyIsFreeAgain_IsPlannedByItselfAndNobodyIsToldTwiceThatThereWasNone()
    {
        await azurite.WipeAsync();
        await using var host = await CaseHost.StartAsync(azurite.Fixture);
        await AwayAsync(host, "expert-01", new DateOnly(2018, 8, 31));
        await AwayAsync(host, "expert-08", new DateOnly(2018, 8, 31));
        var reference = await host.BeginAsync();
        await host.SubmitAsync(reference, CaseHost.Chair, new Decide(Verdict.Approve));
        var stuck = await host.VisitAsync(reference);

        await host.ReconcileAsync();
        var unchanged = await host.VisitAsync(reference);
        await host.AdvanceToAsync(host.Get<TimeProvider>().GetUtcNow().AddDays(1));
        await host.ReconcileAsync();
        var nextDay = await host.VisitAsync(reference);
        await AwayAsync(host, "expert-08", new DateOnly(2017, 11, 20));
        await host.ReconcileAsync();

        Assert.Equal((Steps.NoPlan, 1), (stuck.Pending?.Step, stuck.Rounds));
        Assert.Equal(1, unchanged.Rounds);
        Assert.Equal((Steps.NoPlan, 2), (nextDay.Pending?.Step, nextDay.Rounds));
        Assert.Contains((await host.VisitAsync(reference)).Proposal!.Team, assignment => assignment.Expert == "expert-08");
        var told = (await host.NoticesAsync(reference)).Where(posted => posted.Notice.Kind == NoticeKind.NoPlan).Select(posted => posted.Notice.To).ToList();
        Assert.Equal(told.Distinct(), told);
        Assert.Single(await host.TimelineAsync(reference), entry => entry.Event.Kind == "NoPlanFound");
    }

    [Fact]
    public async Task Answers_DeadlineExtendedBeyondTheHold_TheDaysStayHeld()
    {
        await azurite.WipeAsync();
        await using var host = await CaseHost.StartAsync(azurite.Fixture, policy => policy["scheduling"]!["holdDays"] = 3);
        var reference = await host.BeginAsync();
        await host.SubmitAsync(reference, CaseHost.Chair, new Decide(Verdict.Approve));
        await host.SubmitAsync(reference, new(Domain.Parties.PartyKind.Coordinator, "coordinator"), new ConfirmPlan(1));

        var extended = await host.SubmitAsync(reference, CaseHost.Officer, new ExtendDeadline(new DateOnly(2017, 11, 21), "The ministry needs a week."));
        await host.AdvanceToAsync(new DateTimeOffset(2017, 11, 20, 15, 0, 0, TimeSpan.Zero));
        await host.ReconcileAsync();
        foreach (var party in (await host.VisitAsync(reference)).Plan!.Silent)
        {
            await host.SubmitAsync(reference, party, new AnswerInvitation(InvitationAnswer.Accept));
        }

        Assert.Null(extended?.Refusal);
        Assert.Equal(Stage.Preparing, (await host.VisitAsync(reference)).Stage);
        Assert.DoesNotContain(await host.TimelineAsync(reference), entry => entry.Event.Kind == "HoldLost");
    }

    private static async Task AwayAsync(CaseHost host, string expert, DateOnly until) => await host.Get<AvailabilityDesk>().SayAsync(
        expert, AwaySource.Api, [new AwayPeriod(new DateOnly(2017, 11, 1), until, AwayKind.Away, AwaySource.Api)], CancellationToken.None);
}
