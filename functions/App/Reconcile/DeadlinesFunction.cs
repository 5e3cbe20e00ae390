using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Workflow.Reconcile;

namespace Serverless.App.Reconcile;

/// <summary>Every night: open deadlines are found again, so that holidays and policies entered since then count.</summary>
public sealed class DeadlinesFunction(Reconciler reconciler)
{
    /// <summary>Has them found again.</summary>
    [Function("Deadlines")]
    public Task RunAsync([TimerTrigger("0 15 4 * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        reconciler.FindDeadlinesAgainAsync(client, "The calendars were read again.", cancellationToken);
}
