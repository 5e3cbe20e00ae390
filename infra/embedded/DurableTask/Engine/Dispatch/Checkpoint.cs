using Microsoft.DurableTask.Client;

namespace Serverless.Embedded.Engine;

/// <summary>Writes the result of one turn: all of it or nothing.</summary>
internal sealed class Checkpoint(
    InstanceState state,
    IReadOnlyList<Message> taken,
    TurnResult result,
    DateTimeOffset now,
    Sequence sequence)
{
    private readonly Committed _committed = new();

    /// <summary>The size of the history that this checkpoint adds, in bytes.</summary>
    internal int Bytes { get; private set; }

    /// <summary>Places given to the timers that this turn armed, by their ids.</summary>
    internal Dictionary<int, long> ArmedTimers { get; } = [];

    /// <summary>Messages that go back into the mailbox for the next execution.</summary>
    internal List<Message> CarriedOver { get; } = [];

    /// <summary>Whether the instance was removed while the turn ran: then nothing was written.</summary>
    internal bool IsVoid { get; private set; }

    /// <summary>Runs inside the writer's transaction.</summary>
    internal Committed Write(Session session)
    {
        IsVoid = session.Execute("UPDATE instances SET updated = $2 WHERE key = $1", state.Key, Rows.Ticks(now)) == 0;
        if (IsVoid)
        {
            return _committed;
        }

        foreach (var message in taken)
        {
            Rows.DeleteMessage(session, message);
        }

        foreach (var decision in result.Events.OfType<StoredEvent.Decision>())
        {
            Carry(session, decision);
        }

        foreach (var timer in result.CancelledTimers)
        {
            if (ArmedTimers.TryGetValue(timer, out var seq) || state.Timers.TryGetValue(timer, out seq))
            {
                session.Execute("DELETE FROM timers WHERE seq = $1", seq);
                _committed.TimersCancelled.Add(seq);
            }
        }

        if (result.Next is { } next)
        {
            ContinueAsNew(session, next);
        }
        else
        {
            Append(session);
        }

        if (result.HasEnded)
        {
            End(session);
        }

        if (result.Status != state.Status)
        {
            _committed.Statuses.Add((state.Id, result.Status));
        }

        return _committed;
    }

    private void Append(Session session)
    {
        var events = EventJson.WriteList(result.Events);
        Bytes = events.Length;
        session.Execute("INSERT INTO history (key, turn, events) VALUES ($1, $2, $3)", state.Key, state.NextTurn, events);
        session.Execute(
            "UPDATE instances SET status = $2, next_turn = $3, updated = $4, completed = $5, custom_status = $6 WHERE key = $1",
            state.Key,
            (int)result.Status,
            state.NextTurn + 1,
            Rows.Ticks(now),
            result.HasEnded ? Rows.Ticks(now) : null,
            result.CustomStatus);
    }

    private void ContinueAsNew(Session session, NextExecution next)
    {
        session.Execute("DELETE FROM history WHERE key = $1", state.Key);
        CancelAllTimers(session);
        if (!next.KeepsWaiting)
        {
            session.Execute("DELETE FROM inbox WHERE key = $1", state.Key);
        }

        session.Execute(
            "UPDATE instances SET status = $2, generation = $3, next_turn = 0, updated = $4, custom_status = $5, version = $6 WHERE key = $1",
            state.Key,
            (int)result.Status,
            state.Generation + 1,
            Rows.Ticks(now),
            result.CustomStatus,
            next.Version);
        session.Execute("UPDATE payloads SET input = $2 WHERE key = $1", state.Key, next.Input);

        CarriedOver.Add(new Message(sequence.Next(), Generation: null, new StoredEvent.ExecutionStarted()));
        foreach (var raised in next.CarriedOver)
        {
            // Back to its old place, before everything that has arrived since.
            CarriedOver.Add(new Message(raised.Seq, Generation: null, raised));
        }

        foreach (var message in CarriedOver)
        {
            Rows.InsertMessage(session, state.Key, message);
        }
    }

    private void End(Session session)
    {
        CancelAllTimers(session);
        session.Execute("DELETE FROM inbox WHERE key = $1", state.Key);
        session.Execute(
            "UPDATE payloads SET output = $2, failure = $3 WHERE key = $1",
            state.Key,
            result.Output,
            result.Failure is { } failure ? EventJson.Write(failure) : null);

        if (state.Parent is { } parent)
        {
            Send(session, parent.Key, ToParent(parent), parent.Generation);
        }

        if (result.TerminateChildren)
        {
            var children = session.Query(
                $"SELECT key FROM instances WHERE parent_key = $1 AND status NOT IN {StatusExtensions.TerminalSql}",
                row => row.GetInt64(0),
                state.Key);
            foreach (var child in children)
            {
                Send(session, child, new StoredEvent.Terminated(result.Output, Recursive: true));
            }
        }
    }

    private StoredEvent ToParent(ParentLink parent) => result.Status switch
    {
        OrchestrationRuntimeStatus.Completed => new StoredEvent.SubOrchestrationCompleted(parent.TaskId, result.Output),
        OrchestrationRuntimeStatus.Failed => new StoredEvent.SubOrchestrationFailed(parent.TaskId, result.Failure! with { Final = false }),
        _ => new StoredEvent.SubOrchestrationFailed(parent.TaskId, Failure.Terminated(state.Id)),
    };

    private void Carry(Session session, StoredEvent.Decision decision)
    {
        switch (decision)
        {
            case StoredEvent.TaskScheduled task:
                session.Execute(
                    "INSERT INTO tasks (key, generation, task, event) VALUES ($1, $2, $3, $4)",
                    state.Key,
                    state.Generation,
                    task.Id,
                    EventJson.Write(task));
                _committed.Activities.Add(new ActivityWork(state.Key, state.Generation, state.Id, task));
                break;
            case StoredEvent.TimerCreated timer when !result.HasEnded && result.Next is null:
                var entry = new TimerEntry(
                    sequence.Next(),
                    state.Key,
                    state.Generation,
                    timer.Id,
                    new DateTimeOffset(timer.FireAt, TimeSpan.Zero));
                Rows.InsertTimer(session, entry);
                ArmedTimers.Add(timer.Id, entry.Seq);
                _committed.TimersArmed.Add(entry);
                break;
            case StoredEvent.SubOrchestrationCreated sub:
                CreateChild(session, sub);
                break;
            case StoredEvent.EventSent sent when Rows.FindLiveKey(session, sent.InstanceId) is { } target:
                Send(session, target, new StoredEvent.EventRaised(sent.Name, sent.Input));
                break;
        }
    }

    private void CreateChild(Session session, StoredEvent.SubOrchestrationCreated sub)
    {
        if (Rows.FindKey(session, sub.InstanceId) is { } existing)
        {
            if (Rows.FindLiveKey(session, sub.InstanceId) is not null)
            {
                Send(
                    session,
                    state.Key,
                    new StoredEvent.SubOrchestrationFailed(sub.Id, new Failure(
                        "DurableTask.Core.Exceptions.OrchestrationAlreadyExistsException",
                        $"An instance with the id '{sub.InstanceId}' exists already and has not ended.")),
                    state.Generation);
                return;
            }

            Rows.DeleteInstance(session, existing);
            _committed.Removed.Add(existing);
        }

        var parent = new ParentLink(state.Key, state.Generation, sub.Id, state.Id, state.Name);
        var child = Rows.InsertInstance(
            session,
            new NewInstance(sub.InstanceId, sub.Name, sub.Version ?? string.Empty, sub.Input, sub.Tags, parent),
            now);
        Send(session, child, new StoredEvent.ExecutionStarted());
    }

    private void Send(Session session, long key, StoredEvent happened, int? generation = null)
    {
        if (!Rows.IsLive(session, key))
        {
            return;
        }

        var message = new Message(sequence.Next(), generation, happened);
        Rows.InsertMessage(session, key, message);
        _committed.Deliveries.Add(new Delivery(key, message));
    }

    private void CancelAllTimers(Session session)
    {
        _committed.TimersCancelled.AddRange(
            session.Query("SELECT seq FROM timers WHERE key = $1", row => row.GetInt64(0), state.Key));
        session.Execute("DELETE FROM timers WHERE key = $1", state.Key);
    }
}
