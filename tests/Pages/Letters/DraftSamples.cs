using Serverless.Domain.Documents;
using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Workflow.Notices;

namespace Serverless.Tests.Pages.Letters;

/// <summary>Notices about the draft of a plan, as the path of a request would have them.</summary>
internal static class DraftSamples
{
    internal static readonly Party Reviewer = new(PartyKind.Reviewer, "r1");
    internal static readonly Party Office = new(PartyKind.Reviewer, "r2");

    private static readonly Party[] Asked = [Samples.Mission, VisitSamples.Partner, Reviewer, Office];

    private static readonly (string Name, string Value)[] Second = [("round", "2"), ("version", "2")];

    /// <summary>Every kind, some of them to several parties.</summary>
    internal static IReadOnlyList<NoticeLetter> All(Language language) =>
    [
        Circulated(language, Samples.Mission),
        Circulated(language, Reviewer),
        Circulated(language, Office),
        Circulated(language, VisitSamples.Partner),
        Samples.Of(language, NoticeKind.DraftCirculated, Samples.Mission, Samples.Waiting(First, Steps.DraftReview, Asked, 5), false, ("round", "1"), ("version", "1")),
        Taken(language),
        Samples.Of(language, NoticeKind.DraftTaken, Reviewer, Reviewing, false, [.. Second, ("what", "return"), ("returned", "2.2"), ("changes", "0"), ("comments", "0"), ("based", "2"), ("proof", "Content")]),
        Samples.Of(language, NoticeKind.DraftTaken, Samples.Mission, Reviewing, false, [.. Second, ("what", "signOff")]),
        Samples.Of(language, NoticeKind.DraftTaken, Samples.Mission, Reviewing, false, ("what", "reviewers")),
        ToEdit(language),
        DecisionAsked(language),
        .. Enum.GetValues<DraftEnd>().Select(end => Concluded(language, Samples.Mission, end)),
        Concluded(language, Reviewer, DraftEnd.Agreed),
        ConfirmationAsked(language),
        ConfirmationGiven(language, "yes"),
        ConfirmationGiven(language, "no"),
        Samples.Of(
            language, NoticeKind.DraftTaken, VisitSamples.Coordinator, Editing, false,
            [.. Second, ("what", "return"), ("returned", "2.3"), ("changes", "1"), ("comments", "1"), ("based", "2"), ("proof", ""), ("of", "r1"), ("late", "yes")]),
        Reminder(language, Reviewer, Reviewing, Steps.DraftReview),
        Reminder(language, Samples.Mission, Reviewing, Steps.DraftReview),
        Reminder(language, VisitSamples.Lead, Editing, Steps.DraftEdit),
        Samples.Late(Reminder(language, VisitSamples.Coordinator, Editing, Steps.DraftEdit, track: true)),
        Reminder(language, VisitSamples.Coordinator, Deciding, Steps.DraftDecision),
        Reminder(language, Samples.Officer, Deciding, Steps.DraftDecision, track: true),
        Samples.Of(
            language, NoticeKind.DeadlineChanged, Reviewer, Reviewing, false,
            ("step", Steps.DraftReview), ("on", "r1"), ("due", ""), ("was", "2017-11-20T22:30:00.0000000+00:00"), ("cause", "extension")),
        Refused(language),
        Unclear(language, Reviewer, "SeveralDocuments", "DraftReturn", ("names", "plan.docx\nplan (2).docx")),
        Unclear(language, Reviewer, "AgreementUnclear", "DraftReturn"),
        Unclear(language, VisitSamples.Lead, "DocumentMissing", "DraftEdit"),
        Unclear(language, VisitSamples.Coordinator, "ReasonMissing", "DraftDecision"),
        Unclear(language, Samples.Mission, "AddressMissing", "None", ("names", "Mr. Y, Customs")),
    ];

    internal static NoticeLetter Circulated(Language language, Party to) => Samples.Of(language, NoticeKind.DraftCirculated, to, Reviewing, false, Second) with
    {
        Settled = new Dictionary<LedgerOutcome, int> { [LedgerOutcome.Accepted] = 7, [LedgerOutcome.Rejected] = 2, [LedgerOutcome.Merged] = 1 },
    };

    internal static NoticeLetter Taken(Language language) => Samples.Of(
        language, NoticeKind.DraftTaken, Samples.Mission, Reviewing, false,
        [.. Second, ("what", "return"), ("returned", "2.1"), ("changes", "12"), ("comments", "3"), ("based", "1"), ("proof", "ContentAgainstStamp")]);

    internal static NoticeLetter ToEdit(Language language) => Samples.Of(
        language, NoticeKind.DraftToEdit, VisitSamples.Lead, Editing, false, [.. Second, ("returns", "2"), ("changes", "15"), ("comments", "4"), ("conflicts", "1")]);

