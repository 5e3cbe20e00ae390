using Serverless.Domain.Commands;
using Serverless.Domain.Requests;
using Serverless.Workflow.Process;

namespace Serverless.Workflow.Stages;

/// <summary>
/// The Information Note: drafted from the record, edited by the lead expert, cleared by the Coordinator and, where the policy says so,
/// by the Chair. It may go back as often as it has to. Once it is published the case is closed.
/// </summary>
internal static class ReportingStage
{
    internal static async Task RunAsync(Desk desk)
    {
        if (desk.Visit.Reporting is null)
        {
            await desk.DraftNoteAsync();
        }
        else if (desk.Visit.Pending is { } pending)
        {
            await desk.OpenAsync(pending.Step, opening: null);
        }

        while (desk.StaysIn(Stage.Reporting) && desk.Visit.Reporting?.PublishedAt is null)
        {
            await HandleAsync(desk, await desk.NextAsync());
        }

        if (desk.Visit is { Stage: Stage.Reporting, Reporting.PublishedAt: not null })
        {
            await desk.CloseAsync();
        }
    }

    private static Task HandleAsync(Desk desk, CommandEnvelope? command) => command switch
    {
        // The ladder has told the officer; the note can be sent in by the officer or the Coordinator too.
        null => Task.CompletedTask,
        { Command: SubmitNote note } => desk.TakeNoteAsync(command, note),
        { Command: ClearNote said } => desk.ClearNoteAsync(command, said),
        _ => Interruptions.HandleAsync(desk, command),
    };
}
