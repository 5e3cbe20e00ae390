namespace DurableTask.Core;

/// <summary>Where an orchestration stands, as a history tells it.</summary>
public enum OrchestrationStatus
{
    /// <summary>It goes on.</summary>
    Running,

    /// <summary>Its orchestrator returned.</summary>
    Completed,

    /// <summary>It began anew.</summary>
    ContinuedAsNew,

    /// <summary>Its orchestrator threw.</summary>
    Failed,

    /// <summary>Not used.</summary>
    Canceled,

    /// <summary>It was ended from outside.</summary>
    Terminated,

    /// <summary>It has not begun.</summary>
    Pending,

    /// <summary>It was halted.</summary>
    Suspended,
}
