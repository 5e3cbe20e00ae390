using Microsoft.DurableTask.Client;

namespace Serverless.Embedded.Engine;

/// <summary>What a turn decided; nothing of it counts before the checkpoint is committed.</summary>
internal sealed class TurnResult
{
    /// <summary>What the turn adds to the history: its start, what it took in, what the code decided, its end.</summary>
    public required List<StoredEvent> Events { get; init; }

    public required OrchestrationRuntimeStatus Status { get; init; }

    public required string? CustomStatus { get; init; }

    /// <summary>How many of the messages offered the turn has taken in, from the first on.</summary>
    public int Taken { get; set; }

    /// <summary>The serialized output, when the execution has ended.</summary>
    public string? Output { get; init; }

    /// <summary>Why the execution failed, when it has.</summary>
    public Failure? Failure { get; init; }

    /// <summary>Whether sub-orchestrations that still run end as well.</summary>
    public bool TerminateChildren { get; init; }

    /// <summary>The execution that takes this one's place.</summary>
    public NextExecution? Next { get; init; }

    public IReadOnlyList<int> CancelledTimers { get; init; } = [];

    public bool HasEnded => Next is null && Status.IsTerminal();
}
