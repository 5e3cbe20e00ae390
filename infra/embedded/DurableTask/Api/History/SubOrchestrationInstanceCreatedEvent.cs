namespace DurableTask.Core.History;

/// <summary>The orchestration started a sub-orchestration.</summary>
public class SubOrchestrationInstanceCreatedEvent : HistoryEvent
{
    /// <summary>Creates the event.</summary>
    /// <param name="eventId">Its number within the orchestration, -1 for none.</param>
    public SubOrchestrationInstanceCreatedEvent(int eventId)
        : base(eventId)
    {
    }

    /// <inheritdoc/>
    public override EventType EventType => EventType.SubOrchestrationInstanceCreated;

    /// <summary>The orchestrator's name.</summary>
    public string? Name { get; set; }

    /// <summary>The version asked for.</summary>
    public string? Version { get; set; }

    /// <summary>The sub-orchestration's instance id.</summary>
    public string? InstanceId { get; set; }

    /// <summary>The input.</summary>
    public string? Input { get; set; }

    /// <summary>The labels of the call.</summary>
    public IDictionary<string, string>? Tags { get; set; }
}
