using Serverless.Domain.Links;
using Serverless.Domain.Requests;

namespace Serverless.Pages.Web;

/// <summary>Whether a link can still be acted on. Each opens one stay in its stage: a later one has a link of its own.</summary>
/// <param name="IsOpen">Whether the stay that it was made for lasts.</param>
/// <param name="Ended">The stay that it was made for and that is over; null while it lasts, or when there was none.</param>
public sealed record LinkStanding(bool IsOpen, StagePeriod? Ended)
{
    // The machines that note the stay and that make the link need not agree to the second.
    private static readonly TimeSpan Skew = TimeSpan.FromSeconds(30);

    /// <summary>Judges a link against its request as it stands.</summary>
    public static LinkStanding Of(VisitRequest visit, LinkGrant grant)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(grant);
        if (StageOf(grant.Purpose) is not { } stage)
        {
            return new LinkStanding(IsOpen: false, Ended: null);
        }

        if (visit.Stage == stage && grant.Issued >= visit.Since - Skew)
        {
            return new LinkStanding(IsOpen: true, Ended: null);
        }

        return new LinkStanding(
            IsOpen: false, visit.Periods.LastOrDefault(period => period.Stage == stage && period.Until is not null && period.From - Skew <= grant.Issued));
    }

    /// <summary>The stage in which a purpose can be acted on; null where nothing can be.</summary>
    public static Stage? StageOf(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.Decide => Stage.ChairReview,
        LinkPurpose.TakePosition => Stage.NoObjection,
        LinkPurpose.Clarify => Stage.AwaitingClarification,
        LinkPurpose.ConfirmRegistration => Stage.Received,
        _ => null,
    };
}
