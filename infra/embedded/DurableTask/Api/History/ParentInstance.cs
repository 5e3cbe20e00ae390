namespace DurableTask.Core;

/// <summary>The orchestration that started a sub-orchestration.</summary>
public class ParentInstance
{
    /// <summary>Its orchestrator's name.</summary>
    public string? Name { get; set; }

    /// <summary>Its instance and run.</summary>
    public OrchestrationInstance? OrchestrationInstance { get; set; }

    /// <summary>The number of the event by which it started the sub-orchestration.</summary>
    public int TaskScheduleId { get; set; }

    /// <summary>Its version, empty for none.</summary>
    public string? Version { get; set; }
}
