namespace Serverless.Workflow.Mail;

/// <summary>The queue of messages that have come and are to be worked on.</summary>
public interface IMailQueue
{
    /// <summary>Puts one in. It comes out at least once.</summary>
    Task EnqueueAsync(MailArrival arrival, CancellationToken cancellationToken);
}
