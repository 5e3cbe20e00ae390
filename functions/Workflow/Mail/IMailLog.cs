namespace Serverless.Workflow.Mail;

/// <summary>Every message id there is, in and out: so that no message is worked on twice and every reply finds its request.</summary>
public interface IMailLog
{
    /// <summary>Claims a message id. The first record stays, whichever door it came through.</summary>
    /// <returns>The record that stands: this one, or the one that was first.</returns>
    Task<MailRecord> ClaimAsync(MailRecord record, CancellationToken cancellationToken);

    /// <summary>Finds a message id.</summary>
    /// <returns>Null when it is not known.</returns>
    Task<MailRecord?> FindAsync(string messageId, CancellationToken cancellationToken);

    /// <summary>Notes what a message has led to, in place of what was noted before.</summary>
    Task SettleAsync(MailRecord record, CancellationToken cancellationToken);
}
