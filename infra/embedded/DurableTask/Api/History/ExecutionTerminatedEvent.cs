namespace DurableTask.Core.History;

/// <summary>The orchestration was ended from outside.</summary>
public class ExecutionTerminatedEvent : HistoryEvent
{
    /// <summary>Creates the event.</summary>
    /// <param name="eventId">Its number within the orchestration, -1 for none.</param>
    /// <param name="input">What became its output.</param>
    public ExecutionTerminatedEvent(int eventId, string? input)
        : base(eventId)
    {
        Input = input;
    }

    /// <inheritdoc/>
    public override EventType EventType => EventType.ExecutionTerminated;

    /// <summary>What became its output.</summary>
    public string? Input { get; set; }
}
