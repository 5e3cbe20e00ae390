using System.Globalization;
using Serverless.Domain.Availability;
using Serverless.Domain.Deadlines;
using Serverless.Domain.Languages;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Preparation;
using Serverless.Domain.Requests;
using Serverless.Domain.Visits;
using Serverless.Tests.Pages.Web;
using Serverless.Workflow.Notices;

namespace Serverless.Tests.Pages.Letters;

/// <summary>Notices about a team, its days, its preparation and its reports, as the path of a request would have them.</summary>
internal static class VisitSamples
{
    internal static readonly Party Coordinator = new(PartyKind.Coordinator, "coordinator");
    internal static readonly Party Lead = new(PartyKind.Expert, "expert-01");
    internal static readonly Party Other = new(PartyKind.Expert, "expert-04");
    internal static readonly Party Partner = new(PartyKind.Partner, "oas-cicte");
    internal static readonly Party Supporter = new(PartyKind.Supporter, "CAN");

    internal static readonly DateOnly First = new(2017, 12, 4);

    private static readonly (string Name, string Value)[] Calendar =
        [("sequence", "1"), ("first", "2017-12-04"), ("last", "2017-12-05"), ("team", "expert-01, expert-04")];

    private static readonly (string Name, string Value)[] Was = [("wasFirst", "2017-11-27"), ("wasLast", "2017-11-28")];

    /// <summary>Every kind, some of them to several parties.</summary>
    internal static IReadOnlyList<NoticeLetter> All(Language language) =>
    [
        Proposal(language),
        Samples.Of(language, NoticeKind.NoPlan, Coordinator, Samples.Waiting(Unplanned, Steps.NoPlan, [Coordinator], 3)) with { Plan = PlanSamples.Of(Unplanned) },
        Samples.Of(language, NoticeKind.NoPlan, Samples.Officer, Unplanned, track: true),
        Asked(language, Lead) with { Feed = new Uri(Samples.Page, "feed/visits.ics"), Away = new Uri(Samples.Page, "away") },
        Asked(language, Samples.Mission, Was),
        Asked(language, Partner),
        Asked(language, Supporter, ("wasFirst", "2017-12-04"), ("wasLast", "2017-12-05")),
        Samples.Of(language, NoticeKind.VisitConfirmed, Samples.Mission, Preparing, track: false, Calendar),
        Samples.Of(language, NoticeKind.VisitConfirmed, Other, Preparing, track: true, Calendar),
        Samples.Of(language, NoticeKind.VisitPostponed, Samples.Mission, PutOff, true, [.. Calendar, ("reason", "Elections."), ("notBefore", "2018-02-01")]),
        Samples.Of(language, NoticeKind.VisitPostponed, Samples.Mission, PutOff, true, ("reason", "Elections."), ("notBefore", ""), ("first", ""), ("last", ""), ("team", "")),
        Samples.Of(language, NoticeKind.InvitationWithdrawn, Lead, Invited, true, Calendar),
        Samples.Of(language, NoticeKind.InvitationWithdrawn, Lead, Ended, true, [.. Calendar, ("reason", "")]),
        Samples.Of(language, NoticeKind.Ended, Samples.Mission, Ended, true, [("end", "Cancelled"), ("reason", "A storm."), .. Calendar]),
        TooLate(language, Lead),
        TooLate(language, Samples.Officer),
        PreparationAsked(language),
        Samples.Of(language, NoticeKind.PreparationAsked, Lead, Preparing),
        Samples.Of(language, NoticeKind.PreparationAsked, Other, Preparing),
        ParticipantsTaken(language),
        Samples.Of(language, NoticeKind.PreparationTaken, Coordinator, Preparing, false, ("item", "Programme"), ("sessions", "2"), ("documents", "")),
        Samples.Of(language, NoticeKind.DailyReportAsked, Lead, Visiting, false, ("days", "2017-12-04")),
        Samples.Of(language, NoticeKind.DailyReportAsked, Lead, Samples.Waiting(Visiting, Steps.DailyReport, [Lead], 2)),
        Samples.Of(language, NoticeKind.Reminder, Coordinator, Samples.Waiting(Proposed, Steps.Proposal, [Coordinator], 3), false, Step(Steps.Proposal)),
        Samples.Of(language, NoticeKind.Reminder, Coordinator, Samples.Waiting(Unplanned, Steps.NoPlan, [Coordinator], 3), false, Step(Steps.NoPlan)),
        Samples.Of(language, NoticeKind.Reminder, Samples.Mission, Answering, false, Step(Steps.Answers)),
        Samples.Of(language, NoticeKind.Reminder, Samples.Officer, Answering, true, Step(Steps.Answers)),
        ItemReminder(language, Samples.Mission),
        Samples.Late(ItemReminder(language, Samples.Officer)),
        Samples.Of(language, NoticeKind.Reminder, Lead, Samples.Waiting(Visiting, Steps.DailyReport, [Lead], 2), false, Step(Steps.DailyReport)),
        Samples.Of(language, NoticeKind.Attention, Samples.Officer, Answering, true, ("problem", "AnswersMissing"), ("silent", "GTM, expert-04")),
        Samples.Of(
            language, NoticeKind.Attention, Samples.Officer, Invited, true,
            ("problem", "ConsentWithdrawn"), ("party", "Partner oas-cicte"), ("answer", "OtherDays"), ("otherFirst", "2017-12-11"), ("text", "A meeting.")),
        ClosedDay(language),
        Samples.Of(
            language, NoticeKind.Attention, Coordinator, Preparing, true,
            ("problem", "ExpertAway"), ("expert", "expert-04"), ("from", "2017-12-03"), ("until", "2017-12-05")),
    ];

