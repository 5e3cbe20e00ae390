using Serverless.Domain.Commands;
using Serverless.Domain.Notices;
using Serverless.Domain.Requests;
using Serverless.Workflow.Process;

namespace Serverless.Workflow.Stages;

/// <summary>The Chair decides; after the Chair's time the delegate may too; after the delegate's the officer is told.</summary>
internal static class ChairReviewStage
{
    internal static async Task RunAsync(Desk desk)
    {
        await desk.OpenAsync(desk.Visit.Pending?.Step ?? Steps.ChairDecision, NoticeKind.DecisionAsked);
        while (desk.StaysIn(Stage.ChairReview))
        {
            switch (await desk.NextAsync())
            {
                case null when desk.Visit.Pending?.Step == Steps.ChairDecision:
                    await desk.OpenAsync(Steps.DelegateDecision, NoticeKind.DecisionAsked);
                    break;

                // The ladder has told the officer; the decision stays with the Chair and the delegate.
                case null:
                    break;
                case { Command: Decide decision } command:
                    await DecideAsync(desk, command, decision);
                    break;
                case { } command:
                    await Interruptions.HandleAsync(desk, command);
                    break;
            }
        }
    }

    private static async Task DecideAsync(Desk desk, CommandEnvelope command, Decide decide)
    {
        var decision = new Decision(decide.Verdict, command.By, command.At, decide.Text, decide.Until);
        switch (decide.Verdict)
        {
            case Verdict.Approve:
                var next = await desk.NeedsNoObjectionAsync() ? Stage.NoObjection : Stage.Scheduling;
                await desk.DecideAsync(decision, next, command);
                break;
            case Verdict.Decline:
                await desk.DecideAsync(decision, Stage.Declined, command);
                break;
            case Verdict.Ask:
                await desk.DecideAsync(decision, Stage.AwaitingClarification, command);
                break;
            default:
                await desk.DeferAsync(decision, command);
                break;
        }
    }
}
