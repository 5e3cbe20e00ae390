using System.Globalization;
using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using Serverless.Domain.Requests;
using Serverless.Domain.Timeline;
using Serverless.Workflow.Timeline;

namespace Serverless.Storage.Timeline;

/// <summary>
/// Timelines in the table <c>timeline</c>, a partition per request: rows <c>entry|000001</c> with the events, <c>key|…</c> for the
/// key of each, and <c>head</c> with the last place and hash. An event, its key and the head are written in one transaction.
/// </summary>
internal sealed class TimelineTable(TableServiceClient account) : ITimeline
{
    // A transaction holds 100 rows: two for each event, and the head.
    private const int MostAtOnce = 49;
    private const string Head = "head";
    private const string EntryPrefix = "entry|";
    private const string EntryColumn = "Entry";
    private const string SequenceColumn = "Sequence";
    private const string HashColumn = "Hash";

    private readonly StorageTable _table = new(account, "timeline");

    public async Task AppendAsync(Reference reference, IReadOnlyList<TimelineDraft> events, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(events);
        var table = await _table.OpenAsync(cancellationToken);
        foreach (var some in events.DistinctBy(draft => draft.Key, StringComparer.Ordinal).Chunk(MostAtOnce))
        {
            await Races.RetryAsync(async () =>
            {
                await AppendOnceAsync(table, reference, some, cancellationToken);
                return true;
            });
        }
    }

    public async IAsyncEnumerable<TimelineEntry> ReadAsync(
        Reference reference, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var table = await _table.OpenAsync(cancellationToken);
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {reference.ToString()} and RowKey ge {EntryPrefix} and RowKey lt {"entry}"}");
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            yield return StorageJson.Read<TimelineEntry>(row.GetString(EntryColumn));
        }
    }

    public async IAsyncEnumerable<Reference> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var table = await _table.OpenAsync(cancellationToken);
        var heads = table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"RowKey eq {Head}"), select: ["PartitionKey"], cancellationToken: cancellationToken);
        await foreach (var row in heads)
        {
            yield return Reference.Parse(row.PartitionKey);
        }
    }

    public async Task<TimelineBreak?> VerifyAsync(Reference reference, CancellationToken cancellationToken)
    {
        var table = await _table.OpenAsync(cancellationToken);
        var entries = await ReadAsync(reference, cancellationToken).ToListAsync(cancellationToken);
        if (TimelineChain.Verify(reference, entries) is { } broken)
        {
            return broken;
        }

        var head = await HeadAsync(table, reference, cancellationToken);
        var (sequence, hash) = (head?.GetInt32(SequenceColumn) ?? 0, head?.GetString(HashColumn));
        return sequence == entries.Count && hash == entries.LastOrDefault()?.Hash
            ? null
            : new TimelineBreak(
                entries.Count + 1, $"The timeline has {entries.Count} entries, but {sequence} were written: its end was removed or replaced.");
    }

    private static async Task AppendOnceAsync(
        TableClient table, Reference reference, IReadOnlyList<TimelineDraft> events, CancellationToken cancellationToken)
    {
        var partition = reference.ToString();
        var head = await HeadAsync(table, reference, cancellationToken);
        var (sequence, hash) = (head?.GetInt32(SequenceColumn) ?? 0, head?.GetString(HashColumn));
        var actions = new List<TableTransactionAction>();
        foreach (var draft in events)
        {
            var keyRow = $"key|{RowKeys.Of(draft.Key)}";
            if ((await table.GetEntityIfExistsAsync<TableEntity>(partition, keyRow, cancellationToken: cancellationToken)).HasValue)
            {
                continue;
            }

            var entry = TimelineChain.Append(reference, sequence, hash, draft);
            (sequence, hash) = (entry.Sequence, entry.Hash);
            var row = EntryPrefix + sequence.ToString("000000", CultureInfo.InvariantCulture);
            actions.Add(new(TableTransactionActionType.Add, new TableEntity(partition, row) { [EntryColumn] = StorageJson.Write(entry) }));
            actions.Add(new(TableTransactionActionType.Add, new TableEntity(partition, keyRow) { [SequenceColumn] = sequence }));
        }

        if (actions.Count > 0)
        {
            var next = new TableEntity(partition, Head) { [SequenceColumn] = sequence, [HashColumn] = hash };
            actions.Add(
                head is null
                    ? new TableTransactionAction(TableTransactionActionType.Add, next)
                    : new TableTransactionAction(TableTransactionActionType.UpdateReplace, next, head.ETag));
            await table.SubmitTransactionAsync(actions, cancellationToken);
        }
    }

    private static async Task<TableEntity?> HeadAsync(TableClient table, Reference reference, CancellationToken cancellationToken)
    {
        var head = await table.GetEntityIfExistsAsync<TableEntity>(reference.ToString(), Head, cancellationToken: cancellationToken);
        return head.HasValue ? head.Value : null;
    }
}
