using Microsoft.DurableTask.Client;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Workflow.Requests;

namespace Serverless.Workflow.Closing;

/// <summary>
/// Removes cases that are over. First it is written down that the case is removed and what is to be done; then that is done. A process
/// that dies in between leaves what the next call completes.
/// </summary>
/// <param name="requests">The requests.</param>
/// <param name="archive">Makes sure that the archive is whole.</param>
/// <param name="records">Reads the record.</param>
/// <param name="erasure">Removes.</param>
/// <param name="time">The clock.</param>
public sealed class PurgeDesk(IRequestStore requests, ArchiveDesk archive, CaseRecordReader records, ICaseErasure erasure, TimeProvider time)
{
    /// <summary>Removes a case.</summary>
    /// <param name="client">The engine's client, which forgets the orchestration.</param>
    /// <param name="reference">The request.</param>
    /// <param name="by">Who wants it removed.</param>
    /// <param name="archived">The hash of the archive that they have; null to rely on one having been fetched.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What is left; a refusal while the case is open, or when nobody has its archive.</returns>
    public async Task<Result<RemovedRequest>> PurgeAsync(
        DurableTaskClient client, Reference reference, Party by, string? archived, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(by);
        var removed = await requests.FindRemovedAsync(reference, cancellationToken);
        if (removed is null)
        {
            var decided = await DecideAsync(client, reference, by, archived, cancellationToken);
            if (!decided.IsDone)
            {
                return decided;
            }

            removed = decided.Value;
            await requests.RemoveAsync(removed, cancellationToken);
        }

        if (removed.IsDone)
        {
            return removed;
        }

        await client.PurgeInstanceAsync(reference.ToString(), cancellation: cancellationToken);
        await erasure.EraseAsync(reference, removed.Mails, cancellationToken);
        var done = removed with { Mails = [], IsDone = true };
        await requests.RemoveAsync(done, cancellationToken);
        return done;
    }

    private async Task<Result<RemovedRequest>> DecideAsync(
        DurableTaskClient client, Reference reference, Party by, string? archived, CancellationToken cancellationToken)
    {
        if (await requests.FindAsync(reference, cancellationToken) is not { } visit)
        {
            return new Refusal(RefusalReason.NotFound, $"There is no request {reference}.");
        }

        if (!visit.Stage.IsEnd())
        {
            return new Refusal(
                RefusalReason.WrongStage,
                $"{reference} is open, in {visit.Stage} since {visit.Since:O}. Only a case that is over can be removed: it ends by being closed, declined, withdrawn, cancelled or lapsed.");
        }

        if (await client.GetInstanceAsync(reference.ToString(), cancellationToken) is { IsCompleted: false })
        {
            return new Refusal(RefusalReason.WrongStage, $"{reference} is over, but its orchestration has not come to its end yet. Try again in a minute.");
        }

        var whole = await archive.GetAsync(reference, cancellationToken);
        if (!whole.IsDone)
        {
            return whole.Refusal;
        }

        var kept = whole.Value;
        if (archived is null ? kept.Returned is null : !string.Equals(archived, kept.Hash, StringComparison.OrdinalIgnoreCase))
        {
            return new Refusal(
                RefusalReason.WrongStage,
                archived is null
                    ? $"Nobody has fetched the archive of {reference} as it stands now (version {kept.Version}). Fetch it from /api/requests/{reference}/archive and keep it; then ask again."
                    : $"The archive of {reference} as it stands now has another hash: {kept.Hash}. Fetch it from /api/requests/{reference}/archive and name its hash.");
        }

        var record = await records.ReadAsync(visit, cancellationToken);
        return new RemovedRequest(reference, visit.Stage, visit.Periods[0].From, visit.Since, kept.Hash, by, time.GetUtcNow())
        {
            Mails = [.. MailCollector.Came(record).Select(mail => mail.Hash)],
        };
    }
}
