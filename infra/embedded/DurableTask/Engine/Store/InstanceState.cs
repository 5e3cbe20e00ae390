using Microsoft.DurableTask.Client;

namespace Serverless.Embedded.Engine;

/// <summary>All that a turn needs to know of its instance. Owned by one turn at a time.</summary>
internal sealed class InstanceState
{
    public required long Key { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Version { get; set; }

    public required string? Input { get; set; }

    public required ParentLink? Parent { get; init; }

    /// <summary>Counts continue-as-new: an answer to an earlier generation is dropped.</summary>
    public required int Generation { get; set; }

    /// <summary>The number under which the next turn is stored.</summary>
    public required int NextTurn { get; set; }

    public required OrchestrationRuntimeStatus Status { get; set; }

    public required string? CustomStatus { get; set; }

    public required List<StoredEvent> History { get; set; }

    /// <summary>Places of the timers that are armed, by the id under which the current execution made them.</summary>
    public required Dictionary<int, long> Timers { get; init; }

    public bool HasStarted => History.Count > 0;

    public bool IsCompleted => Status.IsTerminal();
}
