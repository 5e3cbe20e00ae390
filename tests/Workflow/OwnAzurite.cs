using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Serverless.Tests.Utilities;

namespace Serverless.Tests.Workflow;

/// <summary>Storage that the tests of one class have for themselves, because their hosts take messages out of queues.</summary>
public sealed class OwnAzurite : IAsyncDisposable
{
    public AzuriteFixture Fixture { get; } = new();

    /// <summary>Removes everything, for a test to which other tests' requests would matter.</summary>
    public async Task WipeAsync()
    {
        var connection = await Fixture.ConnectionStringAsync();
        var tables = new TableServiceClient(connection);
        await foreach (var table in tables.QueryAsync())
        {
            await tables.DeleteTableAsync(table.Name);
        }

        var blobs = new BlobServiceClient(connection);
        await foreach (var container in blobs.GetBlobContainersAsync())
        {
            await blobs.DeleteBlobContainerAsync(container.Name);
        }

        var queues = new QueueServiceClient(connection);
        await foreach (var queue in queues.GetQueuesAsync())
        {
            await queues.DeleteQueueAsync(queue.Name);
        }
    }

    public ValueTask DisposeAsync() => Fixture.DisposeAsync();
}
