using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Workflow.Notices;

namespace Serverless.Storage.Notices;

/// <summary>The outbox in the table <c>outbox</c>: a partition per request, a row per notice.</summary>
internal sealed class OutboxTable(TableServiceClient account) : IOutbox
{
    // The partition of what belongs to no request.
    private const string NoRequest = "none";
    private const string NoticeColumn = "Notice";
    private const string KindColumn = "Kind";
    private const string StateColumn = "State";
    private const string DetailColumn = "Detail";

    private readonly StorageTable _table = new(account, "outbox");

    public async Task PostAsync(Reference reference, IReadOnlyList<Notice> notices, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notices);
        if (notices is [])
        {
            return;
        }

        var table = await _table.OpenAsync(cancellationToken);
        foreach (var notice in notices)
        {
            try
            {
                await table.AddEntityAsync(Row(notice), cancellationToken);
            }
            catch (RequestFailedException error) when (error.Status == 409)
            {
                // It is there from the time before; how far it has come is not touched.
            }
        }
    }

    public IAsyncEnumerable<PostedNotice> ReadAsync(Reference reference, CancellationToken cancellationToken) =>
        QueryAsync(TableClient.CreateQueryFilter($"PartitionKey eq {reference.ToString()}"), cancellationToken);

    public IAsyncEnumerable<PostedNotice> ListUnsentAsync(CancellationToken cancellationToken) =>
        QueryAsync(TableClient.CreateQueryFilter($"State eq {nameof(NoticeState.Waiting)}"), cancellationToken);

    public async Task<bool> MarkAsync(PostedNotice notice, NoticeState state, string? detail, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notice);
        var table = await _table.OpenAsync(cancellationToken);
        var row = Row(notice.Notice);
        row[StateColumn] = state.ToString();
        row[DetailColumn] = detail;
        try
        {
            await table.UpdateEntityAsync(row, new ETag(notice.Version), TableUpdateMode.Replace, cancellationToken);
            return true;
        }
        catch (RequestFailedException error) when (error.Status == 412)
        {
            return false;
        }
    }

    public async Task<IReadOnlyList<Party>> FindUnreachedAsync(
        Reference reference, NoticeKind kind, IReadOnlyList<Party> parties, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {reference.ToString()} and Kind eq {kind.ToString()}");

        // A request may be circulated twice; the notice of the last time counts.
        var last = new Dictionary<Party, PostedNotice>();
        await foreach (var posted in QueryAsync(filter, cancellationToken))
        {
            if (!last.TryGetValue(posted.Notice.To, out var known) || posted.Notice.At >= known.Notice.At)
            {
                last[posted.Notice.To] = posted;
            }
        }

        return [.. parties.Where(party => last.GetValueOrDefault(party)?.State != NoticeState.Sent)];
    }

    private static TableEntity Row(Notice notice) => new(notice.Reference?.ToString() ?? NoRequest, RowKeys.Of(notice.Id))
    {
        [NoticeColumn] = StorageJson.Write(notice),
        [KindColumn] = notice.Kind.ToString(),
        [StateColumn] = nameof(NoticeState.Waiting),
    };

    private async IAsyncEnumerable<PostedNotice> QueryAsync(string filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var table = await _table.OpenAsync(cancellationToken);
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            yield return new PostedNotice(
                StorageJson.Read<Notice>(row.GetString(NoticeColumn)),
                Enum.Parse<NoticeState>(row.GetString(StateColumn)),
                row.GetString(DetailColumn),
                row.ETag.ToString());
        }
    }
}
