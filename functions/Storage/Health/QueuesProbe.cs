using Azure.Storage.Queues;
using Serverless.Workflow.Health;

namespace Serverless.Storage.Health;

/// <summary>Asks the queue service for the first queue's name, once: a check says how it is, not how it is after retries.</summary>
internal sealed class QueuesProbe(StorageAccount account) : IHealthProbe
{
    private readonly Lazy<QueueServiceClient> _service = new(
        () => account.Queues(new QueueClientOptions { Retry = { MaxRetries = 0 } }), LazyThreadSafetyMode.PublicationOnly);

    public string Part => "storage-queues";

    public Task<string> ProbeAsync(CancellationToken cancellationToken) => StorageFault.GuardAsync(
        "queue",
        async () =>
        {
            await using var pages = _service.Value.GetQueuesAsync(cancellationToken: cancellationToken).AsPages(pageSizeHint: 1)
                .GetAsyncEnumerator(cancellationToken);
            await pages.MoveNextAsync();
        });
}
