using System.Security.Cryptography;
using Serverless.Documents.Nap;
using Serverless.Domain.Documents;
using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Tests.Pages.Letters;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Drafting;

namespace Serverless.Tests.Pages.Web;

/// <summary>Drafts that go round, with everything a page can show of them.</summary>
internal static class DraftSamples
{
    internal const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    internal static readonly Party Health = new(PartyKind.Reviewer, "r1");
    internal static readonly Party Customs = new(PartyKind.Reviewer, "r2");

    /// <summary>The ids of the files that came back: of the Ministry of Health, and the partner's.</summary>
    internal const string HealthFile = "page-00000000a1";

    internal const string PartnerFile = "page-00000000b2";

    /// <summary>The second version goes round; three have answered, one of them in private, and a question waits.</summary>
    internal static VisitRequest Reviewing => Samples.Waiting(Of(Language.English, Answered()), Steps.DraftReview, [Customs], 5);

    /// <summary>The lead works on what came back.</summary>
    internal static VisitRequest Editing => Samples.Waiting(
        Of(Language.English, Answered() with { Closed = Samples.Now.AddHours(5) }), Steps.DraftEdit, [VisitSamples.Lead], 5);

    /// <summary>The Coordinator decides.</summary>
    internal static VisitRequest Deciding => Samples.Waiting(
        Of(Language.English, Answered() with { Closed = Samples.Now.AddHours(5) }), Steps.DraftDecision, [VisitSamples.Coordinator], 3);

    /// <summary>A draft in Arabic.</summary>
    internal static VisitRequest Arabic => Samples.Waiting(Of(Language.Arabic, Answered()), Steps.DraftReview, [Customs], 5);

    /// <summary>It is agreed, and the Information Note is next.</summary>
    internal static VisitRequest Agreed => Samples.Moved(
        Reviewing.Drafted(Reviewing.Drafting! with { Outcome = new DraftOutcome(DraftEnd.Agreed, 2, VisitSamples.Coordinator, Samples.Now, "All have agreed.") }), Stage.Reporting);

    internal static IReadOnlyList<LedgerEntry> Entries =>
    [
        Entry("1.1.1", LedgerKind.Comment, "Who is responsible for the register?") with { OldText = "the register of chemicals" },
        Entry("1.1.2", LedgerKind.Replacement, "by June 2018") with { OldText = "by May 2018", Resolution = new LedgerResolution(LedgerOutcome.Accepted, "expert-01", Samples.Now) },
        Entry("1.1.3", LedgerKind.RowInsertion, "Training of customs officers\tCustoms\t2018") with { Place = new LedgerPlace(["Operative paragraph 3 (c)", "Nuclear"], "10000002", 0, 0, new CellPlace(4, 3, 1)) },
        Entry("1.2.1", LedgerKind.Comment, "SECRET: our budget does not allow it.") with { Visibility = Visibility.Private, Author = "OAS/CICTE" },
        Entry("1.2.2", LedgerKind.Deletion, string.Empty) with { OldText = "PRIVATE WORDS", Visibility = Visibility.Private, Author = "OAS/CICTE", Resolution = new LedgerResolution(LedgerOutcome.Rejected, "expert-01", Samples.Now, "The law needs it.") },
        Entry("1.3.1", LedgerKind.Comment, "Please add the ministry’s new name.") with { Place = new LedgerPlace([], "#1", 0, 0, null), Origin = LedgerOrigin.Message },
        Entry("q.7.1", LedgerKind.Reply, "Is it the Directorate, or the ministry itself?") with { ReplyTo = "1.1.1", Author = "expert-01", At = Samples.Now.AddHours(4) },
        Entry("q.8.1", LedgerKind.Reply, "QUESTION ABOUT THE BUDGET") with { ReplyTo = "1.2.1", Author = "expert-01", At = Samples.Now.AddHours(4) },
    ];

    /// <summary>Keeps the contents of a sample's documents, and its ledger.</summary>
    internal static async Task KeepAsync(VisitRequest visit, IDocuments documents, ILedger ledger)
    {
        var language = visit.Documents.First(entry => entry.Id == NapDrafting.Document).Language!.Value;
        foreach (var entry in visit.Documents.Where(entry => entry.ContentType == Docx && entry.By is not null))
        {
            await documents.StoreAsync(visit.Reference, entry, ContentOf(entry.Id, entry.Version, language), CancellationToken.None);
        }

        foreach (var sheet in Entries.GroupBy(entry => entry.Id[..entry.Id.LastIndexOf('.')], StringComparer.Ordinal))
        {
            await ledger.KeepAsync(visit.Reference, sheet.Key, [.. sheet], CancellationToken.None);
        }
    }

    /// <summary>A file that a reviewer would send: the second version with one thing changed.</summary>
    internal static byte[] File(Language language = Language.English) => ContentOf(HealthFile, 1, language);

    internal static LedgerEntry Entry(string id, LedgerKind kind, string text) => new()
    {
        Id = id,
        Kind = kind,
        Origin = LedgerOrigin.Tracked,
        Author = "Dr. Ana Paz",
        At = Samples.Now.AddHours(2),
        Place = new LedgerPlace(["Operative paragraph 2", "Chemical"], "10000001", 3, 10, new CellPlace(2, 2, 1)),
        OldText = string.Empty,
        NewText = text,
        Version = 2,
    };

