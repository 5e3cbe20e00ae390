namespace DurableTask.Core.History;

/// <summary>A timer fell due.</summary>
public class TimerFiredEvent : HistoryEvent
{
    /// <summary>Creates the event.</summary>
    /// <param name="eventId">Its number within the orchestration, -1 for none.</param>
    /// <param name="fireAt">When it fell due, in UTC.</param>
    public TimerFiredEvent(int eventId, DateTime fireAt)
        : base(eventId)
    {
        FireAt = fireAt;
    }

    /// <summary>Creates the event.</summary>
    /// <param name="eventId">Its number within the orchestration, -1 for none.</param>
    public TimerFiredEvent(int eventId)
        : base(eventId)
    {
    }

    /// <inheritdoc/>
    public override EventType EventType => EventType.TimerFired;

    /// <summary>The number of the event that set it.</summary>
    public int TimerId { get; set; }

    /// <summary>When it fell due, in UTC.</summary>
    public DateTime FireAt { get; set; }
}
