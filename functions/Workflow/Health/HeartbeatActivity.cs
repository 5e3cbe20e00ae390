using Microsoft.Azure.Functions.Worker;

namespace Serverless.Workflow.Health;

/// <summary>The activity of the heartbeat. It does nothing: that it ran is the news.</summary>
public static class HeartbeatActivity
{
    /// <summary>The function's name.</summary>
    public const string Name = nameof(HeartbeatActivity);

    /// <summary>Answers with what it was given: the id of the orchestration that called it.</summary>
    [Function(Name)]
    public static string Run([ActivityTrigger] string instanceId) => instanceId;
}
