using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Serverless.Workflow.Health;

/// <summary>
/// One beat of the durable engine: it completes only if the engine stores history, runs an activity and comes back with
/// its result.
/// </summary>
public static class HeartbeatOrchestrator
{
    /// <summary>The function's name.</summary>
    public const string Name = nameof(HeartbeatOrchestrator);

    /// <summary>Calls the activity once and completes with its answer.</summary>
    [Function(Name)]
    public static Task<string> RunAsync([OrchestrationTrigger] TaskOrchestrationContext context) =>
        context.CallActivityAsync<string>(HeartbeatActivity.Name, context.InstanceId);
}
