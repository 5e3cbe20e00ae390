namespace DurableTask.Core.History;

/// <summary>An event was raised for the orchestration.</summary>
public class EventRaisedEvent : HistoryEvent
{
    /// <summary>Creates the event.</summary>
    /// <param name="eventId">Its number within the orchestration, -1 for none.</param>
    /// <param name="input">What came with it.</param>
    public EventRaisedEvent(int eventId, string? input)
        : base(eventId)
    {
        Input = input;
    }

    /// <inheritdoc/>
    public override EventType EventType => EventType.EventRaised;

    /// <summary>The event's name.</summary>
    public string? Name { get; set; }

    /// <summary>What came with it.</summary>
    public string? Input { get; set; }
}
