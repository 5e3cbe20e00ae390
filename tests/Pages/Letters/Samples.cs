using NodaTime;
using Serverless.Domain.Calendars;
using Serverless.Domain.Commands;
using Serverless.Domain.Deadlines;
using Serverless.Domain.Documents;
using Serverless.Domain.Languages;
using Serverless.Domain.Mail;
using Serverless.Domain.Notes;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Workflow.Notices;
using Serverless.Workflow.Triage;

namespace Serverless.Tests.Pages.Letters;

/// <summary>Notices of every kind with everything that belongs to them, as the path of a request would have them.</summary>
internal static class Samples
{
    internal const string NewYork = "America/New_York";

    internal static readonly Reference Reference = Reference.Parse("GTM-2017-01");
    internal static readonly Party Mission = new(PartyKind.Mission, "GTM");
    internal static readonly Party Chair = new(PartyKind.Chair, "chair");
    internal static readonly Party Delegate = new(PartyKind.ChairDelegate, "chair-delegate");
    internal static readonly Party Member = new(PartyKind.CommitteeMember, "member-egy");
    internal static readonly Party Objector = new(PartyKind.CommitteeMember, "member-ury");
    internal static readonly Party Officer = new(PartyKind.Officer, "officer-01");

    // Tuesday, 14 November 2017, ten in the morning in New York.
    internal static readonly DateTimeOffset Now = new(2017, 11, 14, 15, 0, 0, TimeSpan.Zero);

    internal static readonly Uri Page = new("https://visits.example/v/Zk3vQ9uYt1mJ0aXwS7cLrB5hN2dEfG8pKoIqTyUzMnA");

    internal static readonly WorkingCalendar Headquarters = new(
        WorkingCalendars.HeadquartersId,
        DateTimeZoneProviders.Tzdb[NewYork],
        WorkingHours.TryParse("09:00-17:30")!,
        [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday],
        [KeyValuePair.Create(new LocalDate(2017, 11, 23), "Thanksgiving Day")],
        []);

