using Serverless.Domain.Commands;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Workflow.Process;

namespace Serverless.Workflow.Stages;

/// <summary>Day by day the visit goes on and the lead expert reports. It ends when the last day is over and every day has its report.</summary>
internal static class VisitingStage
{
    internal static async Task RunAsync(Desk desk)
    {
        while (desk.StaysIn(Stage.Visiting))
        {
            if (desk.Visit.DaysHeld < desk.Visit.Plan!.Days.Count())
            {
                await desk.OpenAsync(Steps.VisitDay, opening: null);
            }
            else if (desk.Visit.Unreported().Any())
            {
                await desk.OpenAsync(Steps.DailyReport, NoticeKind.DailyReportAsked);
            }
            else
            {
                await desk.MoveAsync(Stage.Drafting, "VisitHeld", Party.System);
                break;
            }

            while (desk.StaysIn(Stage.Visiting) && desk.Visit.Pending is not null)
            {
                await HandleAsync(desk, await desk.NextAsync());
            }
        }
    }

    private static Task HandleAsync(Desk desk, CommandEnvelope? command) => command switch
    {
        null when desk.Visit.Pending?.Step == Steps.VisitDay => desk.EndDayAsync(),

        // The ladder has told the officer; the report can be written by the officer or the Coordinator too.
        null => Task.CompletedTask,
        { Command: ReportDay report } => desk.ReportAsync(command, report),
        { Command: SubmitParticipants participants } => desk.TakeParticipantsAsync(command, participants),
        { Command: SubmitProgramme programme } => desk.TakeProgrammeAsync(command, programme),
        { Command: IssueDraft issue } => desk.IssueDraftAsync(command, issue),
        { Command: NameReviewers named } => desk.NameReviewersAsync(command, named),
        _ => Interruptions.HandleAsync(desk, command),
    };
}
