using System.Text.Json.Serialization;

namespace Serverless.Embedded.Engine;

/// <summary>
/// One entry of an instance's history, or of its inbox before a turn has taken it in. Payloads are already serialized by
/// the data converter. Names of the discriminators are part of the store's format: they never change.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$")]
[JsonDerivedType(typeof(TurnStarted), "turn-started")]
[JsonDerivedType(typeof(TurnCompleted), "turn-completed")]
[JsonDerivedType(typeof(ExecutionStarted), "started")]
[JsonDerivedType(typeof(TaskScheduled), "task")]
[JsonDerivedType(typeof(TaskCompleted), "task-completed")]
[JsonDerivedType(typeof(TaskFailed), "task-failed")]
[JsonDerivedType(typeof(SubOrchestrationCreated), "sub")]
[JsonDerivedType(typeof(SubOrchestrationCompleted), "sub-completed")]
[JsonDerivedType(typeof(SubOrchestrationFailed), "sub-failed")]
[JsonDerivedType(typeof(TimerCreated), "timer")]
[JsonDerivedType(typeof(TimerFired), "timer-fired")]
[JsonDerivedType(typeof(EventSent), "event-sent")]
[JsonDerivedType(typeof(EventRaised), "event")]
[JsonDerivedType(typeof(Suspended), "suspended")]
[JsonDerivedType(typeof(Resumed), "resumed")]
[JsonDerivedType(typeof(Terminated), "terminated")]
[JsonDerivedType(typeof(ExecutionCompleted), "completed")]
internal abstract record StoredEvent
{
    /// <summary>A turn began; the current time reads this moment until the next.</summary>
    internal sealed record TurnStarted(DateTime At) : StoredEvent;

    /// <summary>All that the turn decided stands before this.</summary>
    internal sealed record TurnCompleted : StoredEvent;

    /// <summary>The execution began. Name, version, input and tags stand in the instance's row.</summary>
    internal sealed record ExecutionStarted : StoredEvent;

    internal sealed record TaskScheduled(int Id, string Name, string? Version, string? Input) : Decision(Id)
    {
        internal override string Describe() => $"activity '{Name}' (id {Id})";
    }

    internal sealed record TaskCompleted(int TaskId, string? Result) : StoredEvent;

    internal sealed record TaskFailed(int TaskId, Failure Failure) : StoredEvent;

    internal sealed record SubOrchestrationCreated(
        int Id, string Name, string? Version, string InstanceId, string? Input, Dictionary<string, string>? Tags) : Decision(Id)
    {
        internal override string Describe() => $"sub-orchestration '{Name}' (id {Id})";
    }

    internal sealed record SubOrchestrationCompleted(int TaskId, string? Result) : StoredEvent;

    internal sealed record SubOrchestrationFailed(int TaskId, Failure Failure) : StoredEvent;

    internal sealed record TimerCreated(int Id, DateTime FireAt) : Decision(Id)
    {
        internal override string Describe() => $"timer (id {Id})";
    }

    internal sealed record TimerFired(int TimerId, DateTime FireAt) : StoredEvent;

    internal sealed record EventSent(int Id, string InstanceId, string Name, string? Input) : Decision(Id)
    {
        internal override string Describe() => $"event '{Name}' to '{InstanceId}' (id {Id})";
    }

    /// <summary>An external event; <see cref="Seq"/> is its place in the inbox, kept so that it can go back there.</summary>
    internal sealed record EventRaised(string Name, string? Input, long Seq = 0) : StoredEvent;

    internal sealed record Suspended(string? Reason) : StoredEvent;

    internal sealed record Resumed(string? Reason) : StoredEvent;

    internal sealed record Terminated(string? Output, bool Recursive) : StoredEvent;

    /// <summary>The execution ended. Output and failure stand in the instance's row.</summary>
    internal sealed record ExecutionCompleted(int Id, int Status) : StoredEvent;

    /// <summary>Something the orchestrator's code decided, which a replay must decide again under the same id.</summary>
    internal abstract record Decision(int Id) : StoredEvent
    {
        internal abstract string Describe();

        /// <summary>Whether a replay that decided <paramref name="other"/> agrees with this entry of the history.</summary>
        internal bool Matches(Decision other) =>
            GetType() == other.GetType() && string.Equals(Describe(), other.Describe(), StringComparison.Ordinal);
    }
}
