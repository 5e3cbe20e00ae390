using Serverless.Domain.Commands;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Tests.Utilities;

namespace Serverless.Tests.Workflow;

public sealed class NoObjectionTests(AzuriteFixture azurite)
{
    private static readonly DateTimeOffset Later = CaseHost.Sunday.AddDays(10);

    [Fact]
    public async Task Run_AllReachedAndSilent_IsConsentWithEveryMembersPositionRecorded()
    {
        await using var host = await StartAsync();
        var reference = await CirculateAsync(host);
        await host.SendAllAsync(reference);
        var members = (await host.VisitAsync(reference)).Positions.Select(position => position.Member).ToList();

        await host.SubmitAsync(reference, members[0], new TakePosition(Position.NoObjection));
        await host.AdvanceToAsync(Later);

        Assert.Equal(Stage.Scheduling, (await host.VisitAsync(reference)).Stage);
        var concluded = Assert.Single(await host.TimelineAsync(reference), entry => entry.Event.Kind == "NoObjectionConcluded").Event.Data;
        Assert.Equal(15, concluded.Count);
        Assert.Equal("NoObjection", concluded[members[0].Id]);
        Assert.All(members.Skip(1), member => Assert.Equal("silent", concluded[member.Id]));
    }

    [Fact]
    public async Task Run_AMembersMailCameBack_SilenceIsNoConsentAndTheOfficerIsCalled()
    {
        await using var host = await StartAsync();
        var reference = await CirculateAsync(host);
        var member = (await host.VisitAsync(reference)).Positions[3].Member;
        await host.SendAllAsync(reference, posted => posted.Notice.To == member);

        await host.AdvanceToAsync(Later);
        var stuck = await host.VisitAsync(reference);
        await host.SubmitAsync(reference, member, new TakePosition(Position.NoObjection));

        Assert.Equal(Stage.NoObjection, stuck.Stage);
        var alert = (await host.NoticesAsync(reference)).First(posted => posted.Notice.Kind == NoticeKind.Attention).Notice;
        Assert.Equal((PartyKind.Officer, member.Id), (alert.To.Kind, alert.Data["unreached"]));
        Assert.Equal(Stage.Scheduling, (await host.VisitAsync(reference)).Stage);
    }

    [Fact]
    public async Task TakePosition_Objection_SendsTheRequestBackToTheChair()
    {
        await using var host = await StartAsync();
        var reference = await CirculateAsync(host);
        var member = (await host.VisitAsync(reference)).Positions[0].Member;

        await host.SubmitAsync(reference, member, new TakePosition(Position.Objection, "The matrix is out of date."));

        var visit = await host.VisitAsync(reference);
        Assert.Equal(Stage.ChairReview, visit.Stage);
        Assert.Equal(
            (Position.Objection, "The matrix is out of date."), (visit.Positions[0].Position!.Value, visit.Positions[0].Text));
        var notices = await host.NoticesAsync(reference);
        Assert.Equal(2, notices.Count(posted => posted.Notice.Kind == NoticeKind.DecisionAsked));
        Assert.Equal(14, notices.Count(posted => posted.Notice.Kind == NoticeKind.Released));
    }

    [Fact]
    public async Task TakePosition_HoldAtTheClosing_KeepsItOpenUntilTheHoldIsLifted()
    {
        await using var host = await StartAsync();
        var reference = await CirculateAsync(host);
        await host.SendAllAsync(reference);
        var member = (await host.VisitAsync(reference)).Positions[7].Member;

        await host.SubmitAsync(reference, member, new TakePosition(Position.Hold, "Awaiting instructions."));
        await host.AdvanceToAsync(Later);
        var held = await host.VisitAsync(reference);
        await host.SubmitAsync(reference, member, new TakePosition(Position.NoObjection));

        Assert.Equal(Stage.NoObjection, held.Stage);
        Assert.Equal(Stage.Scheduling, (await host.VisitAsync(reference)).Stage);
    }

    private static async Task<Reference> CirculateAsync(CaseHost host)
    {
        var reference = await host.BeginAsync();
        await host.SubmitAsync(reference, CaseHost.Chair, new Decide(Verdict.Approve));
        Assert.Equal(Stage.NoObjection, (await host.VisitAsync(reference)).Stage);
        return reference;
    }

    private Task<CaseHost> StartAsync() => CaseHost.StartAsync(azurite, policy => policy["features"]!["noObjection"] = "Always");
}
