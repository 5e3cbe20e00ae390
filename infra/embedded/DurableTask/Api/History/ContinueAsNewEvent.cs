namespace DurableTask.Core.History;

/// <summary>The orchestration began anew.</summary>
public class ContinueAsNewEvent : ExecutionCompletedEvent
{
    /// <summary>Creates the event.</summary>
    /// <param name="eventId">Its number within the orchestration, -1 for none.</param>
    /// <param name="input">The input of the next run.</param>
    public ContinueAsNewEvent(int eventId, string? input)
        : base(eventId, input, OrchestrationStatus.ContinuedAsNew)
    {
    }

    /// <inheritdoc/>
    public override EventType EventType => EventType.ContinueAsNew;
}
