using System.Globalization;
using Azure;
using Azure.Data.Tables;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Workflow.Requests;

namespace Serverless.Storage.Requests;

/// <summary>
/// Requests in the table <c>requests</c>: partition <c>GTM</c>, row <c>2017-01</c>. Beside them, for each note that began one,
/// a row <c>key|…</c> with the reference it got. The table <c>board</c> is the index for lists: partition <c>open</c> or
/// <c>closed-2017</c>, row the reference.
/// </summary>
internal sealed class RequestTables(TableServiceClient account) : IRequestStore
{
    private const int PageSize = 100;
    private const string StatusColumn = "Status";
    private const string RevisionColumn = "Revision";
    private const string ReferenceColumn = "Reference";
    private const string StageColumn = "Stage";
    private const string RemovedColumn = "Removed";
    private const string OpenPartition = "open";

    private readonly StorageTable _requests = new(account, "requests");
    private readonly StorageTable _board = new(account, "board");

    public async Task<VisitRequest> BeginAsync(
        StateCode state, int year, string key, Func<Reference, VisitRequest> begin, CancellationToken cancellationToken)
    {
        var table = await _requests.OpenAsync(cancellationToken);
        var partition = state.ToString();
        var keyRow = $"key|{RowKeys.Of(key)}";
        var request = await Races.RetryAsync(async () =>
        {
            var known = await table.GetEntityIfExistsAsync<TableEntity>(partition, keyRow, cancellationToken: cancellationToken);
            if (known.HasValue)
            {
                return await FindAsync(Reference.Parse(known.Value!.GetString(ReferenceColumn)), cancellationToken)
                    ?? throw new InvalidDataException($"The row {partition}/{keyRow} of the table requests names a request that is not there.");
            }

            var begun = begin(new Reference(state, year, await NextNumberAsync(table, partition, year, cancellationToken)));

            // Both rows or neither: a note never gets two references, and no reference two notes.
            await table.SubmitTransactionAsync(
                [
                    new TableTransactionAction(TableTransactionActionType.Add, Row(begun)),
                    new TableTransactionAction(
                        TableTransactionActionType.Add, new TableEntity(partition, keyRow) { [ReferenceColumn] = begun.Reference.ToString() }),
                ],
                cancellationToken);
            return begun;
        });
        await IndexAsync(request, cancellationToken);
        return request;
    }

    public async Task<VisitRequest?> FindAsync(Reference reference, CancellationToken cancellationToken) =>
        await ReadAsync(reference, cancellationToken) is { } row && !IsRemoved(row) ? Read(row) : null;

    public async Task<RemovedRequest?> FindRemovedAsync(Reference reference, CancellationToken cancellationToken) =>
        await ReadAsync(reference, cancellationToken) is { } row && IsRemoved(row) ? StorageJson.Get<RemovedRequest>(row, RemovedColumn) : null;

    public async Task RemoveAsync(RemovedRequest removed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(removed);
        var table = await _requests.OpenAsync(cancellationToken);
        var reference = removed.Reference;
        var partition = reference.State.ToString();
        var left = new TableEntity(partition, RowKey(reference)) { [StageColumn] = removed.Stage.ToString() };
        StorageJson.Put(left, RemovedColumn, removed);
        await table.UpsertEntityAsync(left, TableUpdateMode.Replace, cancellationToken);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey gt {"key|"} and Reference eq {reference.ToString()}");
        await foreach (var key in table.QueryAsync<TableEntity>(filter, select: ["PartitionKey", "RowKey"], cancellationToken: cancellationToken))
        {
            await table.DeleteEntityAsync(partition, key.RowKey, ETag.All, cancellationToken);
        }

        var board = await _board.OpenAsync(cancellationToken);
        await board.DeleteEntityAsync(ClosedPartition(removed.Ended.Year), reference.ToString(), ETag.All, cancellationToken);
    }

    public async Task<VisitRequest> SaveAsync(VisitRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var table = await _requests.OpenAsync(cancellationToken);
        var standing = await Races.RetryAsync(async () =>
        {
            var row = await ReadAsync(request.Reference, cancellationToken)
                ?? throw new InvalidOperationException($"There is no request {request.Reference}.");
            if (IsRemoved(row))
            {
                throw new InvalidOperationException($"The request {request.Reference} was removed.");
            }

            if (row.GetInt32(RevisionColumn) >= request.Revision)
            {
                return Read(row);
            }

            await table.UpdateEntityAsync(Row(request), row.ETag, TableUpdateMode.Replace, cancellationToken);
            return request;
        });

        // The board is the index, not the truth: should the process die here, the call that comes again writes it.
        await IndexAsync(standing, cancellationToken);
        return standing;
    }

