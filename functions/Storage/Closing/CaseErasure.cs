using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Serverless.Domain.Links;
using Serverless.Domain.Requests;
using Serverless.Workflow.Closing;
using Serverless.Workflow.Mail;

namespace Serverless.Storage.Closing;

/// <summary>
/// Removes a case from every container and table. Messages and links are found by looking through their tables: that takes time, and
/// is done once in the life of a case.
/// </summary>
internal sealed class CaseErasure(TableServiceClient tables, BlobServiceClient blobs) : ICaseErasure
{
    private const int MostAtOnce = 100;

    private static readonly string[] Containers = ["documents", "plans", "ledger"];
    private static readonly string[] Partitions = ["outbox", "commands", "timeline"];

    public async Task EraseAsync(Reference reference, IReadOnlyList<string> mails, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(mails);
        await EraseMailsAsync(reference, mails, cancellationToken);
        await EraseLinksAsync(reference, cancellationToken);
        foreach (var container in Containers)
        {
            await EraseBlobsAsync(container, $"{reference}/", cancellationToken);
        }

        foreach (var table in Partitions)
        {
            await ErasePartitionAsync(table, reference.ToString(), cancellationToken);
        }
    }

    // The raw mails before what is known of them: should the process die in between, the next call still sees whose they are.
    private async Task EraseMailsAsync(Reference reference, IReadOnlyList<string> mails, CancellationToken cancellationToken)
    {
        var table = await new StorageTable(tables, "messages").OpenAsync(cancellationToken);
        var own = new List<TableEntity>();
        var shared = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var row in table.QueryAsync<TableEntity>(select: ["PartitionKey", "RowKey", "Record"], cancellationToken: cancellationToken))
        {
            var record = StorageJson.Read<MailRecord>(row.GetString("Record"));
            if (record.Reference == reference)
            {
                own.Add(row);
            }
            else if (record is { Reference: not null, Hash: { } hash })
            {
                shared.Add(hash);
            }
        }

        var raw = await new StorageContainer(blobs, "mail").OpenAsync(cancellationToken);
        var triage = await new StorageTable(tables, "triage").OpenAsync(cancellationToken);
        foreach (var hash in mails.Where(hash => !shared.Contains(hash)))
        {
            await raw.DeleteBlobIfExistsAsync($"{hash}.eml", DeleteSnapshotsOption.IncludeSnapshots, cancellationToken: cancellationToken);
            await triage.DeleteEntityAsync("mail", RowKeys.Of(hash), ETag.All, cancellationToken);
        }

        foreach (var row in own)
        {
            await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, cancellationToken);
        }
    }

    // Whoever follows the request by a link is told that it was removed.
    private async Task EraseLinksAsync(Reference reference, CancellationToken cancellationToken)
    {
        var table = await new StorageTable(tables, "links").OpenAsync(cancellationToken);
        await foreach (var row in table.QueryAsync<TableEntity>(cancellationToken: cancellationToken))
        {
            if (row.GetString("Grant") is { } json
                && StorageJson.Read<LinkGrant>(json) is { Purpose: not LinkPurpose.Track } grant
                && grant.Reference == reference)
            {
                await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, cancellationToken);
            }
        }
    }

    private async Task EraseBlobsAsync(string name, string prefix, CancellationToken cancellationToken)
    {
        var container = await new StorageContainer(blobs, name).OpenAsync(cancellationToken);
        await foreach (var blob in container.GetBlobsAsync(BlobTraits.None, BlobStates.None, prefix, cancellationToken))
        {
            await container.DeleteBlobIfExistsAsync(blob.Name, DeleteSnapshotsOption.IncludeSnapshots, cancellationToken: cancellationToken);
        }
    }

    private async Task ErasePartitionAsync(string name, string partition, CancellationToken cancellationToken)
    {
        var table = await new StorageTable(tables, name).OpenAsync(cancellationToken);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition}");
        var rows = await table.QueryAsync<TableEntity>(filter, select: ["PartitionKey", "RowKey"], cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        foreach (var some in rows.Chunk(MostAtOnce))
        {
            await table.SubmitTransactionAsync(
                some.Select(row => new TableTransactionAction(TableTransactionActionType.Delete, row, ETag.All)), cancellationToken);
        }
    }
}
