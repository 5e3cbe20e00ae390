using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Workflow.Availability;
using Serverless.Workflow.Notices;
using Serverless.Workflow.Reconcile;

namespace Serverless.App.Reconcile;

/// <summary>
/// As the setting <c>ReconcileSchedule</c> says: repairs what was left half done, compares absences with what is booked, and sends what was
/// left unsent.
/// </summary>
public sealed class ReconcileFunction(Reconciler reconciler, AbsenceWatch absences, Relay relay)
{
    /// <summary>Runs the reconciler, the comparison and the relay's sweep.</summary>
    [Function("Reconcile")]
    public async Task RunAsync(
        [TimerTrigger("%ReconcileSchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        await reconciler.RunAsync(client, cancellationToken);
        await absences.RunAsync(cancellationToken);
        await relay.SweepAsync(cancellationToken);
    }
}
