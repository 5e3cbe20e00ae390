using Serverless.Domain.Calendars;
using Serverless.Domain.Policies;
using Serverless.Domain.Requests;
using Serverless.Domain.Statistics;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Drafting;
using Serverless.Workflow.Notices;
using Serverless.Workflow.Register;
using Serverless.Workflow.Timeline;

namespace Serverless.Workflow.Closing;

/// <summary>Reads everything that is written about a case.</summary>
/// <param name="timeline">What happened.</param>
/// <param name="outbox">What people were told.</param>
/// <param name="inbox">What was asked.</param>
/// <param name="ledger">What reviewers said.</param>
/// <param name="registers">The registers.</param>
/// <param name="policy">The policy, for the hours at Headquarters.</param>
public sealed class CaseRecordReader(
    ITimeline timeline, IOutbox outbox, ICommandInbox inbox, ILedger ledger, IRegisters registers, Policy policy)
{
    internal async Task<CaseRecord> ReadAsync(VisitRequest visit, CancellationToken cancellationToken)
    {
        var reference = visit.Reference;
        var happened = await timeline.ReadAsync(reference, cancellationToken).ToListAsync(cancellationToken);
        var told = await outbox.ReadAsync(reference, cancellationToken).ToListAsync(cancellationToken);
        var asked = await inbox.ListAsync(reference, cancellationToken).ToListAsync(cancellationToken);
        var calendars = new WorkingCalendars((await registers.GetAsync(cancellationToken)).Registers, policy);
        return new CaseRecord(
            visit,
            happened,
            [.. told.OrderBy(posted => posted.Notice.At).ThenBy(posted => posted.Notice.Id, StringComparer.Ordinal)],
            [.. asked.OrderBy(command => command.Envelope.At).ThenBy(command => command.Envelope.Key, StringComparer.Ordinal)],
            await ledger.ListAsync(reference, cancellationToken),
            visit.Statistics ?? new CaseStatistics(StageStatistics.Of(visit, calendars.Headquarters), StepWait.Of(visit, happened)));
    }
}