    public async Task<BoardPage> ListAsync(int? closedIn, string? continuation, CancellationToken cancellationToken)
    {
        var board = await _board.OpenAsync(cancellationToken);
        var partition = closedIn is { } year ? ClosedPartition(year) : OpenPartition;
        var after = continuation is null ? string.Empty : Reference.Parse(continuation).ToString();
        var rows = board.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey gt {after}"), PageSize, cancellationToken: cancellationToken);
        await foreach (var page in rows.AsPages(pageSizeHint: PageSize).WithCancellation(cancellationToken))
        {
            var requests = page.Values.Select(Read).ToList();
            return new BoardPage(requests, page.ContinuationToken is null ? null : requests[^1].Reference.ToString());
        }

        return new BoardPage([], null);
    }

    public async Task<IReadOnlyList<VisitRequest>> ListOfAsync(StateCode state, CancellationToken cancellationToken)
    {
        var table = await _requests.OpenAsync(cancellationToken);

        // Years begin with a digit, the rows that remember notes with a letter.
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {state.ToString()} and RowKey lt {"a"}");
        var found = await table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken)
            .Where(row => !IsRemoved(row))
            .Select(Read)
            .ToListAsync(cancellationToken);
        found.Reverse();
        return found;
    }

    public async Task<IReadOnlyList<RequestStanding>> ListStandingsAsync(StateCode state, CancellationToken cancellationToken)
    {
        var table = await _requests.OpenAsync(cancellationToken);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {state.ToString()} and RowKey lt {"a"}");
        return await table.QueryAsync<TableEntity>(filter, select: ["RowKey", StageColumn, RemovedColumn], cancellationToken: cancellationToken)
            .Where(row => !IsRemoved(row))
            .Select(row => new RequestStanding(Reference.Parse($"{state}-{row.RowKey}"), Enum.Parse<Stage>(row.GetString(StageColumn))))
            .ToListAsync(cancellationToken);
    }

    public async Task<bool> HasVisitedAsync(StateCode state, CancellationToken cancellationToken)
    {
        var table = await _requests.OpenAsync(cancellationToken);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {state.ToString()} and Stage eq {nameof(Stage.Closed)}");
        await foreach (var _ in table.QueryAsync<TableEntity>(filter, 1, ["RowKey"], cancellationToken))
        {
            return true;
        }

        return false;
    }

    private static async Task<int> NextNumberAsync(TableClient table, string partition, int year, CancellationToken cancellationToken)
    {
        var from = $"{year:0000}-";
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {$"{year:0000}."}");
        var last = 0;
        await foreach (var row in table.QueryAsync<TableEntity>(filter, select: ["RowKey"], cancellationToken: cancellationToken))
        {
            last = Math.Max(last, int.Parse(row.RowKey.AsSpan(from.Length), NumberStyles.None, CultureInfo.InvariantCulture));
        }

        return last + 1;
    }

    private static TableEntity Row(VisitRequest request) => Row(request.Reference.State.ToString(), RowKey(request.Reference), request);

    private static TableEntity Row(string partition, string rowKey, VisitRequest request)
    {
        var row = new TableEntity(partition, rowKey)
        {
            [RevisionColumn] = request.Revision,
            [StageColumn] = request.Stage.ToString(),
            ["Due"] = request.Pending?.Due,
        };
        StorageJson.Put(row, StatusColumn, request);
        return row;
    }

    private static bool IsRemoved(TableEntity row) => row.TryGetValue(RemovedColumn, out var removed) && removed is not null;

    private static VisitRequest Read(TableEntity row) => StorageJson.Get<VisitRequest>(row, StatusColumn);

    private static string RowKey(Reference reference) => reference.ToString()[(reference.State.ToString().Length + 1)..];

    private static string ClosedPartition(int year) => $"closed-{year:0000}";

    private async Task<TableEntity?> ReadAsync(Reference reference, CancellationToken cancellationToken)
    {
        var table = await _requests.OpenAsync(cancellationToken);
        var row = await table.GetEntityIfExistsAsync<TableEntity>(
            reference.State.ToString(), RowKey(reference), cancellationToken: cancellationToken);
        return row.HasValue ? row.Value : null;
    }

    private async Task IndexAsync(VisitRequest request, CancellationToken cancellationToken)
    {
        var board = await _board.OpenAsync(cancellationToken);
        var reference = request.Reference.ToString();
        var partition = request.Stage.IsEnd() ? ClosedPartition(request.Since.Year) : OpenPartition;
        await Races.RetryAsync(async () =>
        {
            var known = await board.GetEntityIfExistsAsync<TableEntity>(partition, reference, cancellationToken: cancellationToken);
            if (!known.HasValue)
            {
                await board.AddEntityAsync(Row(partition, reference, request), cancellationToken);
            }
            else if (known.Value!.GetInt32(RevisionColumn) < request.Revision)
            {
                await board.UpdateEntityAsync(Row(partition, reference, request), known.Value.ETag, TableUpdateMode.Replace, cancellationToken);
            }

            return true;
        });
        if (request.Stage.IsEnd())
        {
            // In the list of ended cases first: a reader between the two sees it twice rather than not at all.
            await board.DeleteEntityAsync(OpenPartition, reference, ETag.All, cancellationToken);
        }
    }
}
