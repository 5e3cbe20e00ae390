using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Workflow.Closing;

namespace Serverless.App.Closing;

/// <summary>Every night: cases whose time has passed are removed, where the policy gives them a time.</summary>
public sealed class RetentionFunction(Retention retention)
{
    /// <summary>Removes them.</summary>
    [Function("Retention")]
    public Task RunAsync([TimerTrigger("0 45 3 * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        retention.RunAsync(client, cancellationToken);
}
