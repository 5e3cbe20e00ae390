namespace DurableTask.Core.History;

/// <summary>The orchestration called an activity.</summary>
public class TaskScheduledEvent : HistoryEvent
{
    /// <summary>Creates the event.</summary>
    /// <param name="eventId">Its number within the orchestration, -1 for none.</param>
    /// <param name="name">The activity's name.</param>
    /// <param name="version">The version asked for.</param>
    /// <param name="input">The input.</param>
    public TaskScheduledEvent(int eventId, string name, string? version = null, string? input = null)
        : base(eventId)
    {
        Name = name;
        Version = version;
        Input = input;
    }

    /// <summary>Creates the event.</summary>
    /// <param name="eventId">Its number within the orchestration, -1 for none.</param>
    public TaskScheduledEvent(int eventId)
        : base(eventId)
    {
    }

    /// <inheritdoc/>
    public override EventType EventType => EventType.TaskScheduled;

    /// <summary>The activity's name.</summary>
    public string? Name { get; set; }

    /// <summary>The version asked for.</summary>
    public string? Version { get; set; }

    /// <summary>The input.</summary>
    public string? Input { get; set; }

    /// <summary>The labels of the call.</summary>
    public IDictionary<string, string>? Tags { get; set; }
}
