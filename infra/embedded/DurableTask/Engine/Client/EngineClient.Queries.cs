using System.Globalization;
using System.Text;
using DurableTask.Core.History;
using Microsoft.Data.Sqlite;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Serverless.Embedded.Engine;

/// <summary>Reading and removing instances.</summary>
internal sealed partial class EngineClient
{
    private const string Columns =
        "i.id, i.name, i.status, i.created, i.updated, i.custom_status, i.tags, p.failure, p.input, p.output, i.key "
        + "FROM instances i JOIN payloads p ON p.key = i.key";

    public override Task<OrchestrationMetadata?> GetInstancesAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(running().Store.Read(session => session.Query(
            $"SELECT {Columns} WHERE i.id = $1", row => ToMetadata(row, getInputsAndOutputs), instanceId).SingleOrDefault()));
    }

    public override AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null) =>
        Pageable.Create((continuation, pageSize, cancellation) =>
        {
            cancellation.ThrowIfCancellationRequested();
            return Task.FromResult(Page(filter ?? new OrchestrationQuery(), continuation, pageSize));
        });

    public override Task<Page<string>> ListInstanceIdsAsync(
        IEnumerable<OrchestrationRuntimeStatus>? runtimeStatus = null,
        DateTimeOffset? completedTimeFrom = null,
        DateTimeOffset? completedTimeTo = null,
        int pageSize = OrchestrationQuery.DefaultPageSize,
        string? lastInstanceKey = null,
        CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        ArgumentOutOfRangeException.ThrowIfLessThan(pageSize, 1);
        var (where, values) = Where(new OrchestrationQuery(Statuses: runtimeStatus));
        values.AddRange([
            completedTimeFrom is { } from ? Rows.Ticks(from) : long.MinValue,
            completedTimeTo is { } to ? Rows.Ticks(to) : long.MaxValue,
            DecodeToken(lastInstanceKey),
            pageSize + 1,
        ]);
        var first = values.Count - 3;
        var sql =
            $"SELECT i.key, i.id FROM instances i WHERE i.completed >= ${first} AND i.completed <= ${first + 1}{where} AND i.key > ${first + 2} "
            + $"ORDER BY i.key LIMIT ${first + 3}";
        var rows = running()
            .Store.Read(session => session.Query(sql, row => (Key: row.GetInt64(0), Id: row.GetString(1)), [.. values]));
        return Task.FromResult(
            new Page<string>(
                [.. rows.Take(pageSize).Select(row => row.Id)],
                rows.Count > pageSize ? EncodeToken(rows[pageSize - 1].Key) : null));
    }

    public override async Task<PurgeResult> PurgeInstanceAsync(
        string instanceId, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        return await PurgeAsync(
            session =>
            {
                if (Rows.FindStatus(session, instanceId) is { } status && !status.IsTerminal())
                {
                    throw new InvalidOperationException(
                        $"The orchestration '{instanceId}' has not ended (its status is {status}); only one that has ended can be purged. Terminate it first.");
                }

                return Rows.FindKey(session, instanceId) is { } key ? [key] : [];
            },
            options,
            cancellation);
    }

    public override async Task<PurgeResult> PurgeAllInstancesAsync(
        PurgeInstancesFilter filter, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var (where, values) = Where(new OrchestrationQuery(filter.CreatedFrom, filter.CreatedTo, filter.Statuses));
        return await PurgeAsync(
            session =>
                session.Query(
                    $"SELECT i.key FROM instances i WHERE i.status IN {StatusExtensions.TerminalSql}{where}",
                    row => row.GetInt64(0),
                    [.. values]),
            options,
            cancellation);
    }

    public override Task<IList<HistoryEvent>> GetOrchestrationHistoryAsync(
        string instanceId,
        CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(
            running()
                .Store.Read(session =>
                    Rows.FindKey(session, instanceId) is { } key
                        ? HistoryReader.Read(session, Rows.LoadState(session, key)!)
                        : throw new ArgumentException(
                            $"There is no orchestration with the instance id '{instanceId}'.",
                            nameof(instanceId))));
    }

    private OrchestrationMetadata ToMetadata(SqliteDataReader row, bool withPayloads) => new(row.GetString(1), row.GetString(0))
    {
        DataConverter = withPayloads ? converter : null,
        RuntimeStatus = (OrchestrationRuntimeStatus)row.GetInt32(2),
        CreatedAt = Rows.Moment(row.GetInt64(3)),
        LastUpdatedAt = Rows.Moment(row.GetInt64(4)),
        SerializedCustomStatus = withPayloads ? Rows.Text(row, 5) : null,
        Tags = EventJson.ReadTags(Rows.Text(row, 6)) ?? [],
        FailureDetails = EventJson.ReadFailure(Rows.Text(row, 7))?.ToDetails(),
        SerializedInput = withPayloads ? Rows.Text(row, 8) : null,
        SerializedOutput = withPayloads ? Rows.Text(row, 9) : null,
    };

    private Page<OrchestrationMetadata> Page(OrchestrationQuery filter, string? continuation, int? pageSize)
    {
        if (filter.TaskHubNames is { } hubs && hubs.Any() && !hubs.Contains(Name, StringComparer.OrdinalIgnoreCase))
        {
            return new Page<OrchestrationMetadata>([]);
        }

        var size = pageSize ?? filter.PageSize;
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1, nameof(filter));
        var (where, values) = Where(filter);
        values.Add(DecodeToken(continuation ?? filter.ContinuationToken));
        var sql = $"SELECT {Columns} WHERE 1{where} AND i.key > ${values.Count} ORDER BY i.key LIMIT ${values.Count + 1}";
        values.Add(size + 1);
        var rows = running().Store.Read(session => session.Query(
            sql, row => (Key: row.GetInt64(10), Metadata: ToMetadata(row, filter.FetchInputsAndOutputs)), [.. values]));
        var hasMore = rows.Count > size;
        var page = rows.Take(size).ToList();
        return new Page<OrchestrationMetadata>([.. page.Select(row => row.Metadata)], hasMore ? EncodeToken(page[^1].Key) : null);
    }

    private static (string Where, List<object?> Values) Where(OrchestrationQuery filter)
    {
        var where = new StringBuilder();
        var values = new List<object?>();
        if (filter.CreatedFrom is { } from)
        {
            Add("i.created >= {0}", Rows.Ticks(from));
        }

        if (filter.CreatedTo is { } to)
        {
            Add("i.created <= {0}", Rows.Ticks(to));
        }

        if (!string.IsNullOrEmpty(filter.InstanceIdPrefix))
        {
            Add("substr(i.id, 1, length({0})) = {0}", filter.InstanceIdPrefix);
        }

        if (filter.Statuses is { } statuses && statuses.Select(status => (int)status).ToArray() is { Length: > 0 } numbers)
        {
            where.Append(CultureInfo.InvariantCulture, $" AND i.status IN ({string.Join(", ", numbers)})");
        }

        return (where.ToString(), values);

        void Add(string condition, object value)
        {
            values.Add(value);
            where.Append(" AND ").Append(condition.Replace("{0}", $"${values.Count}", StringComparison.Ordinal));
        }
    }

    private static string EncodeToken(long key) => Convert.ToBase64String(BitConverter.GetBytes(key));

    private static long DecodeToken(string? token)
    {
        if (string.IsNullOrEmpty(token))
        {
            return 0;
        }

        Span<byte> bytes = stackalloc byte[sizeof(long)];
        return Convert.TryFromBase64String(token, bytes, out var written) && written == sizeof(long)
            ? BitConverter.ToInt64(bytes)
            : throw new ArgumentException(
                "The continuation token was not given by this engine. Start from the first page, without a token.",
                nameof(token));
    }

    private async Task<PurgeResult> PurgeAsync(
        Func<Session, List<long>> find,
        PurgeInstanceOptions? options,
        CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var run = running();
        var purged = await run.Writer.WriteAsync(
            session =>
            {
                var done = new Committed();
                var keys = new Queue<long>(find(session));
                while (keys.TryDequeue(out var key))
                {
                    if (done.Removed.Contains(key))
                    {
                        continue;
                    }

                    if (options?.Recursive == true)
                    {
                        session.Query(
                            $"SELECT key FROM instances WHERE parent_key = $1 AND status IN {StatusExtensions.TerminalSql}", row => row.GetInt64(0), key).ForEach(keys.Enqueue);
                    }

                    Rows.DeleteInstance(session, key);
                    done.Removed.Add(key);
                }

                return done;
            },
            run.OnCommitted).WaitAsync(cancellation);
        return new PurgeResult(purged.Removed.Count, isComplete: true);
    }
}
