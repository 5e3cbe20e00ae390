using Azure.Storage.Blobs;
using Serverless.Workflow.Health;

namespace Serverless.Storage.Health;

/// <summary>Asks the blob service for the first container's name, once: a check says how it is, not how it is after retries.</summary>
internal sealed class BlobsProbe(StorageAccount account) : IHealthProbe
{
    private readonly Lazy<BlobServiceClient> _service = new(
        () => account.Blobs(new BlobClientOptions { Retry = { MaxRetries = 0 } }), LazyThreadSafetyMode.PublicationOnly);

    public string Part => "storage-blobs";

    public Task<string> ProbeAsync(CancellationToken cancellationToken) =>
        StorageFault.GuardAsync(
            "blob",
            async () =>
            {
                await using var pages = _service
                    .Value.GetBlobContainersAsync(cancellationToken: cancellationToken)
                    .AsPages(pageSizeHint: 1)
                    .GetAsyncEnumerator(cancellationToken);
                await pages.MoveNextAsync();
            });
}
