namespace DurableTask.Core.History;

/// <summary>The kinds of events in a history.</summary>
public enum EventType
{
    /// <summary>The orchestration was started.</summary>
    ExecutionStarted,

    /// <summary>It ended by itself.</summary>
    ExecutionCompleted,

    /// <summary>Not used.</summary>
    ExecutionFailed,

    /// <summary>It was ended from outside.</summary>
    ExecutionTerminated,

    /// <summary>It called an activity.</summary>
    TaskScheduled,

    /// <summary>An activity gave its output.</summary>
    TaskCompleted,

    /// <summary>An activity failed.</summary>
    TaskFailed,

    /// <summary>It started a sub-orchestration.</summary>
    SubOrchestrationInstanceCreated,

    /// <summary>A sub-orchestration gave its output.</summary>
    SubOrchestrationInstanceCompleted,

    /// <summary>A sub-orchestration failed.</summary>
    SubOrchestrationInstanceFailed,

    /// <summary>It set a timer.</summary>
    TimerCreated,

    /// <summary>A timer fell due.</summary>
    TimerFired,

    /// <summary>A turn began.</summary>
    OrchestratorStarted,

    /// <summary>A turn ended.</summary>
    OrchestratorCompleted,

    /// <summary>It raised an event for another orchestration.</summary>
    EventSent,

    /// <summary>An event was raised for it.</summary>
    EventRaised,

    /// <summary>It began anew.</summary>
    ContinueAsNew,

    /// <summary>Not used.</summary>
    GenericEvent,

    /// <summary>Not used.</summary>
    HistoryState,

    /// <summary>It was halted.</summary>
    ExecutionSuspended,

    /// <summary>It was let go on.</summary>
    ExecutionResumed,

    /// <summary>Not used.</summary>
    ExecutionRewound,
}
