using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Serverless.Domain.Requests;
using Serverless.Workflow.Process;

namespace Serverless.Tests.Workflow;

/// <summary>A stage that has nothing to do but to close its case.</summary>
public static class CloseNow
{
    [Function(nameof(CloseNow))]
    public static async Task<Stage> RunAsync([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var desk = new Desk(context, context.GetInput<VisitCase>()!);
        await desk.CloseAsync();
        return desk.Visit.Stage;
    }
}
