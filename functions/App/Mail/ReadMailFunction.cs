using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Workflow.Mail;

namespace Serverless.App.Mail;

/// <summary>Works on each message that has come; one that fails five times is held for an officer.</summary>
public sealed class ReadMailFunction(MailIntake intake)
{
    /// <summary>Works on one message.</summary>
    [Function("ReadMail")]
    public Task RunAsync([QueueTrigger(MailArrival.Queue)] MailArrival arrival, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        intake.HandleAsync(client, arrival, cancellationToken);

    /// <summary>Holds a message that could not be worked on.</summary>
    [Function("HoldFailedMail")]
    public Task HoldAsync([QueueTrigger(MailArrival.Queue + "-poison")] MailArrival arrival, CancellationToken cancellationToken) =>
        intake.HoldFailedAsync(arrival, cancellationToken);
}
