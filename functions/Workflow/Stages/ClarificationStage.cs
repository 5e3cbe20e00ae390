using Serverless.Domain.Commands;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Workflow.Process;

namespace Serverless.Workflow.Stages;

/// <summary>The mission has been asked. Its answer leads back to where the question came up; without one the request lapses in the end.</summary>
internal static class ClarificationStage
{
    internal static async Task RunAsync(Desk desk)
    {
        var interrupted = desk.Visit.Periods[^2].Stage;
        await desk.OpenAsync(desk.Visit.Pending?.Step ?? Steps.Clarification, opening: null);
        while (desk.StaysIn(Stage.AwaitingClarification))
        {
            switch (await desk.NextAsync())
            {
                case null when desk.Visit.Pending?.Step == Steps.Clarification:
                    await desk.OpenAsync(Steps.Lapse, NoticeKind.LapseWarning);
                    break;
                case null:
                    await desk.EndAsync(Stage.Lapsed, "RequestLapsed", Party.System, "The question was not answered in time.");
                    break;
                case { Command: SubmitClarification answer } answered:
                    await desk.AnswerAsync(answered, answer, interrupted);
                    break;
                case { } command:
                    await Interruptions.HandleAsync(desk, command);
                    break;
            }
        }
    }
}
