namespace Serverless.Embedded;

/// <summary>How the durable engine runs. Everything but <see cref="StorePath"/> has the official host's default.</summary>
public sealed class DurableEngineOptions
{
    /// <summary>The SQLite file that holds all instances. Its folder is made if missing.</summary>
    public required string StorePath { get; init; }

    /// <summary>The task hub's name (<c>hubName</c>).</summary>
    public string HubName { get; init; } = "TestHubName";

    /// <summary>The version given to new instances that name none (<c>defaultVersion</c>); empty for none.</summary>
    public string DefaultVersion { get; init; } = string.Empty;

    /// <summary>How many activities run at once (<c>maxConcurrentActivityFunctions</c>), 1 or more. Ten per processor.</summary>
    public int MaxConcurrentActivities { get; init; } = 10 * Environment.ProcessorCount;

    /// <summary>How many orchestrator turns run at once (<c>maxConcurrentOrchestratorFunctions</c>), 1 or more. Ten per processor.</summary>
    public int MaxConcurrentOrchestrators { get; init; } = 10 * Environment.ProcessorCount;

    /// <summary>
    /// Whether the client refuses to terminate, suspend or resume an instance whose status does not allow it or that does
    /// not exist, as the Functions host does. The API alone promises only that nothing happens then.
    /// </summary>
    public bool RefusesVainRequests { get; init; }

    /// <summary>The same for events (<c>throwStatusExceptionsOnRaiseEvent</c>).</summary>
    public bool RefusesVainEvents { get; init; }

    /// <summary>How long a stop waits for turns and activities that have begun. What is cut off runs again at the next start.</summary>
    public TimeSpan DrainTimeout { get; init; } = TimeSpan.FromSeconds(10);
}
