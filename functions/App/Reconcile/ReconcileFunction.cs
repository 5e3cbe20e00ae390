using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Workflow.Reconcile;

namespace Serverless.App.Reconcile;

/// <summary>Every five minutes: repairs what was left half done.</summary>
public sealed class ReconcileFunction(Reconciler reconciler)
{
    /// <summary>Runs the reconciler.</summary>
    [Function("Reconcile")]
    public Task RunAsync([TimerTrigger("0 */5 * * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        reconciler.RunAsync(client, cancellationToken);
}