    /// <summary>Every kind, some of them to several parties.</summary>
    internal static IReadOnlyList<NoticeLetter> All(Language language) =>
    [
        Of(language, NoticeKind.Acknowledgement, Mission, Received, track: true),
        Of(language, NoticeKind.RegistrationTask, Officer, Waiting(Received, Steps.Registration, [Officer], 1)),
        Of(language, NoticeKind.ClarificationAsked, Mission, Waiting(Asked, Steps.Clarification, [Mission], 5), data: ("question", Question)),
        Of(language, NoticeKind.LapseWarning, Mission, Waiting(Asked, Steps.Lapse, [Mission], 30, DayCount.Calendar)),
        Of(language, NoticeKind.DecisionAsked, Chair, Waiting(InReview, Steps.ChairDecision, [Chair], 2)) with { Others = [Earlier] },
        Of(language, NoticeKind.DecisionAsked, Delegate, Waiting(Objected, Steps.DelegateDecision, [Chair, Delegate], 1)),
        Of(language, NoticeKind.NoObjectionCirculated, Member, Waiting(Circulated, Steps.NoObjection, [Member, Objector], 6)),
        Of(language, NoticeKind.Approved, Mission, InReview, track: true, ("remark", "With the Committee’s best wishes.")),
        Of(language, NoticeKind.Declined, Mission, Moved(InReview, Stage.Declined), track: true, ("end", "Declined"), ("reason", "The programme\nis not yet clear.")),
        Of(language, NoticeKind.Reminder, Chair, Waiting(InReview, Steps.ChairDecision, [Chair], 2), false, StepData(Steps.ChairDecision)),
        Of(language, NoticeKind.Reminder, Member, Waiting(Circulated, Steps.NoObjection, [Member, Objector], 6), false, StepData(Steps.NoObjection)),
        Of(language, NoticeKind.Reminder, Officer, Waiting(Asked, Steps.Clarification, [Mission], 5), true, StepData(Steps.Clarification)),
        Late(Of(language, NoticeKind.Reminder, Mission, Waiting(Asked, Steps.Clarification, [Mission], 5), false, StepData(Steps.Clarification))),
        Of(language, NoticeKind.Reminder, Delegate, Waiting(InReview, Steps.ChairDecision, [Chair], 2), true, StepData(Steps.ChairDecision)),
        Of(
            language, NoticeKind.DeadlineChanged, Mission, Extended(Waiting(Asked, Steps.Clarification, [Mission], 5)), false,
            [.. StepData(Steps.Clarification), ("was", "2017-11-21T22:30:00.0000000+00:00"), ("cause", "extension")]),
        Of(
            language, NoticeKind.DeadlineChanged, Chair, Waiting(InReview, Steps.ChairDecision, [Chair], 7), false,
            [.. StepData(Steps.ChairDecision), ("was", "2017-11-23T22:30:00.0000000+00:00"), ("cause", "calendar")]),
        Of(language, NoticeKind.Released, Delegate, Moved(Decided, Stage.Scheduling), track: true, ("stage", "Scheduling")),
        Of(language, NoticeKind.Ended, Mission, Moved(InReview, Stage.Withdrawn), track: true, ("end", "Withdrawn"), ("reason", "Elections.")),
        Of(language, NoticeKind.Ended, Officer, Moved(InReview, Stage.Cancelled), track: true, ("end", "Cancelled"), ("reason", "A storm.")),
        Of(language, NoticeKind.Ended, Mission, Moved(Asked, Stage.Lapsed), track: true, ("end", "Lapsed"), ("reason", "The question was not answered in time.")),
        Of(language, NoticeKind.Attention, Officer, Waiting(InReview, Steps.Proposal, [], 0), track: true, ("problem", "NobodyToAct"), ("step", Steps.Proposal)),
        Of(
            language, NoticeKind.Attention, Officer, Waiting(Circulated, Steps.NoObjection, [Member, Objector], 6), true,
            ("problem", "NoObjectionNotConcluded"), ("holding", "member-egy"), ("unreached", "member-ury, member-chn")),
        Of(language, NoticeKind.Attention, Officer, InReview, true, ("problem", "NotSent"), ("party", "CommitteeMember member-ury"), ("detail", "550 5.7.1 refused")),
        Of(language, NoticeKind.Attention, Officer, InReview, true, ("problem", "Something new"), ("what", "of a later time")),
        Of(
            language, NoticeKind.CommandRefused, Chair, Waiting(Decided, Steps.Proposal, [VisitSamples.Coordinator], 5), true,
            ("reason", "AlreadyDone"), ("message", "GTM-2017-01 has been decided: Approve by the Chair (chair).")),
        Of(
            language, NoticeKind.ReplyNotUnderstood, Chair, Waiting(InReview, Steps.ChairDecision, [Chair], 2), false,
            ("why", "TwoVerdicts"), ("expected", "Decision")),
        Of(language, NoticeKind.ReplyNotUnderstood, Member, Waiting(Circulated, Steps.NoObjection, [Member, Objector], 6), false, ("why", "NoVerdict"), ("expected", "Position")),
        Of(language, NoticeKind.ReplyNotUnderstood, Mission, InReview, true, ("why", "Empty"), ("expected", "None")),
        Free(language, NoticeKind.MailUnplaced, Officer) with { Act = Page, Unplaced = Unplaced },
        Free(language, NoticeKind.MailUnplaced, Officer) with { Act = Page, Unplaced = Unplaced with { State = TriageState.Assigned } },
        Of(language, NoticeKind.MailFiled, Officer, InReview, true, ("subject", "Re: programme"), ("from", "Mission GTM")),
        Of(language, NoticeKind.AddressMuted, Officer, InReview, true, ("address", "pm-gtm@mission.example"), ("detail", "5.1.1 no such user"), ("party", "Mission GTM")),
        Free(language, NoticeKind.DecisionsDigest, Chair) with { Others = [Waiting(InReview, Steps.ChairDecision, [Chair], 2), Waiting(Earlier with { Periods = InReview.Periods }, Steps.ChairDecision, [Chair], 1)] },
        Free(language, NoticeKind.OfficerDigest, Officer) with { Board = new OfficerBoard([Waiting(InReview, Steps.ChairDecision, [Chair], 1)], [Unplaced], [Muted], [Unsent]) { Others = [Earlier] }, Pages = new Dictionary<Reference, Uri> { [Reference] = Page, [Earlier.Reference] = Page } },
        Free(language, NoticeKind.OfficerDigest, Officer),
        Free(language, NoticeKind.AbsencesTaken, VisitSamples.Lead, ("lines", "Line 12: the event does not say when it begins.")) with { Act = Page, Absences = VisitSamples.Absences },
        Free(language, NoticeKind.AbsencesTaken, VisitSamples.Lead, ("lines", string.Empty)) with { Act = Page },
        Free(language, NoticeKind.AbsencesUnclear, VisitSamples.Lead, ("lines", "Away next week\nAway until Monday")) with { Act = Page },
        .. VisitSamples.All(language),
        .. DraftSamples.All(language),
        .. ReportingSamples.All(language),
    ];

