namespace DurableTask.Core.History;

/// <summary>An activity failed.</summary>
public class TaskFailedEvent : HistoryEvent
{
    /// <summary>Creates the event.</summary>
    /// <param name="eventId">Its number within the orchestration, -1 for none.</param>
    /// <param name="taskScheduledId">The number of the event that called it.</param>
    /// <param name="reason">The message.</param>
    /// <param name="details">More text about it.</param>
    /// <param name="failureDetails">Why it failed.</param>
    public TaskFailedEvent(
        int eventId, int taskScheduledId, string? reason, string? details, FailureDetails? failureDetails)
        : base(eventId)
    {
        TaskScheduledId = taskScheduledId;
        Reason = reason;
        Details = details;
        FailureDetails = failureDetails;
    }

    /// <inheritdoc/>
    public override EventType EventType => EventType.TaskFailed;

    /// <summary>The number of the event that called it.</summary>
    public int TaskScheduledId { get; }

    /// <summary>The message.</summary>
    public string? Reason { get; }

    /// <summary>More text about it.</summary>
    public string? Details { get; }

    /// <summary>Why it failed.</summary>
    public FailureDetails? FailureDetails { get; }
}
