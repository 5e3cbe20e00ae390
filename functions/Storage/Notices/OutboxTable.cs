using System.Runtime.CompilerServices;
using System.Security.Cryptography;
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
    private const int TokenBytes = 16;

    // The partition of what belongs to no request.
    private const string NoRequest = "none";
    private const string NoticeColumn = "Notice";
    private const string KindColumn = "Kind";
    private const string StateColumn = "State";
    private const string TokenColumn = "Token";
    private const string ChangedColumn = "Changed";
    private const string DetailColumn = "Detail";
    private const string AttemptsColumn = "Attempts";
    private const string NotBeforeColumn = "NotBefore";

    private readonly StorageTable _table = new(account, "outbox");

    public async Task PostAsync(Reference? reference, IReadOnlyList<Notice> notices, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notices);
        if (notices is [])
        {
            return;
        }

        var table = await _table.OpenAsync(cancellationToken);
        foreach (var notice in notices)
        {
            var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));
            var posted = new PostedNotice(notice, NoticeState.Waiting, token, notice.At, string.Empty);
            try
            {
                await table.AddEntityAsync(Row(posted), cancellationToken);
            }
            catch (RequestFailedException error) when (error.Status == 409)
            {
                // It is there from the time before; how far it has come is not touched.
            }
        }
    }

    public IAsyncEnumerable<PostedNotice> ReadAsync(Reference? reference, CancellationToken cancellationToken) =>
        QueryAsync(TableClient.CreateQueryFilter($"PartitionKey eq {Partition(reference)}"), cancellationToken);

    public async Task<PostedNotice?> FindAsync(Reference? reference, string id, CancellationToken cancellationToken)
    {
        var table = await _table.OpenAsync(cancellationToken);
        var row = await table.GetEntityIfExistsAsync<TableEntity>(
            Partition(reference), RowKeys.Of(id), cancellationToken: cancellationToken);
        return row.HasValue ? Read(row.Value!) : null;
    }

    public IAsyncEnumerable<PostedNotice> ListUnsentAsync(CancellationToken cancellationToken) => QueryAsync(
        TableClient.CreateQueryFilter($"State eq {nameof(NoticeState.Waiting)} or State eq {nameof(NoticeState.Sending)}"), cancellationToken);

    public async Task<PostedNotice?> MarkAsync(PostedNotice changed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changed);
        var table = await _table.OpenAsync(cancellationToken);
        try
        {
            var written = await table.UpdateEntityAsync(Row(changed), new ETag(changed.Version), TableUpdateMode.Replace, cancellationToken);
            return changed with { Version = written.Headers.ETag?.ToString() ?? string.Empty };
        }
        catch (RequestFailedException error) when (error.Status == 412)
        {
            return null;
        }
    }

    public async Task<IReadOnlyList<Party>> FindUnreachedAsync(
        Reference reference, NoticeKind kind, IReadOnlyList<Party> parties, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Partition(reference)} and Kind eq {kind.ToString()}");

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

    private static string Partition(Reference? reference) => reference?.ToString() ?? NoRequest;

    private static TableEntity Row(PostedNotice posted) => new(Partition(posted.Notice.Reference), RowKeys.Of(posted.Notice.Id))
    {
        [NoticeColumn] = StorageJson.Write(posted.Notice),
        [KindColumn] = posted.Notice.Kind.ToString(),
        [StateColumn] = posted.State.ToString(),
        [TokenColumn] = posted.Token,
        [ChangedColumn] = posted.Changed,
        [DetailColumn] = posted.Detail,
        [AttemptsColumn] = posted.Attempts,
        [NotBeforeColumn] = posted.NotBefore,
    };

    private static PostedNotice Read(TableEntity row) => new(
        StorageJson.Read<Notice>(row.GetString(NoticeColumn)),
        Enum.Parse<NoticeState>(row.GetString(StateColumn)),
        row.GetString(TokenColumn),
        row.GetDateTimeOffset(ChangedColumn)!.Value,
        row.ETag.ToString())
    {
        Detail = row.GetString(DetailColumn),
        Attempts = row.GetInt32(AttemptsColumn) ?? 0,
        NotBefore = row.GetDateTimeOffset(NotBeforeColumn),
    };

    private async IAsyncEnumerable<PostedNotice> QueryAsync(string filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var table = await _table.OpenAsync(cancellationToken);
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            yield return Read(row);
        }
    }
}
