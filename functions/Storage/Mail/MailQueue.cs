using System.Text.Json;
using Azure.Storage.Queues;
using Serverless.Workflow.Mail;

namespace Serverless.Storage.Mail;

/// <summary>The queue <c>mail-in</c>.</summary>
internal sealed class MailQueue(QueueServiceClient account) : IMailQueue
{
    private readonly StorageQueue _queue = new(account, MailArrival.Queue);

    // The queue trigger of either host reads the record with the serializer's own defaults.
    public Task EnqueueAsync(MailArrival arrival, CancellationToken cancellationToken) =>
        _queue.SendAsync(JsonSerializer.Serialize(arrival), cancellationToken);
}