    /// <summary>Absences of every kind and source, one of them over.</summary>
    internal static IReadOnlyList<AwayPeriod> Absences =>
    [
        new(First.AddDays(-100), First.AddDays(-90), AwayKind.Away, AwaySource.Api),
        .. Enum.GetValues<AwaySource>().Select(source => new AwayPeriod(First, First.AddDays((int)source), AwayKind.Away, source, "A <b>note</b>")),
        new(First.AddDays(60), First.AddDays(70), AwayKind.MayFinish, AwaySource.Page),
    ];

    internal static NoticeLetter Proposal(Language language) =>
        Samples.Of(language, NoticeKind.ProposalReady, Coordinator, Samples.Waiting(Proposed, Steps.Proposal, [Coordinator], 3)) with { Plan = PlanSamples.Of(Proposed) };

    internal static NoticeLetter Asked(Language language, Party to, params (string Name, string Value)[] more) =>
        Samples.Of(language, NoticeKind.VisitAsked, to, Answering, false, [.. Calendar, .. more]);

    internal static NoticeLetter Moved(Language language, Party to) => Asked(language, to, Was);

    internal static NoticeLetter TooLate(Language language, Party to) =>
        Samples.Of(language, NoticeKind.AnswerTooLate, to, Invited, true, ("message", "The plan has changed meanwhile."));

    internal static NoticeLetter PreparationAsked(Language language) => Samples.Of(language, NoticeKind.PreparationAsked, Samples.Mission, Preparing);

    internal static NoticeLetter ParticipantsTaken(Language language) => Samples.Of(
        language, NoticeKind.PreparationTaken, Samples.Mission, Preparing, false,
        ("item", "Participants"), ("participants", "3"), ("remarks", "Row 4: 'n/a' is no mail address."), ("documents", ""));

    internal static NoticeLetter ItemReminder(Language language, Party to) => Samples.Of(
        language, NoticeKind.Reminder, to, Preparing, to.Kind != PartyKind.Mission,
        [.. Step(Steps.Preparation), ("item", "Participants"), ("itemDue", Due(Item(PreparationItem.Participants, Samples.Mission)))]);

    internal static NoticeLetter ClosedDay(Language language) => Samples.Of(
        language, NoticeKind.Attention, Samples.Officer, Preparing, true,
        ("problem", "VisitOnClosedDay"), ("day", "2017-12-05"), ("name", "Feast day"), ("calendar", "GTM"));

    internal static VisitRequest Scheduling => Samples.Moved(Samples.Decided, Stage.Scheduling);

