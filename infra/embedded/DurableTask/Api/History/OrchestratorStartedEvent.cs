namespace DurableTask.Core.History;

/// <summary>A turn of the orchestrator began.</summary>
public class OrchestratorStartedEvent : HistoryEvent
{
    /// <summary>Creates the event.</summary>
    /// <param name="eventId">Its number within the orchestration, -1 for none.</param>
    public OrchestratorStartedEvent(int eventId)
        : base(eventId)
    {
    }

    /// <inheritdoc/>
    public override EventType EventType => EventType.OrchestratorStarted;
}