    internal static NoticeLetter DecisionAsked(Language language) => Samples.Of(
        language, NoticeKind.DraftDecisionAsked, VisitSamples.Coordinator, Deciding, false, [.. Second, ("missing", "GTM, r2"), ("open", "4")]);

    internal static NoticeLetter Concluded(Language language, Party to, DraftEnd end) => Samples.Of(
        language, NoticeKind.DraftConcluded, to, Reviewing, true, ("end", end.ToString()), ("version", "2"), ("reason", end == DraftEnd.Agreed ? string.Empty : "The ministry has not answered."));

    internal static NoticeLetter ConfirmationAsked(Language language) => Samples.Of(
        language, NoticeKind.ConfirmationAsked, Reviewer, Reviewing, false,
        ("entry", "2.1.3"), ("place", "Borders > Export control"), ("words", "the customs service"), ("question", "Do you mean the service of the tax authority?"));

    internal static NoticeLetter ConfirmationGiven(Language language, string confirms) => Samples.Of(
        language, NoticeKind.ConfirmationGiven, VisitSamples.Lead, Reviewing, false,
        ("entry", "2.1.003"), ("place", "Borders > Export control"), ("words", "the customs service"), ("confirms", confirms), ("text", "The tax authority."), ("by", "Ms. Lucía Paz"));

    internal static NoticeLetter Refused(Language language, string problem = "Encrypted") => Samples.Of(
        language, NoticeKind.CommandRefused, Reviewer, Reviewing, false,
        ("reason", "Invalid"), ("message", "plan.docx is protected with a password."), ("step", Steps.DraftReview), ("document", "plan.docx"), ("problem", problem));

    internal static VisitRequest Reviewing => Samples.Waiting(Round(2, 2), Steps.DraftReview, Asked, 5);

    private static VisitRequest First => Round(1, 1);

    private static VisitRequest Editing => Samples.Waiting(Round(2, 2, isAnswered: true), Steps.DraftEdit, [VisitSamples.Lead], 3);

    private static VisitRequest Deciding => Samples.Waiting(Round(2, 2, isAnswered: true), Steps.DraftDecision, [VisitSamples.Coordinator], 2);

    private static VisitRequest Round(int number, int version, bool isAnswered = false) => Samples.Moved(VisitSamples.Visiting, Stage.Drafting) with
    {
        Documents =
        [
            .. VisitSamples.Visiting.Documents,
            .. Enumerable.Range(1, version).Select(one => new DocumentEntry(NapDrafting.Document, one, DocumentRole.NapDraft, "plan.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", 40_000, $"n{one}")),
            .. Enumerable.Range(2, version - 1).Select(one => new DocumentEntry(NapDrafting.Redline, one, DocumentRole.Redline, "redline.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", 40_000, $"r{one}")),
        ],
        Drafting = new NapDrafting
        {
            Reviewers =
            [
                new Reviewer("r1", "Ministerio de Salud Pública", "Ms. Lucía Paz", "Directora", "lucia.paz@salud.example"),
                new Reviewer("r2", "Intendencia de Aduanas", string.Empty, string.Empty, "aduanas@sat.example"),
            ],
            Versions =
            [
                .. Enumerable.Range(1, version).Select(one => new DraftVersion(one, one == 1 ? DraftOrigin.Matrix : DraftOrigin.Editor, VisitSamples.Lead, Samples.Now, one == 1 ? null : "Section 2 is new.")),
            ],
            Rounds = [new ReviewRound
            {
                Number = number,
                Version = version,
                Opened = Samples.Now,
                Asked = Asked,
                Returns = isAnswered ? [new DraftReturn("2.1", Samples.Mission, Samples.Now, 1, 12, 3, []), new DraftReturn("2.2", Reviewer, Samples.Now, 2, 3, 1, [])] : [],
                SignOffs = isAnswered ? [new DraftSignOff(VisitSamples.Partner, 2, Samples.Now)] : [],
            }],
        },
    };

    private static NoticeLetter Reminder(Language language, Party to, VisitRequest visit, string step, bool track = false) =>
        Samples.Of(language, NoticeKind.Reminder, to, visit, track, ("step", step), ("on", ""), ("due", ""));

    private static NoticeLetter Unclear(Language language, Party to, string why, string expected, params (string Name, string Value)[] more) => Samples.Of(
        language, NoticeKind.ReplyNotUnderstood, to, expected == "DraftEdit" ? Editing : expected == "DraftDecision" ? Deciding : Reviewing, false,
        [("why", why), ("expected", expected), .. more]);
}
