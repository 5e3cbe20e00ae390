namespace Serverless.Embedded.Engine;

/// <summary>How the events of the history, and after them the new ones, reach the orchestrator's code.</summary>
internal sealed partial class OrchestrationContext
{
    private readonly Dictionary<int, OpenTask> _open = [];
    private readonly Dictionary<int, StoredEvent.Decision> _decided = [];
    private readonly List<int> _cancelledTimers = [];
    private readonly List<StoredEvent> _heldWhileSuspended = [];
    private readonly ExternalEvents _events = new(converter);
    private int _nextId;

    /// <summary>Whether the instance is suspended: events wait until it is resumed.</summary>
    internal bool IsSuspended { get; private set; }

    /// <summary>What the code decided in this turn, in the order of the decisions.</summary>
    internal IEnumerable<StoredEvent.Decision> Decisions => _decided.Values.OrderBy(decision => decision.Id);

    /// <summary>Timers that the code cancelled and that have not fired.</summary>
    internal IReadOnlyList<int> CancelledTimers => _cancelledTimers;

    /// <summary>External events that nobody has waited for, in the order of their arrival.</summary>
    internal IEnumerable<StoredEvent.EventRaised> UnprocessedEvents =>
        _events.Unprocessed.Concat(_heldWhileSuspended.OfType<StoredEvent.EventRaised>());

    /// <summary>The id that the end of the execution takes.</summary>
    internal int NextId => _nextId;

    /// <summary>How many activities, sub-orchestrations and timers were started and have not ended; waits for events do not count.</summary>
    internal int OpenTasks => _open.Count;

    /// <summary>Whether anything that was started can still wake the code.</summary>
    internal bool CanWake => _open.Count > 0 || _events.AreAwaited || _heldWhileSuspended.Count > 0;

    /// <summary>Sets whether what follows has happened before.</summary>
    internal void SetReplaying(bool isReplaying) => _isReplaying = isReplaying;

    /// <summary>Takes one event in; the caller then lets the code run.</summary>
    /// <exception cref="NonDeterminism">The code has not done what the event says it did.</exception>
    internal void Apply(StoredEvent happened)
    {
        switch (happened)
        {
            case StoredEvent.TurnStarted turn:
                _now = turn.At;
                break;
            case StoredEvent.Decision decision:
                Confirm(decision);
                break;
            case StoredEvent.TurnCompleted:
                if (_decided.Count > 0)
                {
                    throw NonDeterminism.Unexpected(Decisions.First());
                }

                break;
            case StoredEvent.Suspended:
                IsSuspended = true;
                break;
            case StoredEvent.Resumed:
                Resume();
                break;
            case StoredEvent.ExecutionStarted or StoredEvent.Terminated or StoredEvent.ExecutionCompleted:
                break;
            default:
                if (IsSuspended)
                {
                    _heldWhileSuspended.Add(happened);
                }
                else
                {
                    Deliver(happened);
                }

                break;
        }
    }

    private void Deliver(StoredEvent happened)
    {
        switch (happened)
        {
            case StoredEvent.TaskCompleted completed:
                Close<StoredEvent.TaskScheduled>(completed.TaskId, "an activity").Complete(completed.Result);
                break;
            case StoredEvent.TaskFailed failed:
                Close<StoredEvent.TaskScheduled>(failed.TaskId, "an activity").Fail(failed.Failure);
                break;
            case StoredEvent.SubOrchestrationCompleted completed:
                Close<StoredEvent.SubOrchestrationCreated>(completed.TaskId, "a sub-orchestration").Complete(completed.Result);
                break;
            case StoredEvent.SubOrchestrationFailed failed:
                Close<StoredEvent.SubOrchestrationCreated>(failed.TaskId, "a sub-orchestration").Fail(failed.Failure);
                break;
            case StoredEvent.TimerFired fired:
                // A timer that was cancelled while its firing was already under way has nobody waiting.
                if (_open.Remove(fired.TimerId, out var timer))
                {
                    timer.Complete(result: null);
                }
                else if (fired.TimerId >= _nextId)
                {
                    throw NonDeterminism.NotWaiting("a timer", fired.TimerId);
                }

                break;
            case StoredEvent.EventRaised raised:
                _events.Raise(raised);
                break;
        }
    }

    private void Resume()
    {
        IsSuspended = false;
        StoredEvent[] held = [.. _heldWhileSuspended];
        _heldWhileSuspended.Clear();
        foreach (var happened in held)
        {
            Deliver(happened);
            scheduler.Drain();
        }
    }

    /// <summary>Gives a decision its id and keeps it until the history or the checkpoint takes it.</summary>
    private OpenTask Decide(Func<int, StoredEvent.Decision> decide, bool awaited = true)
    {
        var decision = decide(_nextId);
        _nextId++;
        var open = new OpenTask(decision);
        _decided.Add(decision.Id, decision);
        if (awaited)
        {
            _open.Add(decision.Id, open);
        }

        return open;
    }

    /// <summary>Holds a decision of the history against the one that the code has made under the same id.</summary>
    private void Confirm(StoredEvent.Decision recorded)
    {
        if (!_decided.Remove(recorded.Id, out var made))
        {
            throw NonDeterminism.Expected(recorded, came: null);
        }

        if (!recorded.Matches(made))
        {
            throw NonDeterminism.Expected(recorded, made);
        }
    }

    private OpenTask Close<TDecision>(int id, string what)
        where TDecision : StoredEvent.Decision =>
        _open.TryGetValue(id, out var open) && open.Decision is TDecision && _open.Remove(id)
            ? open
            : throw NonDeterminism.NotWaiting(what, id);

    private void CancelTimer(OpenTask timer, CancellationToken cancellationToken)
    {
        if (!_open.Remove(timer.Decision.Id))
        {
            return;
        }

        if (!_isReplaying)
        {
            _cancelledTimers.Add(timer.Decision.Id);
        }

        timer.Cancel(cancellationToken);
    }
}
