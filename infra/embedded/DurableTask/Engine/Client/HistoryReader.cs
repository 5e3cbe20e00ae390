using DurableTask.Core;
using DurableTask.Core.History;

namespace Serverless.Embedded.Engine;

/// <summary>Shows a stored history in the official types.</summary>
internal static class HistoryReader
{
    internal static IList<HistoryEvent> Read(Session session, InstanceState state)
    {
        var (output, failure) = session.Query(
            "SELECT output, failure FROM payloads WHERE key = $1",
            row => (Rows.Text(row, 0), EventJson.ReadFailure(Rows.Text(row, 1))),
            state.Key).Single();
        var events = new List<HistoryEvent>(state.History.Count);
        var at = default(DateTime);
        foreach (var stored in state.History)
        {
            at = (stored as StoredEvent.TurnStarted)?.At ?? at;
            var shown = Show(stored, state, output, failure);
            shown.Timestamp = at;
            events.Add(shown);
        }

        return events;
    }

    private static FailureDetails Show(Failure failure) =>
        new(failure.Type, failure.Message, failure.Stack, failure.Inner is { } inner ? Show(inner) : null, failure.Final);

    private static HistoryEvent Show(StoredEvent stored, InstanceState state, string? output, Failure? failure) => stored switch
    {
        StoredEvent.TurnStarted => new OrchestratorStartedEvent(-1),
        StoredEvent.TurnCompleted => new OrchestratorCompletedEvent(-1),
        StoredEvent.ExecutionStarted => new ExecutionStartedEvent(-1, state.Input) { Name = state.Name, Version = state.Version },
        StoredEvent.TaskScheduled task => new TaskScheduledEvent(task.Id, task.Name, task.Version, task.Input),
        StoredEvent.TaskCompleted task => new TaskCompletedEvent(-1, task.TaskId, task.Result),
        StoredEvent.TaskFailed task => new TaskFailedEvent(-1, task.TaskId, task.Failure.Message, task.Failure.Stack, Show(task.Failure)),
        StoredEvent.SubOrchestrationCreated sub => new SubOrchestrationInstanceCreatedEvent(sub.Id)
        {
            Name = sub.Name,
            Version = sub.Version,
            InstanceId = sub.InstanceId,
            Input = sub.Input,
        },
        StoredEvent.SubOrchestrationCompleted sub => new SubOrchestrationInstanceCompletedEvent(-1, sub.TaskId, sub.Result),
        StoredEvent.SubOrchestrationFailed sub => new SubOrchestrationInstanceFailedEvent(-1, sub.TaskId, sub.Failure.Message, sub.Failure.Stack, Show(sub.Failure)),
        StoredEvent.TimerCreated timer => new TimerCreatedEvent(timer.Id, timer.FireAt),
        StoredEvent.TimerFired timer => new TimerFiredEvent(-1, timer.FireAt) { TimerId = timer.TimerId },
        StoredEvent.EventSent sent => new EventSentEvent(sent.Id) { InstanceId = sent.InstanceId, Name = sent.Name, Input = sent.Input },
        StoredEvent.EventRaised raised => new EventRaisedEvent(-1, raised.Input) { Name = raised.Name },
        StoredEvent.Suspended suspended => new ExecutionSuspendedEvent(-1, suspended.Reason),
        StoredEvent.Resumed resumed => new ExecutionResumedEvent(-1, resumed.Reason),
        StoredEvent.Terminated terminated => new ExecutionTerminatedEvent(-1, terminated.Output),
        StoredEvent.ExecutionCompleted completed => new ExecutionCompletedEvent(
            completed.Id, failure?.Message ?? output, (OrchestrationStatus)completed.Status),
        _ => throw new InvalidOperationException($"A history event of kind {stored.GetType().Name} has no official form."),
    };
}
