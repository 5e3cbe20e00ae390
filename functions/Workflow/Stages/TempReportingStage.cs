using Serverless.Domain.Requests;
using Serverless.Workflow.Process;

namespace Serverless.Workflow.Stages;

internal static class TempReportingStage
{
    internal static async Task RunAsync(Desk desk)
    {
        while (desk.StaysIn(Stage.Reporting))
        {
            if (await desk.NextAsync() is { } command)
            {
                await Interruptions.HandleAsync(desk, command);
            }
        }
    }
}
