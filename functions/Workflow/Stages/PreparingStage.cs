using Serverless.Domain.Commands;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Workflow.Process;

namespace Serverless.Workflow.Stages;

/// <summary>Team and dates stand. Everybody gets the calendar entry, the mission the letter of reply; the checklist is worked off until the first day begins.</summary>
internal static class PreparingStage
{
    internal static async Task RunAsync(Desk desk)
    {
        if (desk.Visit.Pending is null)
        {
            await desk.BeginPreparationAsync();
        }

        await desk.OpenAsync(Steps.Preparation, opening: null);
        while (desk.StaysIn(Stage.Preparing))
        {
            await (await desk.NextAsync() switch
            {
                null => desk.MoveAsync(Stage.Visiting, "VisitBegun", Party.System),
                { Command: SubmitParticipants participants } command => desk.TakeParticipantsAsync(command, participants),
                { Command: SubmitProgramme programme } command => desk.TakeProgrammeAsync(command, programme),
                { Command: CompleteItem item } command => desk.CompleteAsync(command, item),
                { Command: IssueDraft issue } command => desk.IssueDraftAsync(command, issue),
                { Command: NameReviewers named } command => desk.NameReviewersAsync(command, named),
                { Command: AnswerInvitation answer } command => desk.TakeAnswerAsync(command, answer),
                { } command => Interruptions.HandleAsync(desk, command),
            });
        }
    }
}
