using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Requests;
using Serverless.Workflow.Notices;

namespace Serverless.App.Notices;

/// <summary>Sends what the outbox holds of one request, as soon as something was put in.</summary>
public sealed class NotifyFunction(Relay relay)
{
    /// <summary>Sends. The queue holds references, or the word for what belongs to no request.</summary>
    [Function("Notify")]
    public Task RunAsync([QueueTrigger(INotifyQueue.Queue)] string reference, CancellationToken cancellationToken) =>
        relay.RunAsync(reference == INotifyQueue.NoRequest ? null : Reference.Parse(reference), cancellationToken);
}
