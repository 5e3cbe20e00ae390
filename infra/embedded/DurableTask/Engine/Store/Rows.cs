using Microsoft.Data.Sqlite;
using Microsoft.DurableTask.Client;

namespace Serverless.Embedded.Engine;

/// <summary>The statements of the store. Moments are ticks of UTC.</summary>
internal static class Rows
{
    internal static long Ticks(DateTimeOffset moment) => moment.UtcTicks;

    internal static DateTimeOffset Moment(long ticks) => new(ticks, TimeSpan.Zero);

    /// <summary>Finds an instance's key by its id.</summary>
    internal static long? FindKey(Session session, string id) => session.Scalar("SELECT key FROM instances WHERE id = $1", id);

    /// <summary>Finds an instance's status by its id.</summary>
    internal static OrchestrationRuntimeStatus? FindStatus(Session session, string id) =>
        (OrchestrationRuntimeStatus?)(int?)session.Scalar("SELECT status FROM instances WHERE id = $1", id);

    /// <summary>Finds the key of an instance that still runs.</summary>
    internal static long? FindLiveKey(Session session, string id) =>
        session.Scalar($"SELECT key FROM instances WHERE id = $1 AND status NOT IN {StatusExtensions.TerminalSql}", id);

    /// <summary>Whether an instance exists and has not ended.</summary>
    internal static bool IsLive(Session session, long key) =>
        session.Scalar($"SELECT 1 FROM instances WHERE key = $1 AND status NOT IN {StatusExtensions.TerminalSql}", key)
            is not null;

    internal static long InsertInstance(Session session, NewInstance instance, DateTimeOffset now)
    {
        session.Execute(
            """
            INSERT INTO instances (id, name, version, status, generation, next_turn, created, updated, tags,
                parent_key, parent_generation, parent_task, parent_id, parent_name)
            VALUES ($1, $2, $3, $4, 0, 0, $5, $5, $6, $7, $8, $9, $10, $11)
            """,
            instance.Id,
            instance.Name,
            instance.Version,
            (int)OrchestrationRuntimeStatus.Pending,
            Ticks(now),
            EventJson.Write(instance.Tags),
            instance.Parent?.Key,
            instance.Parent?.Generation,
            instance.Parent?.TaskId,
            instance.Parent?.InstanceId,
            instance.Parent?.Name);
        var key = session.Scalar("SELECT last_insert_rowid()")!.Value;
        session.Execute("INSERT INTO payloads (key, input) VALUES ($1, $2)", key, instance.Input);
        return key;
    }

    /// <summary>Removes every trace of an instance.</summary>
    internal static void DeleteInstance(Session session, long key)
    {
        session.Execute("DELETE FROM instances WHERE key = $1", key);
        session.Execute("DELETE FROM payloads WHERE key = $1", key);
        session.Execute("DELETE FROM history WHERE key = $1", key);
        DeletePending(session, key);
    }

    /// <summary>Removes what an instance has yet to take in and what it waits for.</summary>
    internal static void DeletePending(Session session, long key)
    {
        session.Execute("DELETE FROM inbox WHERE key = $1", key);
        session.Execute("DELETE FROM timers WHERE key = $1", key);
        session.Execute("DELETE FROM tasks WHERE key = $1", key);
    }

    internal static void InsertMessage(Session session, long key, Message message) => session.Execute(
        "INSERT INTO inbox (seq, key, generation, event) VALUES ($1, $2, $3, $4)",
        message.Seq,
        key,
        message.Generation,
        EventJson.Write(message.Event));

    internal static void InsertTimer(Session session, TimerEntry timer) => session.Execute(
        "INSERT INTO timers (seq, key, generation, timer, due) VALUES ($1, $2, $3, $4, $5)",
        timer.Seq,
        timer.Key,
        timer.Generation,
        timer.TimerId,
        timer.Due.UtcTicks);

    internal static void DeleteMessage(Session session, Message message) => session.Execute(
        message.IsTimer ? "DELETE FROM timers WHERE seq = $1" : "DELETE FROM inbox WHERE seq = $1", message.Seq);

    /// <summary>Reads all that a turn needs, or null when the instance is gone.</summary>
    internal static InstanceState? LoadState(Session session, long key)
    {
        var state = session
            .Query(
                """
                SELECT i.id, i.name, i.version, i.status, i.generation, i.next_turn, i.custom_status, p.input,
                    i.parent_key, i.parent_generation, i.parent_task, i.parent_id, i.parent_name
                FROM instances i JOIN payloads p ON p.key = i.key WHERE i.key = $1
                """,
                row => new InstanceState
                {
                    Key = key,
                    Id = row.GetString(0),
                    Name = row.GetString(1),
                    Version = row.GetString(2),
                    Status = (OrchestrationRuntimeStatus)row.GetInt32(3),
                    Generation = row.GetInt32(4),
                    NextTurn = row.GetInt32(5),
                    CustomStatus = Text(row, 6),
                    Input = Text(row, 7),
                    Parent = row.IsDBNull(8)
                        ? null
                        : new ParentLink(
                            row.GetInt64(8),
                            row.GetInt32(9),
                            row.GetInt32(10),
                            row.GetString(11),
                            row.GetString(12)),
                    History = [],
                    Timers = [],
                },
                key)
            .SingleOrDefault();
        if (state is null)
        {
            return null;
        }

        state.History = LoadHistory(session, key);
        foreach (
            var (timer, seq) in session.Query(
                "SELECT timer, seq FROM timers WHERE key = $1 AND generation >= 0",
                row => (row.GetInt32(0), row.GetInt64(1)),
                key))
        {
            state.Timers[timer] = seq;
        }

        return state;
    }

    internal static List<StoredEvent> LoadHistory(Session session, long key)
    {
        var history = new List<StoredEvent>();
        foreach (
            var events in session.Query(
                "SELECT events FROM history WHERE key = $1 ORDER BY turn",
                row => row.GetFieldValue<byte[]>(0),
                key))
        {
            history.AddRange(EventJson.ReadList(events));
        }

        return history;
    }

    internal static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