    internal const string Question = "Which institutions will take part?\n\nAnd is the venue accessible?";

    internal static VisitRequest Received => VisitRequest.Begin(Reference, Now.AddHours(-3)) with
    {
        Registration = new Registration
        {
            Facts = Facts,
            Gaps = [nameof(NoteFacts.Venue), nameof(NoteFacts.Dates)],
            IsSenderVerified = false,
            Concerns = ["The document 'letter.pdf' could not be read."],
        },
        Documents =
        [
            new DocumentEntry("mail", 1, DocumentRole.Message, "message.eml", "message/rfc822", 90_000, "00"),
            new DocumentEntry("note", 1, DocumentRole.Note, "Nota verbal.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", 32_000, "01"),
            new DocumentEntry("letter", 1, DocumentRole.Letter, "letter.pdf", "application/pdf", 48_000, "02", "Its text could not be read."),
        ],
    };

    internal static VisitRequest InReview => Moved(Moved(Received, Stage.Registered), Stage.ChairReview);

    private static NoteFacts Facts => new()
    {
        WrittenIn = Language.Spanish,
        State = Sure(Reference.State),
        NoteNumber = Sure("NV-ONU-1540/2017-118"),
        NoteDate = Sure(new DateOnly(2017, 11, 12)),
        Signatory = Sure(new Signatory("Omar Castañeda Solares", "Representante Permanente Adjunto")),
        LetterAuthor = Sure(new Signatory("Alicia Castillo", "Viceministra de Relaciones Exteriores")),
        LetterDate = Sure(new DateOnly(2017, 11, 10)),
        Purpose = Sure("Continuar la elaboración del proyecto de plan de acción nacional."),
        Dates = new Fact<VisitDates>(
            new VisitDates(new DateOnly(2017, 11, 27), new DateOnly(2017, 11, 28), IsExact: true), Confidence.Medium, Words("27 y 28 de noviembre")),
        Venue = Sure("Ciudad de Guatemala"),
        WorkingLanguages = [Sure(Language.Spanish)],
        Supporters = [Sure(StateCode.Parse("CAN"))],
        Partners = [Sure("oas-cicte")],
        Contradictions = [new Contradiction(nameof(NoteFacts.Dates), Words("27 y 28 de noviembre de 2017"), new Evidence("letter", 9, 4, "a finales de noviembre"))],
    };

    private static VisitRequest Asked => Moved(InReview, Stage.AwaitingClarification) with
    {
        Clarifications = [new Clarification(Question, Chair, Now)],
    };

    internal static VisitRequest Decided => InReview.Decided(new Decision(Verdict.Approve, Chair, Now.AddMinutes(5), "Agreed."));

    private static VisitRequest Circulated => Moved(Decided, Stage.NoObjection).Circulated([Member, Objector]);

    private static VisitRequest Objected => Moved(
        Circulated.Positioned(new MemberPosition(Objector, Position.Objection, Now.AddHours(2), "The dates collide with the plenary.\nPlease choose others.")).Value!,
        Stage.ChairReview) with
    {
        Clarifications =
        [
            new Clarification(Question, Officer, Now.AddHours(-2)) { Answer = "The Ministry of Foreign Affairs.\nYes.", AnsweredAt = Now.AddHours(-1) },
        ],
    };

    private static VisitRequest Earlier => VisitRequest.Begin(Reference.Parse("GTM-2016-01"), Now.AddYears(-1)) with
    {
        Registration = Received.Registration! with
        {
            Facts = Facts with { Dates = Sure(new VisitDates(new DateOnly(2016, 11, 9), new DateOnly(2016, 11, 11), IsExact: true)) },
        },
    };

