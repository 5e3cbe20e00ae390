using Serverless.Domain.Commands;
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
    /// <param name="notice">The notice.</param>
    /// <param name="visit">Its request as it stands; null when it belongs to none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Its address, and whether it lets the addressee act; null when the notice belongs to nothing that can be seen.</returns>
    public async Task<(Uri Address, bool Acts)?> MakeAsync(Notice notice, VisitRequest? visit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notice);
        if (identity.Web is not { } web || (notice.Reference is null && notice.Kind is not (NoticeKind.MailUnplaced or NoticeKind.AbsencesTaken or NoticeKind.AbsencesUnclear)))
        {
            return null;
        }

        var purpose = PurposeOf(notice, visit);
        if (purpose.IsStanding())
        {
            return (await StandingLinkDesk.MakeAsync(links, purpose, notice.To, web, cancellationToken), true);
        }

        var subject = notice.Kind == NoticeKind.MailUnplaced ? notice.Data["mail"] : notice.Id;
        var address = await IssueAsync(web, purpose == LinkPurpose.Track ? ToFollow(visit, notice.To) : purpose, notice.To, notice.Reference, subject, cancellationToken);
        return (address, purpose != LinkPurpose.Track);
    }

    /// <summary>Makes the link by which a request of a digest is followed.</summary>
    /// <param name="digest">The digest.</param>
    /// <param name="visit">One of its requests.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null where there are no pages.</returns>
    public async Task<Uri?> FollowAsync(Notice digest, VisitRequest visit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(digest);
        ArgumentNullException.ThrowIfNull(visit);
        return identity.Web is { } web
            ? await IssueAsync(web, ToFollow(visit, digest.To), digest.To, visit.Reference, digest.Id, cancellationToken)
            : null;
    }

    // Whoever looks at a request can do there what is theirs to do in its stage; and who may end it or put its visit off, that.
    private static LinkPurpose ToFollow(VisitRequest? visit, Party party) => visit is null || !Endings.CanAny(visit, party)
        ? LinkPurpose.Track
        : (visit.Stage, party.Kind) switch
        {
            (Stage.Received, PartyKind.Officer) when visit.Pending?.Step == Steps.Registration => LinkPurpose.ConfirmRegistration,
            (Stage.Scheduling, PartyKind.Officer or PartyKind.Coordinator) => LinkPurpose.ConfirmPlan,
            (Stage.Preparing, PartyKind.Officer or PartyKind.Coordinator or PartyKind.Mission) when visit.Preparation is not null => LinkPurpose.Prepare,
            _ => LinkPurpose.Manage,
        };

    private async Task<Uri> IssueAsync(
        Uri web, LinkPurpose purpose, Party party, Reference? reference, string subject, CancellationToken cancellationToken)
    {
        var grant = new LinkGrant(purpose, party, reference, subject, time.GetUtcNow() + TimeSpan.FromDays(policy.Limits.LinkDays));
        return new Uri(web, $"v/{await links.IssueAsync(grant, cancellationToken)}");
    }

    /// <summary>Makes a standing link that goes with a letter beside the one to act: experts find there what they keep, with each calendar entry.</summary>
    /// <returns>Null where the letter brings its addressee none.</returns>
    public async Task<Uri?> MakeStandingAsync(LinkPurpose purpose, Notice notice, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return identity.Web is { } web && notice is { Kind: NoticeKind.VisitAsked or NoticeKind.VisitConfirmed, To.Kind: PartyKind.Expert }
            ? await StandingLinkDesk.MakeAsync(links, purpose, notice.To, web, cancellationToken)
            : null;
    }

    private static LinkPurpose PurposeOf(Notice notice, VisitRequest? visit) => notice.Kind switch
    {
        NoticeKind.DecisionAsked => LinkPurpose.Decide,
        NoticeKind.NoObjectionCirculated => LinkPurpose.TakePosition,
        NoticeKind.ClarificationAsked or NoticeKind.LapseWarning => LinkPurpose.Clarify,
        NoticeKind.RegistrationTask => LinkPurpose.ConfirmRegistration,
        NoticeKind.MailUnplaced => LinkPurpose.Assign,
        NoticeKind.ProposalReady or NoticeKind.NoPlan when notice.To.Kind == PartyKind.Coordinator => LinkPurpose.ConfirmPlan,
        NoticeKind.VisitAsked => LinkPurpose.AnswerInvitation,
        NoticeKind.VisitConfirmed when HasOpen(visit, notice.To) => LinkPurpose.Prepare,
        NoticeKind.PreparationAsked or NoticeKind.PreparationTaken => LinkPurpose.Prepare,
        NoticeKind.AbsencesTaken or NoticeKind.AbsencesUnclear => LinkPurpose.Availability,
        NoticeKind.DailyReportAsked => LinkPurpose.ReportDay,
        NoticeKind.DraftCirculated or NoticeKind.DraftTaken or NoticeKind.ConfirmationAsked => LinkPurpose.ReviewDraft,
        NoticeKind.DraftToEdit => LinkPurpose.EditDraft,
        NoticeKind.ConfirmationGiven when notice.To.Kind == PartyKind.Expert => LinkPurpose.EditDraft,
        NoticeKind.DraftDecisionAsked => LinkPurpose.DecideDraft,
        NoticeKind.NoteToEdit => LinkPurpose.EditNote,
        NoticeKind.NoteClearanceAsked => LinkPurpose.ClearNote,
        NoticeKind.Reminder or NoticeKind.DeadlineChanged or NoticeKind.CommandRefused or NoticeKind.ReplyNotUnderstood => Reminded(notice, visit),
        _ => LinkPurpose.Track,
    };

    // A reminder to somebody else than those who have to act only shows how things stand.
    private static LinkPurpose Reminded(Notice notice, VisitRequest? visit) => (notice.Data.GetValueOrDefault("step"), notice.To.Kind) switch
    {
        (Steps.ChairDecision or Steps.DelegateDecision, PartyKind.Chair or PartyKind.ChairDelegate) => LinkPurpose.Decide,
        (Steps.NoObjection, PartyKind.CommitteeMember) => LinkPurpose.TakePosition,
        (Steps.Clarification or Steps.Lapse, PartyKind.Mission) => LinkPurpose.Clarify,
        (Steps.Registration, PartyKind.Officer) => LinkPurpose.ConfirmRegistration,
        (Steps.Proposal or Steps.NoPlan, PartyKind.Coordinator) => LinkPurpose.ConfirmPlan,
        (Steps.Answers, PartyKind.Expert or PartyKind.Mission or PartyKind.Partner or PartyKind.Supporter) => LinkPurpose.AnswerInvitation,
        (Steps.Preparation, _) when HasOpen(visit, notice.To) => LinkPurpose.Prepare,
        (Steps.DailyReport, PartyKind.Expert) => LinkPurpose.ReportDay,
        (Steps.DraftReview, _) when visit?.Drafting?.Round?.Asked.Contains(notice.To) == true => LinkPurpose.ReviewDraft,
        (Steps.DraftEdit, PartyKind.Expert) => LinkPurpose.EditDraft,
        (Steps.DraftDecision, PartyKind.Coordinator) => LinkPurpose.DecideDraft,
        (Steps.NoteEdit, PartyKind.Expert) => LinkPurpose.EditNote,
        (Steps.NoteClearance, PartyKind.Coordinator) or (Steps.NoteApproval, PartyKind.Chair) => LinkPurpose.ClearNote,
        _ => LinkPurpose.Track,
    };

    private static bool HasOpen(VisitRequest? visit, Party party) =>
        visit?.Preparation?.Open.Any(item => item.Owners.Contains(party)) == true;
}
