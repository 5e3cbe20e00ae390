using Serverless.Domain.Commands;
using Serverless.Domain.Deadlines;
using Serverless.Domain.Documents;
using Serverless.Domain.Parties;
using Serverless.Domain.Preparation;
using Serverless.Domain.Requests;
using Serverless.Domain.Visits;
using Serverless.Workflow.Drafting.Views;

namespace Serverless.Pages.Web;

/// <summary>What of a request a party may see. Lists and downloads ask here, so that nothing can be fetched that is not shown.</summary>
public static class Sight
{
    private const string OwnMessage = "message";
    private const string OwnAttachment = "attachment-";

    /// <summary>The documents that a party may open, in their order.</summary>
    public static IReadOnlyList<DocumentEntry> DocumentsOf(VisitRequest visit, Party party)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(party);
        return party.Kind switch
        {
            PartyKind.Officer or PartyKind.Coordinator => visit.Documents,

            // What reviewers send back is for the editors, and the archive has it in it.
            PartyKind.Chair or PartyKind.ChairDelegate =>
                [.. visit.Documents.Where(entry => entry.Role != DocumentRole.Archive && !DraftSight.IsConfidential(visit, entry))],

            // What the note came with, as it is circulated; not the mail itself with its technical headers.
            PartyKind.CommitteeMember => [.. visit.Documents.Where(entry => (CameWithNote(entry) && entry.Role != DocumentRole.Message && !entry.IsRefused) || IsPublished(entry))],

            // What the mission has sent itself; mails of others may be filed with the request too.
            PartyKind.Mission =>
                [.. visit.Documents.Where(entry => CameWithNote(entry) || Answers(visit, entry) || entry.By == party || IsPublished(entry)).Union(DraftSight.DocumentsOf(visit, party))],

            // The team writes the Information Note; everybody else reads it once it is published.
            _ =>
            [
                .. DraftSight.DocumentsOf(visit, party)
                    .Union(visit.Documents.Where(entry => IsPublished(entry) || (entry.Role == DocumentRole.InformationNote && IsOfTheTeam(visit, party)))),
            ],
        };
    }

    /// <summary>The decisions that a party may see, with the words that are meant for it.</summary>
    public static IReadOnlyList<Decision> DecisionsOf(VisitRequest visit, Party party)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(party);
        return party.Kind switch
        {
            PartyKind.Officer or PartyKind.Chair or PartyKind.ChairDelegate or PartyKind.Coordinator => visit.Decisions,

            // Why the Chair takes more time is said among those who work for the Committee.
            PartyKind.Mission or PartyKind.CommitteeMember =>
                [.. visit.Decisions.Select(decision => decision.Verdict == Verdict.Defer ? decision with { Text = null } : decision)],
            _ => [.. visit.Decisions.Select(decision => decision with { Text = null })],
        };
    }

    /// <summary>The positions of members that a party may see: all for those who work for the Committee, its own for a member.</summary>
    public static IReadOnlyList<MemberPosition> PositionsOf(VisitRequest visit, Party party)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(party);
        return party.Kind is PartyKind.Officer or PartyKind.Chair or PartyKind.ChairDelegate or PartyKind.Coordinator
            ? visit.Positions
            : [.. visit.Positions.Where(position => position.Member == party)];
    }

    /// <summary>The questions to the mission and their answers, for the mission and those who work for the Committee.</summary>
    public static IReadOnlyList<Clarification> ClarificationsOf(VisitRequest visit, Party party)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(party);
        return party.Kind is PartyKind.Mission or PartyKind.Officer or PartyKind.Chair or PartyKind.ChairDelegate or PartyKind.Coordinator
            ? visit.Clarifications
            : [];
    }

    /// <summary>
    /// The plan of a visit as a party may see it: days and team are for everybody who was asked for them, as letters say them; what
    /// others answered is for those who work for the Committee, who takes part for all once the visit is agreed.
    /// </summary>
    /// <returns>Null for somebody who was not asked, or is not asked any more.</returns>
    public static VisitPlan? PlanOf(VisitRequest visit, Party party)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(party);
        return party.Kind is PartyKind.Officer or PartyKind.Chair or PartyKind.ChairDelegate or PartyKind.Coordinator ? visit.Plan
            : visit.Plan is not { } plan || plan.Find(party) is null ? null
            : plan with { Invitations = [.. plan.Invitations.Where(known => known.To == party || (plan.IsAgreed && IsGuest(known)))] };
    }

    /// <summary>The items of the checklist that a party may see: all for those who go and those who work for the Committee, its own for others.</summary>
    public static IReadOnlyList<ChecklistItem> ChecklistOf(VisitRequest visit, Party party)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(party);
        var items = visit.Preparation?.Checklist.Items ?? [];
        return IsOfTheCommittee(party) || IsOfTheTeam(visit, party) ? items : [.. items.Where(item => item.Owners.Contains(party))];
    }

    /// <summary>Participants and programme, for the mission, those who go and those who work for the Committee; others read the programme alone.</summary>
    /// <returns>Null for somebody who is not asked for the visit.</returns>
    public static VisitPreparation? PreparationOf(VisitRequest visit, Party party)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(party);
        return IsOfTheCommittee(party) || IsOfTheTeam(visit, party) || party == new Party(PartyKind.Mission, visit.Reference.State.ToString()) ? visit.Preparation
            : visit.Plan?.Find(party) is not null ? visit.Preparation is { } known ? known with { Participants = ParticipantList.Empty } : null
            : null;
    }

    /// <summary>The reports on the days of a visit, for those who went and those who work for the Committee.</summary>
    public static IReadOnlyList<DailyReport> ReportsOf(VisitRequest visit, Party party)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(party);
        return IsOfTheCommittee(party) || IsOfTheTeam(visit, party) ? visit.Reports : [];
    }

    /// <summary>A deadline as a party may see it: the reasons of extensions are for those who work for the Committee, and for whom it binds.</summary>
    public static Deadline DeadlineOf(Deadline deadline, PendingStep pending, Party party)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        ArgumentNullException.ThrowIfNull(pending);
        ArgumentNullException.ThrowIfNull(party);
        return party.Kind is PartyKind.Officer or PartyKind.Chair or PartyKind.ChairDelegate or PartyKind.Coordinator || pending.On.Contains(party)
            ? deadline
            : deadline with { Extensions = [.. deadline.Extensions.Select(extension => extension with { Reason = string.Empty })] };
    }

    private static bool IsPublished(DocumentEntry entry) => entry is { Role: DocumentRole.InformationNote, Status: DocumentStatus.Published };

    private static bool IsOfTheCommittee(Party party) =>
        party.Kind is PartyKind.Officer or PartyKind.Chair or PartyKind.ChairDelegate or PartyKind.Coordinator;

    private static bool IsOfTheTeam(VisitRequest visit, Party party) => party.Kind == PartyKind.Expert && visit.Plan?.HasExpert(party.Id) == true;

    private static bool IsGuest(Invitation invitation) => invitation is { IsAccepted: true, To.Kind: PartyKind.Partner or PartyKind.Supporter };

    private static bool CameWithNote(DocumentEntry entry) =>
        entry.Role is DocumentRole.Note or DocumentRole.Letter
        || entry.Id == OwnMessage
        || entry.Id.StartsWith(OwnAttachment, StringComparison.Ordinal);

    private static bool Answers(VisitRequest visit, DocumentEntry entry) =>
        visit.Clarifications.Any(clarification => clarification.Documents.Contains(entry.Id));
}
