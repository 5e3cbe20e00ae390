using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Serverless.Workflow.Notices;

namespace Serverless.Storage.Notices;

/// <summary>Muted addresses in the table <c>mutes</c>.</summary>
internal sealed class MuteTable(TableServiceClient account) : IMutes
{
    private const string Partition = "address";
    private const string MuteColumn = "Mute";

    private readonly StorageTable _table = new(account, "mutes");

    public async Task<bool> MuteAsync(Mute mute, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(mute);
        var table = await _table.OpenAsync(cancellationToken);
        try
        {
            await table.AddEntityAsync(
                new TableEntity(Partition, RowKeys.Of(mute.Address)) { [MuteColumn] = StorageJson.Write(mute) }, cancellationToken);
            return true;
        }
        catch (RequestFailedException error) when (error.Status == 409)
        {
            return false;
        }
    }

    public async Task<bool> IsMutedAsync(string address, CancellationToken cancellationToken)
    {
        var table = await _table.OpenAsync(cancellationToken);
        var row = await table.GetEntityIfExistsAsync<TableEntity>(
            Partition, RowKeys.Of(address), ["RowKey"], cancellationToken);
        return row.HasValue;
    }

    public async IAsyncEnumerable<Mute> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var table = await _table.OpenAsync(cancellationToken);
        await foreach (var row in table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {Partition}"), cancellationToken: cancellationToken))
        {
            yield return StorageJson.Read<Mute>(row.GetString(MuteColumn));
        }
    }

    public async Task<bool> UnmuteAsync(string address, CancellationToken cancellationToken)
    {
        var table = await _table.OpenAsync(cancellationToken);
        var answer = await table.DeleteEntityAsync(Partition, RowKeys.Of(address), ETag.All, cancellationToken);
        return answer.Status != 404;
    }
}
