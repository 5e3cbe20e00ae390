using Microsoft.DurableTask.Client;
using Serverless.Domain.Commands;
using Serverless.Domain.Requests;
using Serverless.Workflow.Bookings;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Planning;
using Serverless.Workflow.Process;
using Serverless.Workflow.Requests;

namespace Serverless.Workflow.Reconcile;

/// <summary>Finds what was left half done when a process died, and repairs or reports it. May run at any time, several times at once.</summary>
/// <param name="inbox">The commands.</param>
/// <param name="requests">The requests.</param>
/// <param name="desk">Tells requests of their commands.</param>
/// <param name="cases">Keeps the orchestrations in step with the requests.</param>
/// <param name="bookings">Keeps the bookings in step with the requests.</param>
/// <param name="retry">Finds requests that may have a plan now.</param>
/// <param name="time">The clock.</param>
public sealed class Reconciler(
    ICommandInbox inbox,
    IRequestStore requests,
    CommandDesk desk,
    CaseKeeper cases,
    BookingKeeper bookings,
    PlanRetry retry,
    TimeProvider time)
{
    /// <summary>How old a command or request must be: what is younger is on its way.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Looks through all open commands and requests, and all bookings; has requests planned again that had no plan and may have one now.</summary>
    /// <param name="client">The engine's client.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ReconcileReport> RunAsync(DurableTaskClient client, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        var before = time.GetUtcNow() - Patience;
        var started = new List<Reference>();
        var broken = new List<Reference>();
        await foreach (var visit in requests.ListOpenAsync(cancellationToken).Where(visit => visit.Since < before).WithCancellation(cancellationToken))
        {
            switch (await cases.KeepAsync(client, visit, cancellationToken))
            {
                case CaseCondition.Started:
                    started.Add(visit.Reference);
                    break;
                case CaseCondition.Broken:
                    broken.Add(visit.Reference);
                    break;
                default:
                    break;
            }
        }

        var raised = 0;
        await foreach (var command in inbox.ListOpenAsync(before, cancellationToken))
        {
            raised += await TellAgainAsync(client, command, cancellationToken) ? 1 : 0;
        }

        // Days that are free again may be what a request waits for.
        var freed = await bookings.KeepAsync(cancellationToken);
        foreach (var reference in await retry.FindAsync(cancellationToken))
        {
            await client.RaiseEventAsync(
                reference.ToString(), CaseEvents.Calendars, "What its plan depends on has changed.", cancellationToken);
        }

        return new ReconcileReport(raised, started, broken, freed);
    }

    /// <summary>Has every open deadline found again, so that a new holiday or policy counts.</summary>
    /// <param name="client">The engine's client.</param>
    /// <param name="change">What changed, for the record.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task FindDeadlinesAgainAsync(DurableTaskClient client, string change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        await foreach (var visit in requests.ListOpenAsync(cancellationToken).Where(visit => visit.Pending?.Deadline is not null).WithCancellation(cancellationToken))
        {
            if (await client.GetInstanceAsync(visit.Reference.ToString(), cancellationToken) is { IsCompleted: false })
            {
                await client.RaiseEventAsync(visit.Reference.ToString(), CaseEvents.Calendars, change, cancellationToken);
            }
        }
    }

    private async Task<bool> TellAgainAsync(DurableTaskClient client, CommandEnvelope command, CancellationToken cancellationToken)
    {
        // Only once the orchestration has ended: until then the command may be the very one that is ending it.
        if (await client.GetInstanceAsync(command.Reference.ToString(), cancellationToken) is { IsCompleted: true }
            && await requests.FindAsync(command.Reference, cancellationToken) is { } visit
            && visit.Stage.IsEnd())
        {
            await desk.RefuseLateAsync(visit, command, cancellationToken);
            return false;
        }

        return await desk.RaiseAsync(client, command.Reference, command.Key, cancellationToken);
    }
}