    private static VisitRequest Of(Language language, ReviewRound round)
    {
        var visit = Samples.Moved(VisitSamples.Visiting.DayEnded().Reported(VisitSamples.Report), Stage.Drafting);
        return visit.Drafted(new NapDrafting
        {
            Reviewers =
            [
                new Reviewer("r1", "Ministerio de Salud", "Dra. Ana Paz", "Directora", "ana@salud.example"),
                new Reviewer("r2", "Superintendencia de Administración Tributaria", string.Empty, string.Empty, "sat@sat.example", Language.French),
            ],
            Versions =
            [
                new DraftVersion(1, DraftOrigin.CarriedOver, Party.System, Samples.Now.AddDays(-4)),
                new DraftVersion(2, DraftOrigin.Visit, VisitSamples.Lead, Samples.Now, "With what was said on the first day."),
            ],
            Rounds = [round],
            MostRounds = 3,
            Continues = new DraftStamp(Reference.Parse("GTM-2016-01"), NapDrafting.Document, 1),
        }) with
        {
            Documents =
            [
                .. visit.Documents,
                Document(NapDrafting.Document, 1, DocumentRole.NapDraft, "NAP 1.docx", Party.System, language),
                Document(NapDrafting.Document, 2, DocumentRole.NapDraft, "NAP 2.docx", VisitSamples.Lead, language),
                Document(NapDrafting.Redline, 2, DocumentRole.Redline, "NAP 1-2.docx", Party.System, language),
                Document(NapDrafting.Consolidated, 1, DocumentRole.ConsolidatedDraft, "NAP round 1.docx", Party.System, language),
                Document(HealthFile, 1, DocumentRole.NapDraft, "NAP Salud.docx", Health, language),
                Document(PartnerFile, 1, DocumentRole.NapDraft, "NAP OAS.docx", VisitSamples.Partner, language),
            ],
        };
    }

    private static ReviewRound Answered() => new()
    {
        Number = 1,
        Version = 2,
        Opened = Samples.Now,
        Asked = [Samples.Mission, VisitSamples.Partner, Health, Customs],
        Required = [Samples.Mission, VisitSamples.Partner],
        Returns =
        [
            new DraftReturn("1.1", Health, Samples.Now.AddHours(2), 2, 2, 1, [HealthFile]) { Document = HealthFile, SentBy = Samples.Mission },
            new DraftReturn("1.2", VisitSamples.Partner, Samples.Now.AddHours(3), 2, 1, 1, [PartnerFile]) { Document = PartnerFile, Visibility = Visibility.Private, IsLate = true },
            new DraftReturn("1.3", Samples.Mission, Samples.Now.AddHours(3), 2, 0, 1, []),
        ],
        SignOffs = [new DraftSignOff(Samples.Mission, 2, Samples.Now.AddHours(4), "With thanks.")],
    };

    private static DocumentEntry Document(string id, int version, DocumentRole role, string name, Party by, Language language)
    {
        var content = ContentOf(id, version, language);
        return new DocumentEntry(id, version, role, name, Docx, content.Length, Convert.ToHexStringLower(SHA256.HashData(content))) { By = by, Language = language };
    }

    private static byte[] ContentOf(string id, int version, Language language) => id switch
    {
        NapDrafting.Document => Write(language, version),
        HealthFile => Write(language, 3),
        PartnerFile => Write(language, 4),
        _ => Write(language, 2),
    };

    private static byte[] Write(Language language, int step)
    {
        var isArabic = language == Language.Arabic;
        var (law, register, training, ministry) = isArabic
            ? ("القانون رقم 5 لعام 2016 بشأن المواد الكيميائية", "سجل وطني للمواد الكيميائية", "تدريب موظفي الجمارك", "وزارة الصحة")
            : ("Law 5 of 2016 on chemical substances", "A national register of chemicals", "Training of customs officers", "Ministry of Health");
        var chemical = new NapSection(OperativeParagraph.Op2, WeaponField.Chemical);
        var border = new NapSection(OperativeParagraph.Op3C, WeaponField.Nuclear);
        NapMeasure[] measures =
        [
            new() { Id = "op2_chemical_1", Section = chemical, Measure = step >= 2 ? law.Replace("5", "7", StringComparison.Ordinal).Replace("2016", "2017", StringComparison.Ordinal) : law, Institution = ministry, Status = MeasureStatus.InPlace },
            new() { Id = "op2_chemical_2", Section = chemical, Measure = register, Institution = ministry, TimeFrame = step switch { 3 => "2019", 4 => "2020", _ => "2018" }, Status = MeasureStatus.Planned },
            .. step >= 2 ? new[] { new NapMeasure { Id = "op3c_nuclear_1", Section = border, Measure = training, Status = MeasureStatus.Open } } : [],
            .. step == 1 ? new[] { new NapMeasure { Id = "op2_chemical_3", Section = chemical, Measure = training, Institution = ministry } } : [],
        ];
        return new NapDrafts().Write(new NapDraft
        {
            Stamp = new DraftStamp(Samples.Reference, NapDrafting.Document, Math.Min(step, 2)),
            StateName = isArabic ? "غواتيمالا" : "Guatemala",
            Language = language,
            Date = new DateOnly(2017, 12, 6),
            Measures = measures,
        });
    }
}
