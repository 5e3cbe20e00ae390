using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Serverless.Domain.Parties;
using Serverless.Domain.Policies;
using Serverless.Domain.Requests;
using Serverless.Workflow.Requests;

namespace Serverless.Workflow.Closing;

/// <summary>Removes cases whose time has passed by the policy. One whose archive nobody has fetched stays, and that is logged.</summary>
/// <param name="requests">The requests.</param>
/// <param name="desk">Removes.</param>
/// <param name="policy">The policy.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Hears what was removed and what was not.</param>
public sealed class Retention(IRequestStore requests, PurgeDesk desk, Policy policy, TimeProvider time, ILogger<Retention> logger)
{
    // The year of the resolution: no case can have ended before.
    private const int FirstYear = 2004;

    /// <summary>Removes what is past its time.</summary>
    public async Task RunAsync(DurableTaskClient client, CancellationToken cancellationToken)
    {
        if (policy.Retention.Years is not { } years)
        {
            return;
        }

        var before = time.GetUtcNow().AddYears(-years);
        for (var year = FirstYear; year <= before.Year; year++)
        {
            // All at once: what is removed is gone from the list.
            var past = await requests.ListClosedAsync(year, cancellationToken).Where(visit => visit.Since <= before).ToListAsync(cancellationToken);
            foreach (var visit in past)
            {
                await PurgeAsync(client, visit, cancellationToken);
            }
        }
    }

    private async Task PurgeAsync(DurableTaskClient client, VisitRequest visit, CancellationToken cancellationToken)
    {
        var purged = await desk.PurgeAsync(client, visit.Reference, Party.System, archived: null, cancellationToken);
        if (purged.IsDone)
        {
            Log.CaseRemoved(logger, visit.Reference.ToString(), visit.Since, purged.Value.Archive);
        }
        else
        {
            Log.CaseNotRemoved(logger, visit.Reference.ToString(), purged.Refusal.Message);
        }
    }
}
