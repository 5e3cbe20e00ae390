using Serverless.Domain.Commands;
using Serverless.Domain.Requests;
using Serverless.Workflow.Process;

namespace Serverless.Workflow.Stages;

/// <summary>
/// The draft goes round until everybody whose agreement is needed agrees, and its editor makes the next version of what came back. After the
/// policy's rounds the Coordinator decides. Each round begins with a fresh history.
/// </summary>
internal static class DraftingStage
{
    internal static async Task RunAsync(Desk desk)
    {
        await desk.BeginDraftingAsync();
        while (desk.StaysIn(Stage.Drafting))
        {
            switch (desk.Visit)
            {
                case { Drafting.Outcome: not null }:
                    await desk.LeaveDraftingAsync();
                    return;

                // Open since an earlier run.
                case { Pending: { } pending }:
                    await desk.OpenAsync(pending.Step, opening: null);
                    break;
                default:
                    await desk.CirculateAsync();
                    break;
            }

            var round = desk.Visit.Drafting!.Rounds.Count;
            while (desk.StaysIn(Stage.Drafting) && desk.Visit is { Pending: not null, Drafting.Outcome: null } && desk.Visit.Drafting!.Rounds.Count == round)
            {
                await HandleAsync(desk, await desk.NextAsync());
            }

            if (desk.Visit.Drafting!.Rounds.Count > round)
            {
                return;
            }
        }
    }

    private static Task HandleAsync(Desk desk, CommandEnvelope? command) => command switch
    {
        null when desk.Visit.Pending?.Step == Steps.DraftReview => desk.CloseRoundAsync(),

        // The ladder has told the officer; others can act for whoever is late.
        null => Task.CompletedTask,
        { Command: ReturnDraft } => desk.TakeReturnAsync(command),
        { Command: SignOff sign } => desk.TakeSignOffAsync(command, sign),
        { Command: IssueDraft issue } => desk.IssueDraftAsync(command, issue),
        { Command: NameReviewers named } => desk.NameReviewersAsync(command, named),
        { Command: SettleEntries } => desk.SettleAsync(command),
        { Command: AskSubmitter or AnswerEditor } => desk.AskOrAnswerAsync(command),
        { Command: DecideDraft decide } => desk.DecideDraftAsync(command, decide),
        _ => Interruptions.HandleAsync(desk, command),
    };
}
