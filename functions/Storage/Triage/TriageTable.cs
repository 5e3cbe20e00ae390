using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Serverless.Workflow.Triage;

namespace Serverless.Storage.Triage;

/// <summary>Mails to be placed in the table <c>triage</c>: a row per mail, its state in a column of its own.</summary>
internal sealed class TriageTable(TableServiceClient account) : ITriage
{
    private const string Partition = "mail";
    private const string ItemColumn = "Item";
    private const string StateColumn = "State";

    private readonly StorageTable _table = new(account, "triage");

    public async Task<TriageItem> HoldAsync(TriageItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        var table = await _table.OpenAsync(cancellationToken);
        try
        {
            await table.AddEntityAsync(Row(item), cancellationToken);
            return item;
        }
        catch (RequestFailedException error) when (error.Status == 409)
        {
            return await FindAsync(item.Id, cancellationToken)
                ?? throw new InvalidDataException($"The held mail {item.Id} was there and is gone.", error);
        }
    }

    public async Task<TriageItem?> FindAsync(string id, CancellationToken cancellationToken) =>
        await ReadAsync(id, cancellationToken) is { } row ? Read(row) : null;

    public async IAsyncEnumerable<TriageItem> ListOpenAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var table = await _table.OpenAsync(cancellationToken);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Partition} and State eq {nameof(TriageState.Open)}");
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            yield return Read(row);
        }
    }

    public async Task<TriageItem> SettleAsync(TriageItem settled, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(settled);
        var table = await _table.OpenAsync(cancellationToken);
        return await Races.RetryAsync(async () =>
        {
            var row = await ReadAsync(settled.Id, cancellationToken)
                ?? throw new InvalidOperationException($"There is no held mail {settled.Id}.");
            var standing = Read(row);
            if (standing.State != TriageState.Open)
            {
                return standing;
            }

            await table.UpdateEntityAsync(Row(settled), row.ETag, TableUpdateMode.Replace, cancellationToken);
            return settled;
        });
    }

    private static TableEntity Row(TriageItem item) => new(Partition, RowKeys.Of(item.Id))
    {
        [ItemColumn] = StorageJson.Write(item),
        [StateColumn] = item.State.ToString(),
    };

    private static TriageItem Read(TableEntity row) => StorageJson.Read<TriageItem>(row.GetString(ItemColumn));

    private async Task<TableEntity?> ReadAsync(string id, CancellationToken cancellationToken)
    {
        var table = await _table.OpenAsync(cancellationToken);
        var row = await table.GetEntityIfExistsAsync<TableEntity>(Partition, RowKeys.Of(id), cancellationToken: cancellationToken);
        return row.HasValue ? row.Value : null;
    }
}
