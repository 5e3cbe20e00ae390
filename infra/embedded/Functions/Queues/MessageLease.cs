using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Serverless.Embedded.Queues;

/// <summary>Keeps a message invisible to others while its function runs, however long that takes.</summary>
internal sealed class MessageLease(QueueClient queue, QueueMessage message, TimeSpan length)
{
    /// <summary>What the storage wants to see when the message is settled; it changes with each renewal.</summary>
    internal string PopReceipt { get; private set; } = message.PopReceipt;

    /// <summary>Renews until the token says that the function has ended. Never throws: a lost lease shows when the message is settled.</summary>
    internal async Task RenewAsync(CancellationToken ended)
    {
        while (true)
        {
            try
            {
                await Task.Delay(length / 2, ended);

                // Not cancelled on the way: a renewal that reached the storage has changed the receipt.
                var renewed = await queue.UpdateMessageAsync(
                    message.MessageId,
                    PopReceipt,
                    visibilityTimeout: length,
                    cancellationToken: CancellationToken.None);
                PopReceipt = renewed.Value.PopReceipt;
            }
            catch (OperationCanceledException) when (ended.IsCancellationRequested)
            {
                return;
            }
            catch (Exception)
            {
                // The storage is away; the next renewal may find it again in time.
            }
        }
    }
}
