using Serverless.Domain.Commands;
using Serverless.Domain.Notices;
using Serverless.Domain.Requests;
using Serverless.Tests.Utilities;

namespace Serverless.Tests.Workflow;

/// <summary>A case that ends before the visit, at any moment: everyone who had a part in it is told once, and then left alone.</summary>
public sealed class ReleaseTests(AzuriteFixture azurite)
{
    private static readonly NoticeKind[] Asking =
        [NoticeKind.RegistrationTask, NoticeKind.DecisionAsked, NoticeKind.NoObjectionCirculated, NoticeKind.ClarificationAsked];

    private static readonly NoticeKind[] Releasing = [NoticeKind.Released, NoticeKind.Ended];

    public static TheoryData<Stage, string, bool> Ends => new MatrixTheoryData<(Stage Stage, string Step), bool>(
        [
            (Stage.Received, Steps.Registration),
            (Stage.ChairReview, Steps.ChairDecision),
            (Stage.ChairReview, Steps.DelegateDecision),
            (Stage.AwaitingClarification, Steps.Clarification),
            (Stage.NoObjection, Steps.NoObjection),
            (Stage.Scheduling, Steps.Proposal),
        ],
        [true, false]).Aggregate(new TheoryData<Stage, string, bool>(), (all, row) =>
        {
            all.Add(row.Data.Item1.Stage, row.Data.Item1.Step, row.Data.Item2);
            return all;
        });

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task End_WithdrawnOrCancelledInAnyStage_EveryoneWhoWasAskedIsToldOnce(Stage stage, string step, bool isWithdrawn)
    {
        await using var host = await CaseHost.StartAsync(azurite, policy => policy["features"]!["noObjection"] = "Always");
        var reference = await ToAsync(host, stage, step);
        var waiting = await host.VisitAsync(reference);
        Assert.Equal((stage, step), (waiting.Stage, waiting.Pending?.Step));
        var before = (await host.NoticesAsync(reference)).Select(posted => posted.Notice).ToList();

        await host.SubmitAsync(
            reference, isWithdrawn ? CaseHost.Mission : CaseHost.Officer, isWithdrawn ? new Withdraw("Elections.") : new Cancel("A storm."));
        var told = (await host.NoticesAsync(reference)).Select(posted => posted.Notice).ExceptBy(before.Select(notice => notice.Id), notice => notice.Id).ToList();
        await host.AdvanceToAsync(CaseHost.Sunday.AddDays(120));

        Assert.Equal(isWithdrawn ? Stage.Withdrawn : Stage.Cancelled, (await host.VisitAsync(reference)).Stage);
        Assert.All(told, notice => Assert.Contains(notice.Kind, Releasing));
        Assert.Equal(told.Count, told.Select(notice => notice.To).Distinct().Count());
        var parts = before.Where(notice => Asking.Contains(notice.Kind)).Select(notice => notice.To)
            .Except(before.Where(notice => Releasing.Contains(notice.Kind)).Select(notice => notice.To))
            .Concat(waiting.Pending!.On)
            .Concat(waiting.Decisions.Select(decision => decision.By))
            .Append(CaseHost.Mission)
            .Distinct();
        Assert.Empty(parts.Except(told.Select(notice => notice.To)));
        Assert.Equal(before.Count + told.Count, (await host.NoticesAsync(reference)).Count);
    }

    private static async Task<Reference> ToAsync(CaseHost host, Stage stage, string step)
    {
        var reference = await host.BeginAsync(registersItself: stage != Stage.Received);
        switch (stage, step)
        {
            case (_, Steps.DelegateDecision):
                await host.AdvanceToAsync(CaseHost.Sunday.AddDays(2.6));
                break;
            case (Stage.AwaitingClarification, _):
                await host.SubmitAsync(reference, CaseHost.Chair, new Decide(Verdict.Ask, "Which dates?"));
                break;
            case (Stage.NoObjection, _):
                await host.SubmitAsync(reference, CaseHost.Chair, new Decide(Verdict.Approve));
                break;
            case (Stage.Scheduling, _):
                await host.SubmitAsync(reference, CaseHost.Chair, new Decide(Verdict.Approve));
                foreach (var member in (await host.VisitAsync(reference)).Positions)
                {
                    await host.SubmitAsync(reference, member.Member, new TakePosition(Position.NoObjection));
                }

                break;
        }

        return reference;
    }
}
