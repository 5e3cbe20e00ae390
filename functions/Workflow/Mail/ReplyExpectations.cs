using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Preparation;
using Serverless.Domain.Replies;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Mail;

/// <summary>Knows what a party's reply may say, by what it was asked and where the request stands.</summary>
internal static class ReplyExpectations
{
    /// <summary>
    /// Whoever was asked for a decision, a position or an answer gives one even where it comes too late: what follows then says
    /// why nothing changes. Anything else is expected only while the request waits for it.
    /// </summary>
    /// <param name="visit">The request.</param>
    /// <param name="by">Who writes.</param>
    /// <param name="answered">What they answer; null when that is not known.</param>
    /// <param name="bringsDraft">Whether a draft comes with it.</param>
    internal static ExpectedReply Of(VisitRequest visit, Party by, NoticeKind? answered, bool bringsDraft = false) => by.Kind switch
    {
        PartyKind.Chair or PartyKind.ChairDelegate when visit.Stage == Stage.ChairReview || answered is NoticeKind.DecisionAsked => ExpectedReply.Decision,
        PartyKind.CommitteeMember when visit.Stage == Stage.NoObjection || answered is NoticeKind.NoObjectionCirculated => ExpectedReply.Position,
        PartyKind.Mission when visit.Stage == Stage.AwaitingClarification => ExpectedReply.Clarification,
        PartyKind.Officer when visit.Stage == Stage.Received => ExpectedReply.Registration,
        PartyKind.Coordinator when visit.Stage == Stage.Scheduling || answered is NoticeKind.ProposalReady => ExpectedReply.Plan,
        PartyKind.Expert when visit.Stage == Stage.Reporting && visit.Plan?.Lead == by => ExpectedReply.NoteEdit,
        PartyKind.Coordinator or PartyKind.Chair when visit.Stage == Stage.Reporting && (answered is NoticeKind.NoteClearanceAsked || visit.Pending?.On.Contains(by) == true)
            => ExpectedReply.NoteClearance,
        PartyKind.Expert when visit.Stage == Stage.Visiting && visit.Plan?.Lead == by => ExpectedReply.DailyReport,
        PartyKind.Expert when answered is NoticeKind.DraftToEdit || (visit.Stage == Stage.Drafting && visit.Plan?.Lead == by && visit.Pending?.Step == Steps.DraftEdit)
            => ExpectedReply.DraftEdit,
        PartyKind.Coordinator when answered is NoticeKind.DraftDecisionAsked || (visit.Stage == Stage.Drafting && visit.Pending?.Step == Steps.DraftDecision)
            => ExpectedReply.DraftDecision,
        _ when visit.Stage == Stage.Drafting && Reviews(visit, by, answered, bringsDraft) => ExpectedReply.DraftReturn,
        PartyKind.Mission when answered is not NoticeKind.VisitAsked && SendsParticipants(visit, answered) => ExpectedReply.Participants,
        PartyKind.Expert or PartyKind.Mission or PartyKind.Partner or PartyKind.Supporter
            when answered is NoticeKind.VisitAsked or NoticeKind.VisitConfirmed || (visit.Plan?.Find(by) is not null && MayAnswer(visit.Stage, answered))
            => ExpectedReply.Invitation,
        _ => ExpectedReply.None,
    };

    /// <summary>
    /// Whether the writer must hear of it when nothing can be read: they were asked for just that. Others write about many
    /// things, and what says nothing clear is filed.
    /// </summary>
    internal static bool MustBeClear(VisitRequest visit, Party by, ExpectedReply expected, NoticeKind? answered) => expected switch
    {
        ExpectedReply.Invitation => visit.Stage == Stage.Scheduling && answered is NoticeKind.VisitAsked or NoticeKind.Reminder or NoticeKind.ReplyNotUnderstood,
        ExpectedReply.Plan => visit.Stage == Stage.Scheduling && answered is NoticeKind.ProposalReady or NoticeKind.Reminder or NoticeKind.ReplyNotUnderstood,
        ExpectedReply.DraftDecision => answered is NoticeKind.DraftDecisionAsked or NoticeKind.Reminder or NoticeKind.DeadlineChanged or NoticeKind.ReplyNotUnderstood,
        ExpectedReply.None => true,
        _ => by.Kind != PartyKind.Officer,
    };

    /// <summary>Whether the words that change a request's course are looked for in an answer that has none of those it was asked for.</summary>
    internal static bool MaySteer(Party by) => by.Kind is PartyKind.Mission or PartyKind.Chair or PartyKind.Coordinator or PartyKind.Officer;

    // "Not available" in answer to what is to be prepared says nothing about the visit.
    private static bool MayAnswer(Stage stage, NoticeKind? answered) =>
        stage == Stage.Scheduling || (stage == Stage.Preparing && answered is null or NoticeKind.ReplyNotUnderstood);

    // A reviewer has no other business with a request. Others write about many things; a draft that comes with it says what it is about.
    private static bool Reviews(VisitRequest visit, Party by, NoticeKind? answered, bool bringsDraft) =>
        by.Kind == PartyKind.Reviewer
        || answered is NoticeKind.DraftCirculated or NoticeKind.DraftTaken or NoticeKind.ConfirmationAsked
        || (DraftReplies.IsAsked(visit, by)
            && (bringsDraft || answered is NoticeKind.Reminder or NoticeKind.DeadlineChanged or NoticeKind.ReplyNotUnderstood or NoticeKind.CommandRefused));

    private static bool SendsParticipants(VisitRequest visit, NoticeKind? answered) => visit.Stage == Stage.Preparing
        && (answered is NoticeKind.PreparationAsked or NoticeKind.VisitConfirmed
            || visit.Preparation?.Open.Any(item => item.Item == PreparationItem.Participants) == true);
}
