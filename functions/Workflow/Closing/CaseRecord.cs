using System.Globalization;
using Serverless.Domain.Drafts;
using Serverless.Domain.Requests;
using Serverless.Domain.Statistics;
using Serverless.Domain.Timeline;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Notices;

namespace Serverless.Workflow.Closing;

/// <summary>Everything that is written about a case, without the files.</summary>
/// <param name="Visit">Its status.</param>
/// <param name="Timeline">What happened, in order.</param>
/// <param name="Notices">What people were told, in the order in which that was decided.</param>
/// <param name="Commands">What was asked of it.</param>
/// <param name="Ledger">What reviewers said and changed.</param>
/// <param name="Statistics">How long it took.</param>
public sealed record CaseRecord(
    VisitRequest Visit,
    IReadOnlyList<TimelineEntry> Timeline,
    IReadOnlyList<PostedNotice> Notices,
    IReadOnlyList<StoredCommand> Commands,
    IReadOnlyList<LedgerEntry> Ledger,
    CaseStatistics Statistics)
{
    /// <summary>The event by which a case is closed. It names its archive, so that the archive cannot have it.</summary>
    public const string Closing = "CaseClosed";

    /// <summary>How much there is: the same as long as nothing has been added.</summary>
    public string Extent => string.Create(
        CultureInfo.InvariantCulture,
        $"{Timeline.Count(entry => entry.Event.Kind != Closing)}.{Notices.Count(posted => posted.State is not (NoticeState.Waiting or NoticeState.Sending))}.{Commands.Count}.{Ledger.Count}");
}
