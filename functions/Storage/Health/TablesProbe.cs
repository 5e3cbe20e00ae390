using Azure.Data.Tables;
using Serverless.Workflow.Health;

namespace Serverless.Storage.Health;

/// <summary>Asks the table service for the first table's name, once: a check says how it is, not how it is after retries.</summary>
internal sealed class TablesProbe(StorageAccount account) : IHealthProbe
{
    private readonly Lazy<TableServiceClient> _service = new(
        () => account.Tables(new TableClientOptions { Retry = { MaxRetries = 0 } }), LazyThreadSafetyMode.PublicationOnly);

    public string Part => "storage-tables";

    public Task<string> ProbeAsync(CancellationToken cancellationToken) => StorageFault.GuardAsync(
        "table",
        async () =>
        {
            await using var pages = _service.Value.QueryAsync(cancellationToken: cancellationToken).AsPages(pageSizeHint: 1)
                .GetAsyncEnumerator(cancellationToken);
            await pages.MoveNextAsync();
        });
}
