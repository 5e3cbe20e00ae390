using Serverless.Domain.Commands;
using Serverless.Domain.Deadlines;
using Serverless.Domain.Links;
using Serverless.Domain.Mail;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Tests.Pages.Letters;
using Serverless.Workflow.Triage;

namespace Serverless.Tests.Pages.Web;

/// <summary>Requests in every stage that has a page, full of what a page can show.</summary>
internal static class PageSamples
{
    /// <summary>Every page by its name: what it is for, for whom, of which request, and how it is asked for.</summary>
    internal static IReadOnlyList<(string Name, LinkPurpose Purpose, Party Party, VisitRequest Visit, string Query)> All =>
    [
        ("track", LinkPurpose.Track, Samples.Mission, Asked, string.Empty),
        ("decide", LinkPurpose.Decide, Samples.Chair, Deciding, string.Empty),
        ("position", LinkPurpose.TakePosition, Samples.Member, Circulated, string.Empty),
        ("clarify", LinkPurpose.Clarify, Samples.Mission, Asked, string.Empty),
        ("withdraw", LinkPurpose.Clarify, Samples.Mission, Asked, "withdraw=1"),
        ("register", LinkPurpose.ConfirmRegistration, Samples.Officer, Received, string.Empty),
        ("ended", LinkPurpose.Decide, Samples.Chair, Circulated, string.Empty),
        ("answer", LinkPurpose.AnswerInvitation, VisitSamples.Other, VisitSamples.Answering, string.Empty),
        ("answered", LinkPurpose.AnswerInvitation, VisitSamples.Partner, VisitSamples.Preparing, string.Empty),
        ("released", LinkPurpose.AnswerInvitation, new Party(PartyKind.Expert, "expert-03"), VisitSamples.Answering, string.Empty),
        ("plan", LinkPurpose.ConfirmPlan, VisitSamples.Coordinator, Samples.Waiting(VisitSamples.Proposed, Steps.Proposal, [VisitSamples.Coordinator], 3), string.Empty),
        ("noplan", LinkPurpose.ConfirmPlan, VisitSamples.Coordinator, Samples.Waiting(VisitSamples.Unplanned, Steps.NoPlan, [VisitSamples.Coordinator], 3), string.Empty),
        ("asked", LinkPurpose.ConfirmPlan, VisitSamples.Coordinator, VisitSamples.Answering, string.Empty),
        ("prepare", LinkPurpose.Prepare, Samples.Mission, VisitSamples.Preparing, string.Empty),
        ("programme", LinkPurpose.Prepare, VisitSamples.Coordinator, VisitSamples.Preparing, string.Empty),
        ("report", LinkPurpose.ReportDay, VisitSamples.Lead, VisitSamples.Visiting, string.Empty),
        ("reported", LinkPurpose.ReportDay, VisitSamples.Lead, VisitSamples.Visiting.Reported(VisitSamples.Report), string.Empty),
        ("visiting", LinkPurpose.Track, VisitSamples.Coordinator, VisitSamples.Visiting.Reported(VisitSamples.Report), string.Empty),
        ("review", LinkPurpose.ReviewDraft, DraftSamples.Health, DraftSamples.Reviewing, string.Empty),
        ("reviewmission", LinkPurpose.ReviewDraft, Samples.Mission, DraftSamples.Reviewing, string.Empty),
        ("agree", LinkPurpose.ReviewDraft, VisitSamples.Partner, DraftSamples.Reviewing, "agree=1"),
        ("edit", LinkPurpose.EditDraft, VisitSamples.Lead, DraftSamples.Editing, string.Empty),
        ("editearly", LinkPurpose.EditDraft, VisitSamples.Lead, VisitSamples.Preparing.Drafted(DraftSamples.Reviewing.Drafting! with { Rounds = [] }) with { Documents = DraftSamples.Reviewing.Documents }, string.Empty),
        ("decidedraft", LinkPurpose.DecideDraft, VisitSamples.Coordinator, DraftSamples.Deciding, string.Empty),
        ("agreed", LinkPurpose.ReviewDraft, Samples.Mission, DraftSamples.Agreed, string.Empty),
        ("noteedit", LinkPurpose.EditNote, VisitSamples.Lead, ReportingSamples.SentBack, string.Empty),
        ("noteclear", LinkPurpose.ClearNote, VisitSamples.Coordinator, ReportingSamples.Clearing, string.Empty),
        ("noteaway", LinkPurpose.EditNote, VisitSamples.Lead, ReportingSamples.Clearing, string.Empty),
        ("noteended", LinkPurpose.EditNote, VisitSamples.Lead, ReportingSamples.Closed, string.Empty),
        ("manage", LinkPurpose.Manage, Samples.Officer, VisitSamples.Answering, string.Empty),
        ("postpone", LinkPurpose.Manage, Samples.Officer, VisitSamples.Answering, "postpone=1"),
        ("cancel", LinkPurpose.Manage, Samples.Officer, VisitSamples.Answering, "cancel=1"),
    ];

    internal static VisitRequest Received => Samples.Waiting(Samples.Received, Steps.Registration, [Samples.Officer], 1);

    internal static VisitRequest Deciding => Samples.Waiting(Samples.InReview, Steps.ChairDecision, [Samples.Chair], 2);

    internal static VisitRequest Asked => Samples.Waiting(
        Moved(Samples.InReview, Stage.AwaitingClarification) with { Clarifications = [new Clarification(Samples.Question, Samples.Chair, Samples.Now)] },
        Steps.Clarification,
        [Samples.Mission],
        5,
        DayCount.Working);

    internal static VisitRequest Circulated => Samples.Waiting(
        Moved(Samples.InReview.Decided(new Decision(Verdict.Approve, Samples.Chair, Samples.Now, "Agreed.")), Stage.NoObjection)
            .Circulated([Samples.Member, Samples.Objector])
            .Positioned(new MemberPosition(Samples.Objector, Position.Hold, Samples.Now, "We need a day more.")).Value!,
        Steps.NoObjection,
        [Samples.Member, Samples.Objector],
        6);

    internal static TriageItem Held(string id) => new()
    {
        Id = id,
        Received = Samples.Now,
        Reason = TriageReason.UnverifiedSender,
        Detail = "No signature proves the sender.",
        From = new Mailbox("someone@elsewhere.example", "Misión <b>de</b> Guatemala"),
        Subject = "Nota verbal",
        Excerpt = "La Misión Permanente saluda atentamente…\nSegunda línea.",
        Sender = new SenderCheck(SenderProof.Failed, "The DKIM signature is broken."),
        Guesses = [new TriageGuess(Samples.Reference.State, null, Samples.Mission, 60, "It names this State and asks for a visit.")],
    };

    private static VisitRequest Moved(VisitRequest visit, Stage next) => visit.MoveTo(next, Samples.Now).Value!;
}
