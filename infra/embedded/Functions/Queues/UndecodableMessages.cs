using Azure.Storage.Queues;
using Azure.Storage.Queues.Specialized;
using Microsoft.Extensions.Logging;

namespace Serverless.Embedded.Queues;

/// <summary>
/// Moves what is not in base64 to the poison queue at once, as it came: no later try can read it, and left where it is it
/// would keep the messages behind it waiting.
/// </summary>
internal sealed class UndecodableMessages(ILogger logger)
{
    internal async Task MoveAsync(QueueMessageDecodingFailedEventArgs args)
    {
        if (args.ReceivedMessage is not { } message)
        {
            return;
        }

        // Of the account's client, which encodes: whoever looks into the poison queue finds the text that was sent.
        var poison = args.Queue.GetParentQueueServiceClient().GetQueueClient(args.Queue.Name + "-poison");
        await poison.CreateIfNotExistsAsync(cancellationToken: args.CancellationToken);
        await poison.SendMessageAsync(
            message.Body,
            timeToLive: TimeSpan.FromSeconds(-1),
            cancellationToken: args.CancellationToken);
        await args.Queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, args.CancellationToken);
        Log.Undecodable(logger, message.MessageId, args.Queue.Name, poison.Name);
    }
}
