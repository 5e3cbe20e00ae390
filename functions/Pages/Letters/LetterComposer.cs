using Serverless.Domain.Notices;
using Serverless.Pages.Letters.Kinds;
using Serverless.Pages.Texts;
using Serverless.Workflow.Notices;

namespace Serverless.Pages.Letters;

/// <summary>Decides what a letter says.</summary>
internal static class LetterComposer
{
    /// <summary>Composes a letter.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Nobody has written that kind of letter yet.</exception>
    internal static Letter Compose(NoticeLetter source, Wording wording)
    {
        var draft = new LetterDraft(source, wording);
        return source.Notice.Kind switch
        {
            NoticeKind.Acknowledgement => MissionLetters.Acknowledgement(draft),
            NoticeKind.RegistrationTask => OfficerLetters.RegistrationTask(draft),
            NoticeKind.ClarificationAsked => MissionLetters.ClarificationAsked(draft),
            NoticeKind.LapseWarning => MissionLetters.LapseWarning(draft),
            NoticeKind.DecisionAsked => DecisionLetters.DecisionAsked(draft),
            NoticeKind.NoObjectionCirculated => DecisionLetters.NoObjectionCirculated(draft),
            NoticeKind.Approved => MissionLetters.Approved(draft),
            NoticeKind.Declined => MissionLetters.Declined(draft),
            NoticeKind.Reminder => StepLetters.Reminder(draft),
            NoticeKind.DeadlineChanged => StepLetters.DeadlineChanged(draft),
            NoticeKind.Released => StepLetters.Released(draft),
            NoticeKind.Ended => MissionLetters.Ended(draft),
            NoticeKind.Attention => OfficerLetters.Attention(draft),
            NoticeKind.CommandRefused => ReplyLetters.CommandRefused(draft),
            NoticeKind.ReplyNotUnderstood => ReplyLetters.ReplyNotUnderstood(draft),
            NoticeKind.MailUnplaced => OfficerLetters.MailUnplaced(draft),
            NoticeKind.MailFiled => OfficerLetters.MailFiled(draft),
            NoticeKind.AddressMuted => OfficerLetters.AddressMuted(draft),
            NoticeKind.ProposalReady => PlanLetters.ProposalReady(draft),
            NoticeKind.NoPlan => PlanLetters.NoPlan(draft),
            NoticeKind.VisitAsked => VisitLetters.Asked(draft),
            NoticeKind.VisitConfirmed => VisitLetters.Confirmed(draft),
            NoticeKind.VisitPostponed => VisitLetters.Postponed(draft),
            NoticeKind.InvitationWithdrawn => VisitLetters.Withdrawn(draft),
            NoticeKind.AnswerTooLate => VisitLetters.AnswerTooLate(draft),
            NoticeKind.PreparationAsked => PreparationLetters.Asked(draft),
            NoticeKind.PreparationTaken => PreparationLetters.Taken(draft),
            NoticeKind.DailyReportAsked => PreparationLetters.ReportAsked(draft),
            NoticeKind.DraftCirculated => DraftLetters.Circulated(draft),
            NoticeKind.DraftTaken => DraftLetters.Taken(draft),
            NoticeKind.DraftToEdit => DraftLetters.ToEdit(draft),
            NoticeKind.DraftDecisionAsked => DraftLetters.DecisionAsked(draft),
            NoticeKind.DraftConcluded => DraftLetters.Concluded(draft),
            NoticeKind.ConfirmationAsked => DraftLetters.ConfirmationAsked(draft),
            NoticeKind.ConfirmationGiven => DraftLetters.ConfirmationGiven(draft),
            NoticeKind.NoteToEdit => NoteLetters.ToEdit(draft),
            NoticeKind.NoteClearanceAsked => NoteLetters.ToClear(draft),
            NoticeKind.NotePublished => NoteLetters.Published(draft),
            NoticeKind.AbsencesTaken => AbsenceLetters.Taken(draft),
            NoticeKind.AbsencesUnclear => AbsenceLetters.Unclear(draft),
            NoticeKind.DecisionsDigest => DecisionLetters.DecisionsDigest(draft),
            NoticeKind.OfficerDigest => OfficerLetters.Digest(draft),
            _ => throw new ArgumentOutOfRangeException(nameof(source), source.Notice.Kind, "There is no letter for this kind of notice."),
        };
    }
}
