using Serverless.Domain.Links;
using Serverless.Domain.Requests;

namespace Serverless.Pages.Web;

/// <summary>Whether a link can still be acted on. Each opens one stay in its stages: a later one has a link of its own.</summary>
/// <param name="IsOpen">Whether the stay that it was made for lasts, and whoever holds it is still asked.</param>
/// <param name="Ended">The end of the stay that it was made for and that is over; null while it lasts, or when there was none.</param>
public sealed record LinkStanding(bool IsOpen, StagePeriod? Ended)
{
    // The machines that note the stay and that make the link need not agree to the second.
    private static readonly TimeSpan Skew = TimeSpan.FromSeconds(30);

    /// <summary>Whether its holder has been asked anew since, with another link.</summary>
    public bool HasNewer { get; init; }

    /// <summary>Whether its holder is not asked for the visit any more, though the stay lasts.</summary>
    public bool IsReleased { get; init; }

    /// <summary>Judges a link against its request as it stands.</summary>
    public static LinkStanding Of(VisitRequest visit, LinkGrant grant)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(grant);
        var stages = StagesOf(grant.Purpose);
        var stays = Stays(visit, stages).ToList();
        var lasts = stages.Contains(visit.Stage);
        if (lasts && IsSince(stays[^1].From, grant))
        {
            return grant.Purpose == LinkPurpose.AnswerInvitation ? OfInvitation(visit, grant) : new LinkStanding(IsOpen: true, Ended: null);
        }

        return new LinkStanding(IsOpen: false, stays.LastOrDefault(stay => stay.Last.Until is not null && IsSince(stay.From, grant)).Last) { HasNewer = lasts };
    }

    /// <summary>The stages in which a purpose can be acted on; none where nothing can be.</summary>
    public static IReadOnlyList<Stage> StagesOf(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.Decide => [Stage.ChairReview],
        LinkPurpose.TakePosition => [Stage.NoObjection],
        LinkPurpose.Clarify => [Stage.AwaitingClarification],
        LinkPurpose.ConfirmRegistration => [Stage.Received],
        LinkPurpose.ConfirmPlan => [Stage.Scheduling],
        LinkPurpose.Prepare => [Stage.Preparing, Stage.Visiting],
        LinkPurpose.ReportDay => [Stage.Visiting],
        LinkPurpose.EditNote or LinkPurpose.ClearNote => [Stage.Reporting],
        LinkPurpose.AnswerInvitation => [Stage.Scheduling, Stage.Preparing],

        // A version may be sent, and reviewers named, before the draft goes round.
        LinkPurpose.ReviewDraft or LinkPurpose.EditDraft => [Stage.Preparing, Stage.Visiting, Stage.Drafting],
        LinkPurpose.DecideDraft => [Stage.Drafting],
        _ => [],
    };

    // Whoever was asked again for other days has a newer link; whoever was left out of the plan is not asked at all.
    private static LinkStanding OfInvitation(VisitRequest visit, LinkGrant grant) => visit.Plan?.Find(grant.Party) is { } invitation
        ? new LinkStanding(IsSince(invitation.AskedAt, grant), Ended: null) { HasNewer = !IsSince(invitation.AskedAt, grant) }
        : new LinkStanding(IsOpen: false, Ended: null) { IsReleased = true };

    private static bool IsSince(DateTimeOffset moment, LinkGrant grant) => grant.Issued >= moment - Skew;

    // Stages of one purpose that follow each other are one stay.
    private static IEnumerable<(DateTimeOffset From, StagePeriod Last)> Stays(VisitRequest visit, IReadOnlyList<Stage> stages)
    {
        DateTimeOffset? from = null;
        foreach (var (index, period) in visit.Periods.Index().Where(known => stages.Contains(known.Item.Stage)))
        {
            from ??= period.From;
            if (index + 1 == visit.Periods.Count || !stages.Contains(visit.Periods[index + 1].Stage))
            {
                yield return (from.Value, period);
                from = null;
            }
        }
    }
}
