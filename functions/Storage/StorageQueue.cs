using Azure.Storage.Queues;

namespace Serverless.Storage;

/// <summary>One queue, made when it is first used.</summary>
internal sealed class StorageQueue(QueueServiceClient account, string name)
{
    private readonly QueueClient _client = account.GetQueueClient(name);
    private Task? _made;

    /// <summary>Puts a message in.</summary>
    internal async Task SendAsync(string message, CancellationToken cancellationToken)
    {
        var made = Volatile.Read(ref _made);
        if (made is not { IsCompletedSuccessfully: true })
        {
            made = _client.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            await made;
            Volatile.Write(ref _made, made);
        }

        await _client.SendMessageAsync(message, cancellationToken);
    }
}
