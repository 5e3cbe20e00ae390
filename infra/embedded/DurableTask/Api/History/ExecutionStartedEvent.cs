namespace DurableTask.Core.History;

/// <summary>The orchestration was started.</summary>
public class ExecutionStartedEvent : HistoryEvent
{
    /// <summary>Creates the event.</summary>
    /// <param name="eventId">Its number within the orchestration, -1 for none.</param>
    /// <param name="input">The input.</param>
    public ExecutionStartedEvent(int eventId, string? input)
        : base(eventId)
    {
        Input = input;
    }

    /// <inheritdoc/>
    public override EventType EventType => EventType.ExecutionStarted;

    /// <summary>The orchestration that started it, or null.</summary>
    public ParentInstance? ParentInstance { get; set; }

    /// <summary>The instance and its run.</summary>
    public OrchestrationInstance? OrchestrationInstance { get; set; }

    /// <summary>The orchestrator's name.</summary>
    public string? Name { get; set; }

    /// <summary>The version, empty for none.</summary>
    public string? Version { get; set; }

    /// <summary>The input.</summary>
    public string? Input { get; set; }

    /// <summary>The labels given at the start.</summary>
    public IDictionary<string, string>? Tags { get; set; }

    /// <summary>The moment set for its beginning, in UTC; null for at once.</summary>
    public DateTime? ScheduledStartTime { get; set; }
}
