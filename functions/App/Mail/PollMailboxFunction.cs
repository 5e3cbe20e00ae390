using Microsoft.Azure.Functions.Worker;
using Serverless.Workflow.Mail;

namespace Serverless.App.Mail;

/// <summary>As the setting <c>MailPollSchedule</c> says: takes in what waits in the mailbox. Without a mailbox in the settings it does nothing.</summary>
public sealed class PollMailboxFunction(IMailbox mailbox, MailDoor door, MailboxTasks tasks)
{
    /// <summary>Takes in what waits. What stands in the way is in the log, and the next poll tries again.</summary>
    [Function("PollMailbox")]
    public Task RunAsync([TimerTrigger("%MailPollSchedule%")] TimerInfo timer, CancellationToken cancellationToken) =>
        mailbox.PollAsync(door.TakeAsync, tasks.TellAsync, cancellationToken);
}
