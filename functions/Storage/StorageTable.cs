using Azure.Data.Tables;

namespace Serverless.Storage;

/// <summary>One table, made when it is first used.</summary>
internal sealed class StorageTable(TableServiceClient account, string name)
{
    private readonly TableClient _client = account.GetTableClient(name);
    private Task? _made;

    /// <summary>The client of the table, which is there.</summary>
    internal async ValueTask<TableClient> OpenAsync(CancellationToken cancellationToken)
    {
        var made = Volatile.Read(ref _made);
        if (made is not { IsCompletedSuccessfully: true })
        {
            // Several may make it at once: all but one find it there. A failure is tried again by the next caller.
            made = _client.CreateIfNotExistsAsync(cancellationToken);
            await made;
            Volatile.Write(ref _made, made);
        }

        return _client;
    }
}
