namespace Microsoft.DurableTask.Client;

/// <summary>Where an orchestration stands.</summary>
public enum OrchestrationRuntimeStatus
{
    /// <summary>It has begun and goes on.</summary>
    Running,

    /// <summary>Its orchestrator returned.</summary>
    Completed,

    /// <summary>Not used.</summary>
    [Obsolete("Kept for compatibility; an orchestration that began anew is Running.")]
    ContinuedAsNew,

    /// <summary>Its orchestrator threw.</summary>
    Failed,

    /// <summary>Not used.</summary>
    [Obsolete("Kept for compatibility; no orchestration has this status.")]
    Canceled,

    /// <summary>It was ended from outside.</summary>
    Terminated,

    /// <summary>It is stored but has not begun.</summary>
    Pending,

    /// <summary>It was halted and waits to be resumed.</summary>
    Suspended,
}
