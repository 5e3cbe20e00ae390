using Serverless.Domain.Languages;
using Serverless.Domain.Notes;
using Serverless.Domain.Parties;
using Serverless.Domain.Preparation;
using Serverless.Domain.Reporting;
using Serverless.Domain.Requests;

namespace Serverless.Tests.Reporting;

/// <summary>The record of Guatemala's second visit, as public sources tell it.</summary>
internal static class NoteSamples
{
    internal static readonly DateOnly First = new(2017, 11, 27);
    internal static readonly DateOnly Last = new(2017, 11, 28);

    private static readonly Reference FirstVisit = Reference.Parse("GTM-2016-01");
    private static readonly Party Lead = new(PartyKind.Expert, "expert-01");

    private static readonly string[] Institutions =
    [
        "Ministry of Foreign Affairs", "Ministry of Interior", "Ministry of Environment and Natural Resources", "Ministry of Health",
        "Technical Secretariat of the National Security Council", "National Civil Police", "INTERPOL (Guatemala)", "General Staff",
        "Superintendence of Tax Administration (Customs)", "National Secretariat of Science and Technology", "Public Prosecutor",
    ];

    internal static NoteRecord Guatemala(Language language) => new()
    {
        Reference = Reference.Parse("GTM-2017-01"),
        Language = language,
        Date = new DateOnly(2017, 12, 4),
        State = new("Guatemala", new NoteSource(NoteSourceKind.Register, "states GTM")),
        Approval = new NoteSource(NoteSourceKind.Decision, "1"),
        Days = new((First, Last), new NoteSource(NoteSourceKind.Plan, "1")),
        Venue = new("Guatemala City", Fact(nameof(NoteFacts.Venue))),
        Supporters = [new("Canada", new NoteSource(NoteSourceKind.Invitation, "Supporter CAN"))],
        Partners = [new("OAS/CICTE", new NoteSource(NoteSourceKind.Invitation, "Partner oas-cicte"))],
        Institutions = [.. Institutions.Select(one => new Traced<string>(one, new NoteSource(NoteSourceKind.Participants, one)))],
        Team = new NoteSource(NoteSourceKind.Plan, "1"),
        Request = new NoteRequest
        {
            WrittenIn = Language.Spanish,
            Dated = new(new DateOnly(2017, 11, 12), Fact(nameof(NoteFacts.NoteDate))),
            Signatory = new(new Signatory("Mr. Tomás Ixcoy Barrios", "Deputy Permanent Representative of Guatemala to the United Nations"), Fact(nameof(NoteFacts.Signatory))),
            LetterAuthor = new(new Signatory("Ms. Alicia Castillo", "Vice-Minister of Foreign Affairs"), Fact(nameof(NoteFacts.LetterAuthor))),
            LetterDated = new(new DateOnly(2017, 11, 10), Fact(nameof(NoteFacts.LetterDate))),
            Purpose = new("solicita una segunda visita para continuar el borrador del Plan de Acción Nacional", Fact(nameof(NoteFacts.Purpose))),
        },
        Earlier =
        [
            new EarlierVisit(FirstVisit, new DateOnly(2016, 11, 9), new DateOnly(2016, 11, 11),
            [
                Report(new DateOnly(2016, 11, 9)) with
                {
                    Presented =
                    [
                        new PresentedSession("Resolution 1540 (2004), its main obligations and the measures in Guatemala's matrix", "Group of Experts"),
                        new PresentedSession("The mandates of the national authorities", "national authorities"),
                        new PresentedSession("Possible elements of a voluntary plan", "Group of Experts"),
                    ],
                },
                Report(new DateOnly(2016, 11, 11)) with { Agreed = "The participants chose areas and measures and wrote a first draft." },
            ]),
        ],
        Continues = new NoteSource(NoteSourceKind.Draft, "GTM-2016-01 nap 3"),
        Regional = [new RegionalSupport("OAS/CICTE", ["Chile", "Colombia", "El Salvador", "Mexico", "Panama", "Uruguay"], new NoteSource(NoteSourceKind.Register, "organisations oas-cicte"))],
        Reports =
        [
            Report(First) with
            {
                Text = "Monday, 27 November 2017\n\nAmbassador Mónica Bolaños, Director General of International Multilateral and Economic Affairs at the Ministry of Foreign Affairs, "
                    + "welcomed the participants. She reaffirmed the commitment to implement the resolution and to develop a plan. The 1540 expert and OAS/CICTE made opening statements.",
                Presented =
                [
                    new PresentedSession("The resolution, its obligations, its context and current proliferation challenges, advances in science and technology among them", "1540 expert"),
                    new PresentedSession("Guatemala's matrix", "1540 expert"),
                    new PresentedSession("Experience in supporting plans, with examples from the region", "OAS/CICTE"),
                ],
            },
            Report(Last) with
            {
                Agreed = "The draft of the year before was refined.",
                Text = "The participants went on discussing possible elements of the plan.",
            },
        ],
        VisitDays = [First, Last],
        Contact = new("1540experts@un.org", new NoteSource(NoteSourceKind.Form, "contact")),
    };

    /// <summary>The note in all six languages, the English one to be edited.</summary>
    internal static NoteEdition Edition() =>
        NoteEdition.Draft([.. LanguageTags.All.OrderByDescending(language => language == Language.English).Select(Guatemala)]);

    internal static NoteSource Fact(string name) => new(NoteSourceKind.Fact, name, "words of the note", "note");

    private static DailyReport Report(DateOnly day) => new() { Day = day, By = Lead, At = new DateTimeOffset(day, new TimeOnly(22, 0), TimeSpan.Zero) };
}
