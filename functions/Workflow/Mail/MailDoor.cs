namespace Serverless.Workflow.Mail;

/// <summary>Where every message comes in, whichever way it took: kept first, then queued. The same message again is harmless.</summary>
/// <param name="raw">Keeps it.</param>
/// <param name="queue">Queues it.</param>
/// <param name="time">The clock.</param>
public sealed class MailDoor(IRawMail raw, IMailQueue queue, TimeProvider time)
{
    /// <summary>Takes a message in. It is safe once this returns.</summary>
    /// <param name="message">The message, byte for byte.</param>
    /// <param name="door">How it came: <c>imap</c>, <c>api</c> or <c>maildrop</c>.</param>
    /// <param name="recipient">The envelope's recipient, where the door knows it.</param>
    /// <param name="cancellationToken">Gives up; the message must then be brought again.</param>
    /// <returns>The message's hash.</returns>
    public Task<string> TakeAsync(ReadOnlyMemory<byte> message, string door, string? recipient, CancellationToken cancellationToken) =>
        TakeAsync(message, door, recipient, isWhole: true, cancellationToken);

    /// <summary>Takes in what lay in the mailbox, where a message that is too large for anything is only its beginning.</summary>
    /// <returns>The hash of what was taken.</returns>
    public Task<string> TakeAsync(MailboxMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return TakeAsync(message.Raw, "imap", message.Recipient, message.IsWhole, cancellationToken);
    }

    private async Task<string> TakeAsync(
        ReadOnlyMemory<byte> message, string door, string? recipient, bool isWhole, CancellationToken cancellationToken)
    {
        var hash = await raw.StoreAsync(message, cancellationToken);
        await queue.EnqueueAsync(new MailArrival(hash, door, recipient, time.GetUtcNow(), message.Length, isWhole), cancellationToken);
        return hash;
    }
}
