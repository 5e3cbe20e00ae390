using Serverless.Domain.Requests;
using Serverless.Workflow.Triage;

namespace Serverless.Workflow.Notices;

/// <summary>What needs an officer on a morning.</summary>
/// <param name="Late">The requests that are late.</param>
/// <param name="Unplaced">The mails that wait to be placed, the oldest first.</param>
/// <param name="Muted">The addresses that nothing is sent to, the newest first.</param>
/// <param name="Unsent">The notices that the provider has not taken for an hour or more.</param>
public sealed record OfficerBoard(
    IReadOnlyList<VisitRequest> Late, IReadOnlyList<TriageItem> Unplaced, IReadOnlyList<Mute> Muted, IReadOnlyList<PostedNotice> Unsent)
{
    /// <summary>The other open requests, which go as they should.</summary>
    public IReadOnlyList<VisitRequest> Others { get; init; } = [];

    /// <summary>Nothing needs anybody.</summary>
    public static OfficerBoard Empty { get; } = new([], [], [], []);

    /// <summary>Whether there is nothing to say.</summary>
    public bool IsEmpty => Late is [] && Unplaced is [] && Muted is [] && Unsent is [];

    /// <summary>
    /// Whether a digest is worth sending. An address that has been muted for a week is listed, but calls nobody any more; a request calls
    /// them once, on the morning after it came, so that no request goes its way without an officer who has its page.
    /// </summary>
    /// <param name="now">The moment (UTC).</param>
    /// <param name="last">The morning of the digest before (UTC).</param>
    /// <param name="morning">The morning of this one (UTC).</param>
    public bool IsNews(DateTimeOffset now, DateTimeOffset last, DateTimeOffset morning) =>
        Late is [_, ..]
        || Unplaced is [_, ..]
        || Unsent is [_, ..]
        || Muted.Any(mute => now - mute.At < TimeSpan.FromDays(7))
        || Others.Any(visit => visit.Periods[0].From >= last && visit.Periods[0].From < morning);
}
