using Azure.Storage.Queues;
using Serverless.Domain.Requests;
using Serverless.Workflow.Notices;

namespace Serverless.Storage.Notices;

/// <summary>The queue <c>notify</c>.</summary>
internal sealed class NotifyQueue(QueueServiceClient account) : INotifyQueue
{
    private readonly StorageQueue _queue = new(account, INotifyQueue.Queue);

    public Task WakeAsync(Reference? reference, CancellationToken cancellationToken) =>
        _queue.SendAsync(reference?.ToString() ?? INotifyQueue.NoRequest, cancellationToken);
}
