using Serverless.Domain.Commands;
using Serverless.Domain.Requests;
using Serverless.Workflow.Process;

namespace Serverless.Workflow.Stages;

/// <summary>
/// A team and dates are found, the Coordinator confirms or changes them, and everybody concerned is asked. A refusal leads to
/// another plan that keeps what stands; the consent of all whose consent is needed ends the stage.
/// </summary>
internal static class SchedulingStage
{
    internal static async Task RunAsync(Desk desk)
    {
        while (desk.StaysIn(Stage.Scheduling))
        {
            if (desk.Visit.Pending is { } pending)
            {
                // Open since an earlier run.
                await desk.OpenAsync(pending.Step, opening: null);
            }
            else
            {
                await desk.DrawPlanAsync();
            }

            // A step ends when what was waited for has come, or has no point any more.
            while (desk.StaysIn(Stage.Scheduling) && desk.Visit.Pending is not null)
            {
                await HandleAsync(desk, await desk.NextAsync());
            }
        }
    }

    private static Task HandleAsync(Desk desk, CommandEnvelope? command) => command switch
    {
        // The ladder has reminded; the Coordinator and the officer can answer for others, or change the plan.
        null when desk.Visit.Pending?.Step == Steps.Answers => desk.AlertAsync(
            "AnswersMissing", ("silent", string.Join(", ", desk.Visit.Pending.On.Select(party => party.Id)))),
        null => Task.CompletedTask,
        { Command: ConfirmPlan confirm } => desk.ConfirmPlanAsync(command, confirm),
        { Command: PlanAgain again } => desk.PlanAgainAsync(command, again),
        { Command: AnswerInvitation answer } => desk.TakeAnswerAsync(command, answer),
        _ => Interruptions.HandleAsync(desk, command),
    };
}
