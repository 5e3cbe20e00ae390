namespace DurableTask.Core.History;

/// <summary>A sub-orchestration gave its output.</summary>
public class SubOrchestrationInstanceCompletedEvent : HistoryEvent
{
    /// <summary>Creates the event.</summary>
    /// <param name="eventId">Its number within the orchestration, -1 for none.</param>
    /// <param name="taskScheduledId">The number of the event that called it.</param>
    /// <param name="result">The output.</param>
    public SubOrchestrationInstanceCompletedEvent(int eventId, int taskScheduledId, string? result)
        : base(eventId)
    {
        TaskScheduledId = taskScheduledId;
        Result = result;
    }

    /// <inheritdoc/>
    public override EventType EventType => EventType.SubOrchestrationInstanceCompleted;

    /// <summary>The number of the event that called it.</summary>
    public int TaskScheduledId { get; }

    /// <summary>The output.</summary>
    public string? Result { get; }
}
