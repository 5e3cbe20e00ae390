using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Serverless.Domain.Availability;
using Serverless.Workflow.Availability;

namespace Serverless.Storage.Availability;

/// <summary>Absences in the table <c>availability</c>: partition <c>expert</c>, a row per expert.</summary>
internal sealed class AvailabilityTable(TableServiceClient account) : IAvailability
{
    private const string Partition = "expert";
    private const string AvailabilityColumn = "Availability";

    private readonly StorageTable _table = new(account, "availability");

    public async Task<ExpertAvailability> FindAsync(string expert, CancellationToken cancellationToken) =>
        (await ReadAsync(expert, cancellationToken)).Known;

    public async IAsyncEnumerable<ExpertAvailability> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var table = await _table.OpenAsync(cancellationToken);
        await foreach (var row in table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {Partition}"), cancellationToken: cancellationToken))
        {
            yield return StorageJson.Get<ExpertAvailability>(row, AvailabilityColumn);
        }
    }

    public Task<ExpertAvailability> ChangeAsync(
        string expert, Func<ExpertAvailability, ExpertAvailability> change, CancellationToken cancellationToken) => Races.RetryAsync(async () =>
    {
        var table = await _table.OpenAsync(cancellationToken);
        var (known, version) = await ReadAsync(expert, cancellationToken);
        var changed = change(known);
        var row = new TableEntity(Partition, expert);
        StorageJson.Put(row, AvailabilityColumn, changed);
        await (version is { } read
            ? table.UpdateEntityAsync(row, read, TableUpdateMode.Replace, cancellationToken)
            : table.AddEntityAsync(row, cancellationToken));
        return changed;
    });

    private async Task<(ExpertAvailability Known, ETag? Version)> ReadAsync(string expert, CancellationToken cancellationToken)
    {
        var table = await _table.OpenAsync(cancellationToken);
        var row = await table.GetEntityIfExistsAsync<TableEntity>(Partition, expert, cancellationToken: cancellationToken);
        return row.HasValue
            ? (StorageJson.Get<ExpertAvailability>(row.Value!, AvailabilityColumn), row.Value!.ETag)
            : (new ExpertAvailability(expert), null);
    }
}
