using Serverless.Domain.Links;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Policies;
using Serverless.Domain.Requests;
using Serverless.Workflow.Links;
using Serverless.Workflow.Mail;

namespace Serverless.Workflow.Notices;

/// <summary>Makes the one link that goes with a letter: to do what is asked, otherwise to follow the request.</summary>
/// <param name="links">Makes links.</param>
/// <param name="identity">Where the pages are.</param>
/// <param name="policy">How long links live.</param>
/// <param name="time">The clock.</param>
public sealed class LetterLinks(ILinks links, MailIdentity identity, Policy policy, TimeProvider time)
{
    /// <summary>Makes the link.</summary>
    /// <returns>Its address, and whether it lets the addressee act; null when the notice belongs to nothing that can be seen.</returns>
    public async Task<(Uri Address, bool Acts)?> MakeAsync(Notice notice, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notice);
        if (identity.Web is not { } web || (notice.Reference is null && notice.Kind != NoticeKind.MailUnplaced))
        {
            return null;
        }

        var purpose = PurposeOf(notice);
        var subject = notice.Kind == NoticeKind.MailUnplaced ? notice.Data["mail"] : notice.Id;
        var grant = new LinkGrant(
            purpose, notice.To, notice.Reference, subject, time.GetUtcNow() + TimeSpan.FromDays(policy.Limits.LinkDays));
        var token = await links.IssueAsync(grant, cancellationToken);
        return (new Uri(web, $"v/{token}"), purpose != LinkPurpose.Track);
    }

    private static LinkPurpose PurposeOf(Notice notice) => notice.Kind switch
    {
        NoticeKind.DecisionAsked => LinkPurpose.Decide,
        NoticeKind.NoObjectionCirculated => LinkPurpose.TakePosition,
        NoticeKind.ClarificationAsked or NoticeKind.LapseWarning => LinkPurpose.Clarify,
        NoticeKind.RegistrationTask => LinkPurpose.ConfirmRegistration,
        NoticeKind.MailUnplaced => LinkPurpose.Assign,
        NoticeKind.Reminder or NoticeKind.DeadlineChanged or NoticeKind.CommandRefused or NoticeKind.ReplyNotUnderstood => Reminded(notice),
        _ => LinkPurpose.Track,
    };

    // A reminder to somebody else than those who have to act only shows how things stand.
    private static LinkPurpose Reminded(Notice notice) => (notice.Data.GetValueOrDefault("step"), notice.To.Kind) switch
    {
        (Steps.ChairDecision or Steps.DelegateDecision, PartyKind.Chair or PartyKind.ChairDelegate) => LinkPurpose.Decide,
        (Steps.NoObjection, PartyKind.CommitteeMember) => LinkPurpose.TakePosition,
        (Steps.Clarification or Steps.Lapse, PartyKind.Mission) => LinkPurpose.Clarify,
        (Steps.Registration, PartyKind.Officer) => LinkPurpose.ConfirmRegistration,
        _ => LinkPurpose.Track,
    };
}
