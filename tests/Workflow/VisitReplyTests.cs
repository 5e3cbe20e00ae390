using System.Text;
using Serverless.Domain.Commands;
using Serverless.Domain.Invitations;
using Serverless.Domain.Mail;
using Serverless.Domain.Notes;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Preparation;
using Serverless.Domain.Register;
using Serverless.Domain.Replies;
using Serverless.Domain.Requests;
using Serverless.Domain.Visits;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Mail;

namespace Serverless.Tests.Workflow;

/// <summary>What the mails of those who take part in a visit lead to, before anything is done.</summary>
public sealed class VisitReplyTests
{
    private static readonly DateTimeOffset Now = new(2017, 11, 28, 3, 0, 0, TimeSpan.Zero);

    private static readonly RegisterIndex Index = new(RegisterReader.Read(RegisterFiles.All.ToDictionary(
        file => file, file => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "register", file)), StringComparer.Ordinal)).Registers!);

    private static readonly Reference Gtm = Reference.Parse("GTM-2017-01");

    private static readonly Party Lead = new(PartyKind.Expert, "expert-01");

    private static readonly Party Mission = new(PartyKind.Mission, "GTM");

    private static readonly Party Coordinator = new(PartyKind.Coordinator, "coordinator");

    [Fact]
    public async Task Answer_ToAnInvitation_CarriesTheVersionThatWasAsked()
    {
        var read = await ReadAsync(Visit(Stage.Scheduling), Lead, NoticeKind.VisitAsked, "Decline: I am away", data: ("sequence", "3"));

        Assert.Equal(new AnswerInvitation(InvitationAnswer.Decline, Text: "I am away", Sequence: 3), read.Command);
    }

    [Fact]
    public async Task Confirmation_OfAPlan_IsOfTheProposalThatWasSent()
    {
        var visit = Visit(Stage.Scheduling) with { Proposal = new PlanProposal(5, Now.AddHours(-1), new DateOnly(2017, 12, 4), new DateOnly(2017, 12, 5), []) };

        Assert.Equal(new ConfirmPlan(5), (await ReadAsync(visit, Coordinator, NoticeKind.ProposalReady, "Confirm")).Command);
        Assert.Equal(new ConfirmPlan(4), (await ReadAsync(visit, Coordinator, NoticeKind.ProposalReady, "Confirm", sent: Now.AddHours(-2))).Command);
        Assert.Equal(new ConfirmPlan(2), (await ReadAsync(visit, Coordinator, NoticeKind.ProposalReady, "Confirm", data: ("round", "2"))).Command);
    }

    [Theory]
    [InlineData(Stage.Scheduling, NoticeKind.VisitAsked, "I accept but not on Monday", true)]
    [InlineData(Stage.Scheduling, NoticeKind.Reminder, "Let me see.", true)]
    [InlineData(Stage.Scheduling, NoticeKind.Approved, "Many thanks to the Chair.", false)]
    [InlineData(Stage.Preparing, NoticeKind.VisitConfirmed, "Here are my slides.", false)]
    [InlineData(Stage.Preparing, NoticeKind.PreparationAsked, "Not available", false)]
    public async Task Words_ThatAreNotClear_AreAskedForAgainOnlyWhereTheyWereAskedFor(Stage stage, NoticeKind answered, string text, bool isAskedAgain)
    {
        var read = await ReadAsync(Visit(stage), Lead, answered, text);

        Assert.Null(read.Command);
        Assert.Equal(isAskedAgain, read is { Reading.Problem: not null, MustBeClear: true });
    }

    [Fact]
    public async Task Withdrawal_OfTheMission_IsOneWhateverItWasAsked()
    {
        Assert.Equal(new Withdraw(), (await ReadAsync(Visit(Stage.Scheduling), Mission, NoticeKind.VisitAsked, "We withdraw our request.")).Command);
        Assert.Equal(new Withdraw(), (await ReadAsync(Visit(Stage.Preparing), Mission, NoticeKind.PreparationAsked, "We withdraw our request.")).Command);
    }

    [Theory]
    [InlineData(PartyKind.Chair, Stage.Scheduling, NoticeKind.DecisionAsked, "Call off: the venue is closed")]
    [InlineData(PartyKind.Chair, Stage.Preparing, null, "Call off: the venue is closed")]
    [InlineData(PartyKind.Officer, Stage.Received, NoticeKind.RegistrationTask, "Call off: the venue is closed")]
    [InlineData(PartyKind.Officer, Stage.Preparing, NoticeKind.PreparationAsked, "Call off: the venue is closed")]
    public async Task CallingOff_OfThoseWhoMay_IsOneWhateverTheyWereAsked(PartyKind by, Stage stage, NoticeKind? answered, string text) =>
        Assert.Equal(new Cancel("the venue is closed"), (await ReadAsync(Visit(stage), new Party(by, "someone"), answered, text)).Command);

    [Theory]
    [InlineData(NoticeKind.VisitAsked, Stage.Scheduling)]
    [InlineData(NoticeKind.VisitConfirmed, Stage.Preparing)]
    public async Task Postponing_OfTheMission_IsOneWhateverItWasAsked(NoticeKind answered, Stage stage)
    {
        var read = await ReadAsync(Visit(stage), Mission, answered, "Postpone until 15 January 2018: the minister travels");

        Assert.Equal(new Postpone("the minister travels", new DateOnly(2018, 1, 15)), read.Command);
    }

    [Fact]
    public async Task CallingOff_OfTheMission_TakesTheRequestBack() => Assert.Equal(
        new Withdraw("the venue is closed"), (await ReadAsync(Visit(Stage.Preparing), Mission, answered: null, "Cancel the visit: the venue is closed")).Command);

    [Fact]
    public async Task CallingOff_WithoutItsReason_IsAskedForAgainEvenOfAnOfficer()
    {
        var read = await ReadAsync(Visit(Stage.Preparing), new Party(PartyKind.Officer, "officer-01"), answered: null, "Call off");

        Assert.Equal((ReplyProblem.ReasonMissing, true), (read.Reading.Problem, read.MustBeClear));
        Assert.Null(read.Command);
    }

    [Fact]
    public async Task Postponing_OfAnExpertWhoWasAskedToCome_IsNoAnswer()
    {
        var read = await ReadAsync(Visit(Stage.Scheduling), Lead, NoticeKind.VisitAsked, "Postpone: I am away");

        Assert.Equal((ReplyProblem.NoVerdict, true), (read.Reading.Problem, read.MustBeClear));
    }

    [Fact]
    public async Task List_InTheDocumentsOfTheMission_IsJoinedAndSaysWhatWasNotRead()
    {
        var read = await ReadAsync(
            Visit(Stage.Preparing),
            Mission,
            NoticeKind.PreparationAsked,
            "Please find the lists attached.",
            parts: [Part("one.csv", "Ministry A; Ms. X\n;;;"), Part("two.csv", "Ministry B; Mr. Y"), Part("logo.png", "x")]);

        var list = Assert.IsType<SubmitParticipants>(read.Command);
        Assert.Equal(["Ms. X", "Mr. Y"], list.Participants.Select(participant => participant.Name));
        Assert.Equal(["one.csv, row 2: It is not understood."], list.Remarks);
    }

    [Theory]
    [InlineData("Ministry A; Ms. X\nMinistry B; Mr. Y", 2)]
    [InlineData("Thank you.\n\nPermanent Mission; Ms. X", 0)]
    [InlineData("The list will follow.", 0)]
    public async Task List_InTheTextOfTheMission_IsMoreThanASignature(string text, int participants)
    {
        var read = await ReadAsync(Visit(Stage.Preparing), Mission, NoticeKind.VisitConfirmed, text);

        Assert.Equal(participants, (read.Command as SubmitParticipants)?.Participants.Count ?? 0);
        Assert.False(read is { Reading.Problem: not null, MustBeClear: true });
    }

    [Fact]
    public async Task Report_OfTheLead_IsOnTheDayAtTheVenue()
    {
        // It is the 28th at Greenwich and still the 27th in Guatemala.
        var read = await ReadAsync(Visit(Stage.Visiting), Lead, NoticeKind.DailyReportAsked, "The matrix was presented.");

        Assert.Equal(new DateOnly(2017, 11, 27), Assert.IsType<ReportDay>(read.Command).Day);
        Assert.Null((await ReadAsync(Visit(Stage.Visiting), new Party(PartyKind.Expert, "expert-02"), null, "The matrix was presented.")).Command);
    }

    [Theory]
    [InlineData(CalendarAnswerKind.Accepted, InvitationAnswer.Accept)]
    [InlineData(CalendarAnswerKind.Declined, InvitationAnswer.Decline)]
    [InlineData(CalendarAnswerKind.Proposed, InvitationAnswer.OtherDays)]
    [InlineData(CalendarAnswerKind.Tentative, null)]
    [InlineData(CalendarAnswerKind.Refresh, null)]
    [InlineData(CalendarAnswerKind.Delegated, null)]
    [InlineData(CalendarAnswerKind.Removed, null)]
    public async Task CalendarAnswer_OfTheAttendee_IsTheAnswerOrIsAskedFor(CalendarAnswerKind kind, InvitationAnswer? answer)
    {
        // Half past midnight at Greenwich is the evening before in Guatemala.
        var proposed = new DateTimeOffset(2017, 12, 5, 0, 30, 0, TimeSpan.Zero);
        var calendar = Calendar(kind) with { Proposed = kind == CalendarAnswerKind.Proposed ? new ProposedTime(proposed, proposed.AddHours(8)) : null };
        var read = await ReadAsync(Visit(Stage.Scheduling), Lead, answered: null, string.Empty, calendar: calendar);

        Assert.Equal(
            answer is { } given ? new AnswerInvitation(given, given == InvitationAnswer.OtherDays ? new DateOnly(2017, 12, 4) : null, Sequence: 2) : null,
            read.Command);
        Assert.Equal(
            answer is null && kind != CalendarAnswerKind.Refresh ? (ReplyProblem.CalendarUndecided, true) : ((ReplyProblem?)null, read.MustBeClear),
            (read.Reading.Problem, read.MustBeClear));
    }

    [Fact]
    public async Task CalendarAnswer_OtherThanTheWords_IsNotUnderstood()
    {
        var read = await ReadAsync(Visit(Stage.Scheduling), Lead, answered: null, "I cannot come", calendar: Calendar(CalendarAnswerKind.Accepted));

        Assert.Equal((ReplyProblem.TwoVerdicts, true), (read.Reading.Problem, read.MustBeClear));
    }

    [Theory]
    [InlineData("expert-01@committee1540.example", "expert-01@committee1540.example", null, "To")]
    [InlineData("pm-gtm@mission.example", "pm-gtm@mission.example", null, "To")]
    [InlineData("expert-01@committee1540.example", "private@elsewhere.example", "expert-01@committee1540.example", "To")]
    [InlineData("expert-02@committee1540.example", "expert-01@committee1540.example", "expert-02@committee1540.example", "WrongSender")]
    [InlineData("pm-fra@mission.example", "pm-gtm@mission.example", null, "WrongSender")]
    [InlineData("nobody@elsewhere.example", "expert-01@committee1540.example", null, "WrongSender")]
    [InlineData("chair@committee1540.example", "chair@committee1540.example", null, "WrongSender")]
    public void CalendarAnswer_CountsOnlyFromItsAttendee(string from, string attendee, string? sentBy, string route)
    {
        var answer = Calendar(CalendarAnswerKind.Accepted) with { Attendee = attendee, SentBy = sentBy };
        var context = Context(from, string.Empty) with
        {
            CalendarAnswer = answer,
            CalendarVisit = Visit(Stage.Scheduling),
            Attendees = SenderParties.Of(attendee, Index),
            SentBy = SenderParties.Of(sentBy, Index),
        };

        Assert.Equal(route, Name(MailRouter.Route(context)));
        Assert.Equal(route == "To" ? "UnverifiedSender" : route, Name(MailRouter.Route(context with { Mail = context.Mail with { Sender = new SenderCheck(SenderProof.None, "-") } })));
        Assert.Equal("CalendarReply", Name(MailRouter.Route(context with { CalendarVisit = null })));
    }

    [Fact]
    public void Reference_InTheSubject_CountsForWhoeverIsInvited()
    {
        var context = Context("expert-01@committee1540.example", "Accept") with { Mentioned = [Visit(Stage.Scheduling)] };

        Assert.Equal(new MailRoute.To(Gtm, Lead), MailRouter.Route(context));
        Assert.Equal("Unmatched", Name(MailRouter.Route(context with { Senders = [new Party(PartyKind.Expert, "expert-05")] })));
    }

    private static string Name(MailRoute route) => route is MailRoute.Hold hold ? hold.Reason.ToString() : route.GetType().Name;

    private static CalendarAnswer Calendar(CalendarAnswerKind kind) =>
        new() { Reference = Gtm, Sequence = 2, Attendee = "expert-01@committee1540.example", Kind = kind };

    private static MailContext Context(string from, string text) => new()
    {
        Mail = new IncomingMail
        {
            MessageId = "m", Fingerprint = "f", From = new Mailbox(from, string.Empty), Text = text, NewText = text, Sender = new SenderCheck(SenderProof.Verified, "-"),
        },
        Senders = SenderParties.Of(from, Index),
    };

    private static MailPart Part(string name, string text) => new(name, "text/csv", Encoding.UTF8.GetBytes(text));

    private static VisitRequest Visit(Stage stage)
    {
        Party[] invited = [Lead, new Party(PartyKind.Expert, "expert-02"), Mission];
        var visit = VisitRequest.Begin(Gtm, Now.AddDays(-30));
        return visit with
        {
            Periods = [.. visit.Periods, new StagePeriod(stage, Now.AddDays(-5))],
            Plan = new VisitPlan(
                1,
                new DateOnly(2017, 11, 27),
                new DateOnly(2017, 11, 29),
                [new Assignment(Lead.Id, IsLead: true), new Assignment("expert-02", IsLead: false)],
                [.. invited.Select(party => new Invitation(party, IsRequired: true, Sequence: 2, Now.AddDays(-4)))]),
            Preparation = stage == Stage.Preparing ? new VisitPreparation(
                new Checklist([new ChecklistItem { Item = PreparationItem.Participants, Owner = PartyKind.Mission, Owners = [Mission] }]), ParticipantList.Empty, new Programme([])) : null,
        };
    }

    private static Task<InterpretedReply> ReadAsync(
        VisitRequest visit,
        Party by,
        NoticeKind? answered,
        string text,
        (string Name, string Value)? data = null,
        DateTimeOffset? sent = null,
        CalendarAnswer? calendar = null,
        IReadOnlyList<MailPart>? parts = null)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (data is var (name, value))
        {
            values[name] = value;
        }

        var notice = new Notice("asked", Gtm, answered ?? NoticeKind.Approved, by, sent ?? Now, values);
        var context = Context("somebody@elsewhere.example", text) with
        {
            CalendarAnswer = calendar,
            Answered = answered is null ? null : new MailRecord
            {
                MessageId = "o", Direction = MailDirection.Out, At = Now, Reference = Gtm, Party = by, NoticeId = notice.Id, Kind = answered,
            },
        };
        var seen = (parts ?? []).Select(part => new SeenPart(part, part.Name, TextReading.Of(string.Empty))).ToList();
        var look = new MailSight(context, Index, seen, [], new NoteReader(Index).Read([new NoteText("mail", text)], null, new DateOnly(2017, 11, 28)));
        return new ReplyInterpreter(new ParticipantReplies(new LinesAsLists()), new ReviewerReplies(new LinesAsLists()), NoNotes.Replies, new AskedOnce(notice))
            .ReadAsync(new ReceivedReply(new MailArrival("hash", "test", null, Now, 1), look, Gtm, by), visit, TestContext.Current.CancellationToken);
    }
}
