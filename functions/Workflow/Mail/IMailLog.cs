namespace Serverless.Workflow.Mail;

/// <summary>Every message id there is, in and out: so that no message is worked on twice and every reply finds its request.</summary>
public interface IMailLog
{
    /// <summary>Claims a message id. The first record stays, whichever door it came through.</summary>
    /// <returns>The record that stands: this one, or the one that was first.</returns>
    Task<MailRecord> ClaimAsync(MailRecord record, CancellationToken cancellationToken);

    /// <summary>Claims the id of a message of our own, and keeps a copy of the message with it, in one write.</summary>
    /// <param name="record">What is known of it.</param>
    /// <param name="copy">The message, as the record of the request is to have it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The record that stands: this one, or the one that was first, with the copy that was kept then.</returns>
    Task<MailRecord> ClaimAsync(MailRecord record, ReadOnlyMemory<byte> copy, CancellationToken cancellationToken);

    /// <summary>Reads the copy of a message of our own.</summary>
    /// <returns>Null when none was kept.</returns>
    Task<ReadOnlyMemory<byte>?> FindCopyAsync(string messageId, CancellationToken cancellationToken);

    /// <summary>Finds a message id.</summary>
    /// <returns>Null when it is not known.</returns>
    Task<MailRecord?> FindAsync(string messageId, CancellationToken cancellationToken);

    /// <summary>Notes what a message has led to, in place of what was noted before.</summary>
    Task SettleAsync(MailRecord record, CancellationToken cancellationToken);
}
