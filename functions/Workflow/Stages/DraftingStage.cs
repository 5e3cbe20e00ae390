using Serverless.Domain.Requests;
using Serverless.Workflow.Process;

namespace Serverless.Workflow.Stages;

/// <summary>The visit is over. What is sent in goes to the record.</summary>
internal static class DraftingStage
{
    internal static async Task RunAsync(Desk desk)
    {
        while (desk.StaysIn(Stage.Drafting))
        {
            if (await desk.NextAsync() is { } command)
            {
                await Interruptions.HandleAsync(desk, command);
            }
        }
    }
}
