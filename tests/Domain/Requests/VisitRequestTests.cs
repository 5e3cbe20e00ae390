using CsCheck;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;

namespace Serverless.Tests.Domain;

public sealed class VisitRequestTests
{
    private static readonly Reference Guatemala = Reference.Parse("GTM-2017-01");
    private static readonly DateTimeOffset Noon = new(2017, 11, 12, 12, 0, 0, TimeSpan.Zero);
    private static readonly Gen<Stage[]> Walks = Gen.Enum<Stage>().Array[0, 40];

    [Fact]
    public void MoveTo_AnyOrderOfStages_TakesLegalStepsOnlyAndKeepsAUnbrokenRecord() => Walks.Sample(wishes =>
    {
        var request = VisitRequest.Begin(Guatemala, Noon);
        var at = Noon;
        foreach (var wish in wishes)
        {
            at = at.AddHours(1);
            var before = request;
            var moved = request.MoveTo(wish, at);
            Assert.Equal(before.Allowed().Contains(wish), moved.IsDone);
            request = moved.Value ?? before;
        }

        Assert.Equal(Stage.Received, request.Periods[0].Stage);
        Assert.Null(request.Periods[^1].Until);
        Assert.All(request.Periods.Zip(request.Periods.Skip(1)), pair =>
        {
            Assert.Equal(pair.First.Until, pair.Second.From);
            Assert.Contains(pair.Second.Stage, pair.First.Stage.Next());
        });
    });

    [Fact]
    public void MoveTo_AfterAClarification_LeadsBackToWhereItInterrupted()
    {
        var asked = Walk(Stage.Registered, Stage.ChairReview, Stage.AwaitingClarification);

        Assert.Equal([Stage.ChairReview, Stage.Lapsed, Stage.Withdrawn, Stage.Cancelled], asked.Allowed());
        var refused = asked.MoveTo(Stage.Registered, Noon.AddDays(9));
        Assert.Equal(RefusalReason.WrongStage, refused.Refusal?.Reason);
        Assert.Contains("It can go to: ChairReview, Lapsed", refused.Refusal?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MoveTo_AfterTheEnd_IsRefused()
    {
        var declined = Walk(Stage.Registered, Stage.ChairReview, Stage.Declined);

        Assert.Contains("its case is over", declined.MoveTo(Stage.Scheduling, Noon.AddDays(9)).Refusal?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MoveTo_BeforeTheStageBegan_IsRefused() => Assert.Equal(
        RefusalReason.Invalid, Walk(Stage.Registered).MoveTo(Stage.ChairReview, Noon.AddDays(-1)).Refusal?.Reason);

    [Fact]
    public void Allowed_UntilTheVisitBegins_HasWithdrawalAndCancellation()
    {
        var before = Enum.GetValues<Stage>().Where(stage => stage.IsBeforeVisit());

        Assert.Equal(
            [
                Stage.Received, Stage.AwaitingClarification, Stage.Registered, Stage.ChairReview, Stage.NoObjection, Stage.Scheduling,
                Stage.Preparing,
            ],
            before);
        Assert.All(before, stage => Assert.Contains(Stage.Withdrawn, stage.Next()));
    }

    [Fact]
    public void Next_FromAnyStage_LeadsToAnEnd() => Assert.All(Enum.GetValues<Stage>(), stage =>
    {
        HashSet<Stage> seen = [stage];
        var queue = new Queue<Stage>(seen);
        while (queue.TryDequeue(out var here) && !here.IsEnd())
        {
            here.Next().Where(seen.Add).ToList().ForEach(queue.Enqueue);
        }

        Assert.Contains(seen, reached => reached.IsEnd());
    });

    private static VisitRequest Walk(params Stage[] stages) => stages.Index().Aggregate(
        VisitRequest.Begin(Guatemala, Noon),
        (request, step) => request.MoveTo(step.Item, Noon.AddDays(step.Index + 1)).Value ?? throw new InvalidOperationException(step.Item.ToString()));
}
