using Microsoft.Extensions.Logging;

namespace Serverless.Embedded.Settings;

/// <summary>What host.json says, with the official host's defaults.</summary>
internal sealed record HostSettings
{
    /// <summary><c>extensions.http.routePrefix</c>: stands before every route.</summary>
    public string RoutePrefix { get; init; } = "api";

    /// <summary><c>extensions.queues.batchSize</c>: messages fetched at once, 1 to 32.</summary>
    public int BatchSize { get; init; } = 16;

    /// <summary><c>extensions.queues.newBatchThreshold</c>: with this many left in work, more are fetched.</summary>
    public int NewBatchThreshold { get; init; } = 8;

    /// <summary><c>extensions.queues.maxDequeueCount</c>: tries before a message goes to the poison queue.</summary>
    public int MaxDequeueCount { get; init; } = 5;

    /// <summary><c>extensions.queues.visibilityTimeout</c>: the pause before a failed message is tried again.</summary>
    public TimeSpan VisibilityTimeout { get; init; } = TimeSpan.Zero;

    /// <summary><c>extensions.queues.maxPollingInterval</c>: the longest pause between looks into an empty queue.</summary>
    public TimeSpan MaxPollingInterval { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary><c>extensions.queues.messageEncoding</c>: whether messages are in base64.</summary>
    public bool Base64Messages { get; init; } = true;

    /// <summary><c>extensions.durableTask.hubName</c>.</summary>
    public string HubName { get; init; } = "TestHubName";

    /// <summary><c>extensions.durableTask.defaultVersion</c>: the version of new orchestrations.</summary>
    public string DefaultVersion { get; init; } = string.Empty;

    /// <summary><c>extensions.durableTask.maxConcurrentActivityFunctions</c>.</summary>
    public int MaxConcurrentActivities { get; init; } = 10 * Environment.ProcessorCount;

    /// <summary><c>extensions.durableTask.maxConcurrentOrchestratorFunctions</c>.</summary>
    public int MaxConcurrentOrchestrators { get; init; } = 10 * Environment.ProcessorCount;

    /// <summary><c>extensions.durableTask.throwStatusExceptionsOnRaiseEvent</c>: whether an event for an instance that has ended or never was is refused.</summary>
    public bool RefusesVainEvents { get; init; } = true;

    /// <summary><c>logging.logLevel</c>: the lowest level by category; <c>default</c> for all others.</summary>
    public IReadOnlyDictionary<string, LogLevel> LogLevels { get; init; } =
        new Dictionary<string, LogLevel>(StringComparer.Ordinal);
}
