namespace DurableTask.Core.History;

/// <summary>The orchestration ended by itself.</summary>
public class ExecutionCompletedEvent : HistoryEvent
{
    /// <summary>Creates the event.</summary>
    /// <param name="eventId">Its number within the orchestration, -1 for none.</param>
    /// <param name="result">The output.</param>
    /// <param name="orchestrationStatus">How it ended.</param>
    /// <param name="failureDetails">Why it failed, or null.</param>
    public ExecutionCompletedEvent(
        int eventId, string? result, OrchestrationStatus orchestrationStatus, FailureDetails? failureDetails = null)
        : base(eventId)
    {
        Result = result;
        OrchestrationStatus = orchestrationStatus;
        FailureDetails = failureDetails;
    }

    /// <inheritdoc/>
    public override EventType EventType => EventType.ExecutionCompleted;

    /// <summary>How it ended.</summary>
    public OrchestrationStatus OrchestrationStatus { get; }

    /// <summary>The output.</summary>
    public string? Result { get; }

    /// <summary>Why it failed, or null.</summary>
    public FailureDetails? FailureDetails { get; }
}
