using Serverless.Domain.Requests;
using Serverless.Workflow.Process;

namespace Serverless.Workflow.Stages;

/// <summary>The visit is approved and waits for the Coordinator; it can still be withdrawn or cancelled.</summary>
internal static class SchedulingStage
{
    internal static async Task RunAsync(Desk desk)
    {
        await desk.OpenAsync(Steps.Scheduling, opening: null);
        while (desk.StaysIn(Stage.Scheduling))
        {
            if (await desk.NextAsync() is { } command)
            {
                await Interruptions.HandleAsync(desk, command);
            }
        }
    }
}
