namespace Serverless.Workflow.Mail;

/// <summary>The mailbox that incoming mail waits in.</summary>
public interface IMailbox
{
    /// <summary>
    /// Takes what waits, the oldest first. A message that was taken is put away; one that could not be taken stays for the next
    /// poll, and is set aside after several. After a crash between taking and putting away the message comes again.
    /// </summary>
    /// <param name="take">
    /// Takes one message and returns when it is safe. It must bear to be given the same one again. Whatever it throws, the
    /// message was not taken.
    /// </param>
    /// <param name="giveUp">
    /// Hears of a message before it is set aside because it could not be taken. It must bear to hear of the same one again. If
    /// it throws, the message stays where it is.
    /// </param>
    /// <param name="cancellationToken">Stops between two messages, or in one, which then stays.</param>
    /// <returns>What was done, also where the mailbox could not be polled: that is an answer, not an exception.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<MailboxReport> PollAsync(
        Func<MailboxMessage, CancellationToken, Task> take, Func<GivenUpMessage, CancellationToken, Task> giveUp, CancellationToken cancellationToken);
}
