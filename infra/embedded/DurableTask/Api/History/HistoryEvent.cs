namespace DurableTask.Core.History;

/// <summary>One thing that happened to an orchestration.</summary>
public abstract class HistoryEvent
{
    /// <summary>Creates the event.</summary>
    /// <param name="eventId">Its number within the orchestration, -1 for none.</param>
    protected HistoryEvent(int eventId)
    {
        EventId = eventId;
    }

    /// <summary>
    /// The event's number within the orchestration; -1 for what did not come from the orchestrator itself.
    /// </summary>
    public int EventId { get; internal set; }

    /// <summary>Whether the orchestrator has been through it.</summary>
    public bool IsPlayed { get; set; }

    /// <summary>When it happened, in UTC.</summary>
    public DateTime Timestamp { get; set; }

    /// <summary>What kind of event it is.</summary>
    public abstract EventType EventType { get; }
}
