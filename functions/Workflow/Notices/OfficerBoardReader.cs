using Serverless.Workflow.Requests;
using Serverless.Workflow.Triage;

namespace Serverless.Workflow.Notices;

/// <summary>Finds what needs an officer.</summary>
/// <param name="requests">The requests.</param>
/// <param name="triage">The mails to be placed.</param>
/// <param name="mutes">The muted addresses.</param>
/// <param name="outbox">The outbox.</param>
public sealed class OfficerBoardReader(IRequestStore requests, ITriage triage, IMutes mutes, IOutbox outbox)
{
    // A server that is restarted is no news.
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    /// <summary>Finds it as it is at a moment (UTC).</summary>
    public async Task<OfficerBoard> ReadAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var open = await requests.ListOpenAsync(cancellationToken).ToListAsync(cancellationToken);
        return new OfficerBoard(
            [.. open.Where(visit => visit.Pending?.Due < now)],
            await triage.ListOpenAsync(cancellationToken).OrderBy(item => item.Received).ToListAsync(cancellationToken),
            await mutes.ListAsync(cancellationToken).OrderByDescending(mute => mute.At).ToListAsync(cancellationToken),
            await outbox.ListUnsentAsync(cancellationToken)
                .Where(posted => posted.Attempts > 0 && now - posted.Notice.At >= Patience)
                .OrderBy(posted => posted.Notice.At)
                .ToListAsync(cancellationToken))
        {
            Others = [.. open.Where(visit => !(visit.Pending?.Due < now))],
        };
    }
}
