using System.Security.Cryptography;
using System.Text;
using Serverless.Domain.Commands;
using Serverless.Domain.Documents;
using Serverless.Domain.Drafts;
using Serverless.Domain.Mail;
using Serverless.Domain.Notes;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Register;
using Serverless.Domain.Replies;
using Serverless.Domain.Requests;
using Serverless.Domain.Visits;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Mail;

namespace Serverless.Tests.Workflow;

/// <summary>What mails about a draft lead to, and whose they are, before anything is done.</summary>
public sealed class DraftReplyTests
{
    private const string Address = "x@health.example";

    private static readonly DateTimeOffset Now = new(2017, 12, 5, 15, 0, 0, TimeSpan.Zero);

    private static readonly RegisterIndex Index = new(RegisterReader.Read(RegisterFiles.All.ToDictionary(
        file => file, file => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "register", file)), StringComparer.Ordinal)).Registers!);

    private static readonly Reference Gtm = Reference.Parse("GTM-2017-01");

    private static readonly Party Mission = new(PartyKind.Mission, "GTM");

    private static readonly Party Reviewer = new(PartyKind.Reviewer, "r1");

    private static readonly Party Lead = new(PartyKind.Expert, "expert-01");

    private static readonly Party Coordinator = new(PartyKind.Coordinator, "coordinator");

    private static readonly MailPart Sent = Word("nap.docx", "as it was sent");

    [Fact]
    public async Task Document_OfAReviewer_IsAReturnWithItsWordsWhateverTheySay()
    {
        var read = await ReadAsync(Reviewer, NoticeKind.DraftCirculated, "[private]\nAgreed", parts: [Picture, Word("mine.docx", "changed")]);

        Assert.Equal((1, "Agreed", Visibility.Private), Assert.IsType<ReturnDraft>(read.Command) is var returned ? (read.Draft, returned.Text, returned.Visibility) : default);
    }

    [Fact]
    public async Task Agreement_IsToTheVersionThatWasSent()
    {
        Assert.Equal(new SignOff(2), (await ReadAsync(Reviewer, NoticeKind.DraftCirculated, "Agreed", data: ("version", "2"))).Command);
        Assert.Equal(new SignOff(1), (await ReadAsync(Mission, NoticeKind.Reminder, "De acuerdo", sent: Now.AddDays(-9))).Command);
        Assert.Equal(new SignOff(2), (await ReadAsync(Mission, NoticeKind.Reminder, "De acuerdo", sent: Now)).Command);
    }

    [Fact]
    public async Task Agreement_WithTheDraftAsItWasSent_IsOneWhateverTheMailProgramAttachesAgain()
    {
        var agreed = await ReadAsync(Reviewer, NoticeKind.DraftCirculated, "Agreed", data: ("version", "2"), parts: [Sent]);
        var nothing = await ReadAsync(Reviewer, NoticeKind.DraftCirculated, string.Empty, parts: [Sent]);
        var changed = await ReadAsync(Reviewer, NoticeKind.DraftCirculated, "See attached.", parts: [Sent, Word("mine.docx", "changed")]);

        Assert.Equal(new SignOff(2), agreed.Command);
        Assert.Equal(0, nothing.Draft);
        Assert.Equal(1, changed.Draft);
        Assert.Equal([0], changed.Copies);
    }

    [Fact]
    public async Task Documents_Several_AreToldBackByName()
    {
        var read = await ReadAsync(Reviewer, NoticeKind.DraftCirculated, "See attached.", parts: [Word("a.docx", "a"), Word("b.docx", "b")]);

        Assert.Equal((ReplyProblem.SeveralDocuments, true), (read.Reading.Problem, read.MustBeClear));
        Assert.Equal(["a.docx", "b.docx"], read.Names);
        Assert.Null(read.Command);
    }

    [Fact]
    public async Task Words_AreARemarkOnTheVersionThatWasSent()
    {
        var read = await ReadAsync(Reviewer, NoticeKind.DraftTaken, "Section 2 names the wrong service.", data: ("version", "2"));

        var returned = Assert.IsType<ReturnDraft>(read.Command);
        Assert.Equal(("Section 2 names the wrong service.", 2, (int?)null), (returned.Text, returned.Version!.Value, read.Draft));
        Assert.Empty(returned.Documents);
    }

    [Fact]
    public async Task File_OfAnotherKindAndNoWords_IsAskedForAsAWordDocument() => Assert.Equal(
        ReplyProblem.DocumentMissing, (await ReadAsync(Reviewer, NoticeKind.DraftCirculated, string.Empty, parts: [new MailPart("draft.pdf", "application/pdf", new byte[] { 1 })])).Reading.Problem);

    [Fact]
    public async Task Answer_ToTheEditor_IsOfTheEntryThatWasAskedAboutAndOnlyFromWhoeverWasAsked()
    {
        Assert.Equal(new AnswerEditor("1.2.7", true), (await ReadAsync(Reviewer, NoticeKind.ConfirmationAsked, "Yes", data: ("entry", "1.2.7"))).Command);
        Assert.IsType<ReturnDraft>((await ReadAsync(Reviewer, NoticeKind.ConfirmationAsked, "We meant the annex.", data: ("entry", "1.2.7"))).Command);
        Assert.IsType<ReturnDraft>((await ReadAsync(Reviewer, NoticeKind.ConfirmationAsked, "Yes", data: ("entry", "1.2.7"), to: Mission)).Command);
    }

    [Fact]
    public async Task Mission_WritingAboutOtherThings_ReturnsNothingUnlessADraftComesWithIt()
    {
        Assert.Null((await ReadAsync(Mission, answered: null, "The minister has a new address.")).Command);
        Assert.IsType<ReturnDraft>((await ReadAsync(Mission, answered: null, "Here it is.", parts: [Word("mine.docx", "changed")])).Command);
        Assert.Null((await ReadAsync(Mission, NoticeKind.DraftCirculated, "Agreed", visit: Visit(Stage.Reporting))).Command);
    }

    [Fact]
    public async Task Reviewer_WithAWordThatChangesARequestsCourse_ChangesNothing()
    {
        Assert.IsType<ReturnDraft>((await ReadAsync(Reviewer, NoticeKind.DraftCirculated, "We withdraw our request.")).Command);
        Assert.Null((await ReadAsync(Reviewer, answered: null, "Reviewers\nMinistry; Mr. Y; Head; y@elsewhere.example", visit: Visit(Stage.Preparing))).Command);
    }

    [Fact]
    public async Task Version_OfTheLead_IsTheDocumentThatWasSent()
    {
        var read = await ReadAsync(Lead, NoticeKind.DraftToEdit, "Section 2 is merged.", parts: [Word("edited.docx", "edited"), Picture], visit: Editing);
        var missing = await ReadAsync(Lead, NoticeKind.Reminder, "It follows.", visit: Editing);

        var issue = Assert.IsType<IssueDraft>(read.Command);
        Assert.Equal(("Section 2 is merged.", null, 0), (issue.Remark, issue.Replaces, read.Draft!.Value));
        Assert.Equal((ReplyProblem.DocumentMissing, true, ExpectedReply.DraftEdit), (missing.Reading.Problem, missing.MustBeClear, missing.Expected));
    }

    [Fact]
    public async Task Decision_OfTheCoordinator_IsReadInTheStepAndInAnswerToTheQuestion()
    {
        var deciding = Visit(Stage.Drafting).WaitingFor(new PendingStep(Steps.DraftDecision, [Coordinator], Now, null));

        Assert.Equal(new DecideDraft(DraftVerdict.NextRound), (await ReadAsync(Coordinator, NoticeKind.Reminder, "Next round", visit: deciding)).Command);
        Assert.Equal(new DecideDraft(DraftVerdict.CarryOver, "late"), (await ReadAsync(Coordinator, NoticeKind.DraftDecisionAsked, "Carry over: late")).Command);
        Assert.False((await ReadAsync(Coordinator, answered: null, "I am travelling.", visit: deciding)).MustBeClear);
    }

    [Theory]
    [InlineData(Stage.Preparing)]
    [InlineData(Stage.Visiting)]
    [InlineData(Stage.Drafting)]
    public async Task Reviewers_NamedByTheMission_AreTaken(Stage stage)
    {
        var read = await ReadAsync(Mission, NoticeKind.PreparationAsked, "Reviewers\nMinistry of Health; Ms. X; Director; x@health.example\n\nThe Mission", visit: Visit(stage));

        Assert.Equal([new Reviewer("", "Ministry of Health", "Ms. X", "Director", Address)], Assert.IsType<NameReviewers>(read.Command).Reviewers);
    }

    [Fact]
    public async Task Reviewers_WithoutAnAddress_AreToldBackByNameAndNoneIsTaken()
    {
        var rows = await ReadAsync(Mission, NoticeKind.DraftCirculated, "Reviewers\nMinistry of Health; Ms. X; Director; x@health.example\nCustoms; Mr. Y; Head");
        var list = await ReadAsync(Mission, NoticeKind.DraftCirculated, "Reviewers\nCustoms, the Head\nMinistry; Ms. X");

        Assert.Equal((ReplyProblem.AddressMissing, true), (rows.Reading.Problem, rows.MustBeClear));
        Assert.Equal(["Mr. Y, Customs"], rows.Names);
        Assert.Equal(["Ms. X, Ministry"], list.Names);
        Assert.Null(rows.Command);
    }

    [Fact]
    public void Mail_OfAReviewerInAThreadOfTheRequest_IsTheirsWhoeverItWasWrittenTo()
    {
        var own = Context(Address) with { Answered = Out(Reviewer), AnsweredVisit = Visit(Stage.Drafting) };

        Assert.Equal(new MailRoute.To(Gtm, Reviewer), MailRouter.Route(own));
        Assert.Equal(new MailRoute.To(Gtm, Reviewer), MailRouter.Route(own with { Answered = Out(Mission) }));
        Assert.Equal(new MailRoute.To(Gtm, Reviewer), MailRouter.Route(Context(Address.ToUpperInvariant()) with { Mentioned = [Visit(Stage.Drafting)] }));
    }

    [Fact]
    public void Mail_OfAStrangerOrOfAReviewerWhoIsNotProven_IsHeld()
    {
        var stranger = Context("somebody@elsewhere.example") with { Answered = Out(Reviewer), AnsweredVisit = Visit(Stage.Drafting) };
        var unproven = Context(Address) with { Answered = Out(Reviewer), AnsweredVisit = Visit(Stage.Drafting) };

        Assert.Equal("WrongSender", Held(stranger));
        Assert.Equal("UnverifiedSender", Held(unproven with { Mail = unproven.Mail with { Sender = new SenderCheck(SenderProof.None, "-") } }));
        Assert.Equal("WrongSender", Held(unproven with { AnsweredVisit = Visit(Stage.Drafting) with { Drafting = new NapDrafting() } }));
        Assert.Equal("Unmatched", Held(Context(Address)));
    }

    private static string Held(MailContext context) => Assert.IsType<MailRoute.Hold>(MailRouter.Route(context)).Reason.ToString();

    private static MailPart Picture => new("logo.png", "image/png", new byte[] { 1 });

    private static MailPart Word(string name, string text) =>
        new(name, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Encoding.UTF8.GetBytes(text));

    private static MailRecord Out(Party to) => new() { MessageId = "o", Direction = MailDirection.Out, At = Now, Reference = Gtm, Party = to, NoticeId = "asked" };

    private static MailContext Context(string from, string text = "") => new()
    {
        Mail = new IncomingMail
        {
            MessageId = "m", Fingerprint = "f", From = new Mailbox(from, string.Empty), Text = text, NewText = text, Sender = new SenderCheck(SenderProof.Verified, "-"),
        },
        Senders = SenderParties.Of(from, Index),
    };

    private static VisitRequest Editing => Visit(Stage.Drafting).WaitingFor(new PendingStep(Steps.DraftEdit, [Lead], Now, null));

    private static VisitRequest Visit(Stage stage)
    {
        var visit = VisitRequest.Begin(Gtm, Now.AddDays(-30));
        Party[] asked = [Mission, Reviewer];
        return visit with
        {
            Periods = [.. visit.Periods, new StagePeriod(stage, Now.AddDays(-12))],
            Plan = new VisitPlan(1, new DateOnly(2017, 11, 27), new DateOnly(2017, 11, 28), [new Assignment(Lead.Id, IsLead: true)], []),
            Documents = [new DocumentEntry(NapDrafting.Document, 2, DocumentRole.NapDraft, Sent.Name, Sent.ContentType, 1, Convert.ToHexStringLower(SHA256.HashData(Sent.Content.Span)))],
            Drafting = new NapDrafting
            {
                Reviewers = [new Reviewer("r1", "Ministry of Health", "Ms. X", "Director", Address)],
                Rounds =
                [
                    new ReviewRound { Number = 1, Version = 1, Opened = Now.AddDays(-10), Asked = asked, Closed = Now.AddDays(-5) },
                    new ReviewRound { Number = 2, Version = 2, Opened = Now.AddDays(-2), Asked = asked },
                ],
            },
        };
    }

    private static Task<InterpretedReply> ReadAsync(
        Party by,
        NoticeKind? answered,
        string text,
        (string Name, string Value)? data = null,
        DateTimeOffset? sent = null,
        IReadOnlyList<MailPart>? parts = null,
        VisitRequest? visit = null,
        Party? to = null)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (data is var (name, value))
        {
            values[name] = value;
        }

        var notice = new Notice("asked", Gtm, answered ?? NoticeKind.Approved, to ?? by, sent ?? Now, values);
        var context = Context("somebody@elsewhere.example", text) with { Answered = answered is null ? null : Out(notice.To) with { Kind = answered } };
        var seen = (parts ?? []).Select(part => new SeenPart(part, part.Name, TextReading.Of(string.Empty))).ToList();
        var look = new MailSight(context, Index, seen, [], new NoteReader(Index).Read([new NoteText("mail", text)], null, new DateOnly(2017, 12, 5)));
        return new ReplyInterpreter(new ParticipantReplies(new LinesAsLists()), new ReviewerReplies(new LinesAsLists()), NoNotes.Replies, new AskedOnce(notice))
            .ReadAsync(new ReceivedReply(new MailArrival("hash", "test", null, Now, 1), look, Gtm, by), visit ?? Visit(Stage.Drafting), TestContext.Current.CancellationToken);
    }
}