    internal static VisitRequest Proposed =>
        (Scheduling with { Refusals = [new PlanRefusal(new Party(PartyKind.Expert, "expert-03"), InvitationAnswer.OtherDays, First, First.AddDays(1), First.AddDays(7))] })
        .Proposed(new PlanProposal(1, Samples.Now, First, First.AddDays(1), Team));

    internal static VisitRequest Unplanned => Scheduling.Unplanned(new PlanConflict(1, Samples.Now, ["GTM-2017-01 needs somebody who covers chemical.", "expert-03 is away, 2017-12-04 to 2017-12-15."]));

    internal static VisitRequest Invited => Scheduling.Invited(new VisitPlan(1, First, First.AddDays(1), Team,
    [
        new Invitation(Lead, IsRequired: true, 1, Samples.Now) { Answer = InvitationAnswer.Accept },
        new Invitation(Other, IsRequired: true, 1, Samples.Now),
        new Invitation(Samples.Mission, IsRequired: true, 1, Samples.Now),
        new Invitation(Partner, IsRequired: true, 1, Samples.Now) { Answer = InvitationAnswer.Accept },
        new Invitation(Supporter, IsRequired: false, 1, Samples.Now),
    ]));

    internal static VisitRequest Answering => Samples.Waiting(Invited, Steps.Answers, Invited.Plan!.Silent, 4);

    internal static VisitRequest Preparing => Samples.Moved(Invited.Agreed(Samples.Now), Stage.Preparing)
        .Prepared(new VisitPreparation(
            new Checklist(
            [
                Item(PreparationItem.Programme, Coordinator),
                Item(PreparationItem.Participants, Samples.Mission),
                Item(PreparationItem.Presentations, Lead),
            ]),
            new ParticipantList(
            [
                new Participant { Institution = "Ministerio de Relaciones Exteriores", Name = "Ana Morales", Title = "Directora" },
                new Participant { Institution = "Ministerio de Relaciones Exteriores", Name = "Luis Paz" },
                new Participant { Institution = "Ministerio de la Defensa" },
            ]),
            new Programme(
            [
                new ProgrammeSession { Day = First, Begin = new TimeOnly(9, 0), End = new TimeOnly(9, 30), Kind = SessionKind.Opening, Title = "Apertura" },
                new ProgrammeSession { Day = First, Begin = new TimeOnly(9, 30), End = new TimeOnly(11, 0), Kind = SessionKind.Presentation, Title = "La resolución 1540" },
            ])))
        .WaitingFor(new PendingStep(
            Steps.Preparation, [Coordinator, Samples.Mission, Lead], Samples.Now, Deadline.Fix(First, atBegin: true, Samples.Headquarters, Samples.Now)));

    internal static VisitRequest Visiting => Samples.Moved(Preparing, Stage.Visiting).DayEnded();

    internal static DailyReport Report => new()
    {
        Day = First,
        Presented = [new PresentedSession("La resolución 1540", "Ms. Pilar Ocampo Terrén"), new PresentedSession("The matrix", string.Empty)],
        Agreed = "A first draft by March.\nTwo focal points.",
        TookPart = ["Ministerio de Relaciones Exteriores", "Ministerio de la Defensa"],
        Text = "A long day.",
        By = Lead,
        At = Samples.Now,
    };

    private static VisitRequest PutOff => Invited.PutOff(PlanWishes.None);

    private static VisitRequest Ended => Samples.Moved(Invited, Stage.Cancelled);

    private static IReadOnlyList<Assignment> Team => [new Assignment("expert-04", IsLead: false), new Assignment("expert-01", IsLead: true)];

    private static ChecklistItem Item(PreparationItem item, Party owner) => new()
    {
        Item = item,
        Owner = owner.Kind,
        Owners = [owner],
        Deadline = Deadline.FindBefore(5, First, Samples.Headquarters, Samples.Now),
    };

    private static string Due(ChecklistItem item) => item.Deadline!.Due.ToString("O", CultureInfo.InvariantCulture);

    private static (string Name, string Value)[] Step(string step) => [("step", step), ("on", ""), ("due", "")];
}