    private static Mute Muted => new("pm-gtm@mission.example", Mission, Now, "550 5.1.1 no such user");

    private static PostedNotice Unsent => new(
        new Notice("0004/Approved/Mission/GTM", Reference, NoticeKind.Approved, Mission, Now.AddHours(-2), new Dictionary<string, string>(StringComparer.Ordinal)),
        NoticeState.Waiting,
        "token",
        Now,
        "1")
    {
        Attempts = 3,
        Detail = "mx.mission.example:25 takes nothing now: 451 later",
    };

    private static TriageItem Unplaced => new()
    {
        Id = "3f2a",
        Received = Now,
        Reason = TriageReason.UnverifiedSender,
        Detail = "It says that it is from the Permanent Mission of GTM: no signature.",
        From = new Mailbox("someone@elsewhere.example", "Misión de Guatemala"),
        Subject = "Nota verbal",
        Excerpt = "La Misión Permanente saluda atentamente…\nSegunda línea.",
        Sender = new SenderCheck(SenderProof.Failed, "The DKIM signature is broken."),
        Guesses =
        [
            new TriageGuess(null, Reference, Mission, 70, "Its subject names this request."),
            new TriageGuess(StateCode.Parse("GTM"), null, Mission, 60, "It names this State and asks for a visit."),
        ],
    };

    internal static NoticeLetter Of(
        Language language, NoticeKind kind, Party to, VisitRequest visit, bool track = false, params (string Name, string Value)[] data) =>
        new(
            new Notice($"0001/{kind}", visit.Reference, kind, to, Now, data.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal)),
            Addressee(language, to),
            Seeds.Index,
            track ? Page : null,
            track ? null : Page)
        {
            Visit = visit,
        };

    internal static VisitRequest Waiting(
        VisitRequest visit, string step, IReadOnlyList<Party> on, int days, DayCount count = DayCount.Working) =>
        visit.WaitingFor(new PendingStep(step, on, Now, Deadline.Find(new DeadlineRule(days, count), Headquarters, Now)));

    private static NoticeLetter Free(Language language, NoticeKind kind, Party to, params (string Name, string Value)[] data) => new(
        new Notice($"{kind}", null, kind, to, Now, data.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal)), Addressee(language, to), Seeds.Index, null, null);

    private static Addressee Addressee(Language language, Party to) => to.Kind switch
    {
        PartyKind.Mission => new Addressee(to, Seeds.Index.FindState(Reference.State)!.Names[language], "pm-gtm@mission.example", language, "America/Guatemala"),
        PartyKind.Supporter => new Addressee(to, Seeds.Index.FindState(StateCode.Parse(to.Id))!.Names[language], "somebody@mission.example", language, NewYork),
        PartyKind.Partner => new Addressee(to, Seeds.Index.FindOrganisation(to.Id)!.Names[Language.English], "somebody@partner.example", language, NewYork),
        PartyKind.Reviewer => DraftSamples.Reviewing.Drafting!.FindReviewer(to.Id) is { } reviewer
            ? new Addressee(to, reviewer.Name.Length > 0 ? reviewer.Name : reviewer.Institution, reviewer.Address, language, "America/Guatemala")
            : throw new ArgumentException("No such reviewer.", nameof(to)),
        _ => new Addressee(to, Seeds.Index.FindPerson(to.Id)!.Name, "somebody@committee1540.example", language, NewYork),
    };

    private static (string Name, string Value)[] StepData(string step) => [("step", step), ("on", "chair"), ("due", "2017-11-16T22:30:00.0000000+00:00")];

    internal static NoticeLetter Late(NoticeLetter letter) => letter with { Notice = letter.Notice with { At = Now.AddDays(14) } };

    private static VisitRequest Extended(VisitRequest visit)
    {
        var extension = new Extension(new DateOnly(2017, 12, 4), "Consultations in capital", Officer, Now);
        return visit with { Pending = visit.Pending! with { Deadline = visit.Pending.Deadline!.Extend(extension, Headquarters).Value } };
    }

    internal static VisitRequest Moved(VisitRequest visit, Stage next) => visit.MoveTo(next, Now).Value!;

    private static Fact<T> Sure<T>(T value) => new(value, Confidence.High, Words(value?.ToString() ?? string.Empty));

    private static Evidence Words(string words) => new("note", 0, words.Length, words);
}
