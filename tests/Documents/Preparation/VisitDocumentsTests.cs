using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Serverless.Documents.Preparation;
using Serverless.Documents.Text;
using Serverless.Domain.Languages;
using Serverless.Domain.Preparation;
using Serverless.Domain.Requests;
using Serverless.Tests.Documents.Drafts;
using Serverless.Tests.Documents.Office;
using Serverless.Workflow.Preparation;

namespace Serverless.Tests.Documents.Preparation;

public sealed class VisitDocumentsTests
{
    private static readonly VisitDocuments Documents = new();

    private static readonly ParticipantList List = ParticipantRules.Check(
    [
        new Participant { Institution = "Ministry of Foreign Affairs", Name = "Amb. Mónica Bolaños", Title = "Director General", Email = "mb@mfa.example" },
        new Participant { Institution = "Ministry of Foreign Affairs", Name = "Mr. Raúl Ibáñez", Title = "Adviser" },
        new Participant { Institution = "National Civil Police" },
        new Participant { Institution = "General Staff", Name = "Col. Pedro Paz", Title = "Chief & adviser <acting>" },
    ]).Value!;

    public static TheoryData<Language> Languages => [.. LanguageTags.All];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Write_EachLanguage_OpensWithoutRepairAndIsTheSameAgain(Language language)
    {
        foreach (var (name, write) in Writers(language))
        {
            var content = write();
            Conformance.Check(content);
            Assert.True(content.AsSpan().SequenceEqual(write()), $"{name} differs when it is written again.");
            DraftFiles.Save($"{name}-{language}", content);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Write_EachLanguage_SaysTheFactsAndHasNoPlaceholder(Language language)
    {
        var (letter, programme, participants) = (Text(Documents.WriteReply(Letter(language))), Text(Documents.WriteProgramme(Programme(language))), Text(Documents.WriteParticipants(Participants(language))));

        foreach (var fact in (string[])["GTM-2017-01", "NV-ONU-1540/2017-118", "Ms. Lead", "Mr. Second", "OAS/CICTE", "Canada", "1540experts@un.org", "2017", "1540 (2004)", "The Coordinator"])
        {
            Assert.Contains(fact, language == Language.Chinese ? letter.Replace("1540(2004)", "1540 (2004)", StringComparison.Ordinal) : letter, StringComparison.Ordinal);
        }

        Assert.Contains("09:00–09:15", programme, StringComparison.Ordinal);
        Assert.Contains("Ms. Lead", programme, StringComparison.Ordinal);
        Assert.All(List.Participants, one => Assert.Contains(one.Institution, participants, StringComparison.Ordinal));
        Assert.DoesNotContain("mb@mfa.example", participants, StringComparison.Ordinal);
        Assert.All((string[])[letter, programme, participants], text => Assert.DoesNotMatch(@"\{\d", text));
    }

    [Fact]
    public void Write_Languages_ShareNoWords()
    {
        var paragraphs = LanguageTags.All.Select(language => Text(Documents.WriteReply(Letter(language))).Split('\n', '\t')
            .Where(line => line.Length > 30 && line.Any(char.IsLetter)).ToHashSet()).ToList();

        Assert.All(paragraphs, one => Assert.InRange(one.Count, 4, 40));
        Assert.Equal(paragraphs.Sum(one => one.Count), paragraphs.SelectMany(one => one).Distinct().Count());
    }

    [Fact]
    public void Write_Arabic_RunsFromRightToLeft()
    {
        foreach (var (_, write) in Writers(Language.Arabic))
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(write()), isEditable: false);
            var body = document.MainDocumentPart!.Document!.Body!;

            Assert.All(body.Descendants<Table>(), table => Assert.NotNull(table.GetFirstChild<TableProperties>()!.BiDiVisual));
            Assert.All(body.Descendants<Table>(), table => Assert.NotNull(table.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>()));
            Assert.All(body.Descendants<Paragraph>(), paragraph => Assert.NotNull(paragraph.ParagraphProperties!.BiDi));
            Assert.Equal("ar", document.PackageProperties.Language);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void WriteParticipants_ReadBack_IsTheListWithoutAddresses(Language language)
    {
        var read = new ParticipantReader().ReadDocument("list.docx", declaredType: null, Documents.WriteParticipants(Participants(language)));

        Assert.Empty(read.Rows.Unread);
        Assert.Equal(List.Participants.Select(one => one with { Email = null }), read.Rows.Participants);
    }

    [Fact]
    public void WriteParticipants_CharactersThatXmlCannotHold_AreNoObstacle()
    {
        var list = ParticipantRules.Check([new Participant { Institution = "Army\uD800\uFFFF", Name = "Ana\u0001 𠮷" }]).Value!;
        var content = Documents.WriteParticipants(Participants(Language.English) with { Participants = list });

        Conformance.Check(content);
        Assert.Contains("Ana 𠮷", Text(content), StringComparison.Ordinal);
    }

    [Fact]
    public void WriteProgramme_InLibreOffice_ShowsTheDays()
    {
        var text = new DocumentTextReader().Read("programme.pdf", Soffice.Convert(Documents.WriteProgramme(Programme(Language.English)), "docx", "pdf")).Text;

        Assert.Contains("Day 1: Monday, 27 November 2017", text, StringComparison.Ordinal);
        Assert.Contains("Day 2: Tuesday, 28 November 2017", text, StringComparison.Ordinal);
    }

    internal static VisitFacts Visit(Language language) => new()
    {
        Reference = Reference.Parse("GTM-2017-01"),
        Language = language,
        Date = new DateOnly(2017, 11, 14),
        StateName = language == Language.Arabic ? "غواتيمالا" : language == Language.Chinese ? "危地马拉" : "Guatemala",
        FirstDay = new DateOnly(2017, 11, 27),
        LastDay = new DateOnly(2017, 11, 28),
        Venue = "Ciudad de Guatemala",
    };

    private static ReplyLetter Letter(Language language) => new()
    {
        Visit = Visit(language),
        NoteNumber = "NV-ONU-1540/2017-118",
        NoteDate = new DateOnly(2017, 11, 12),
        Team = ["Ms. Lead", "Mr. Second"],
        Partners = ["OAS/CICTE"],
        Supporters = ["Canada"],
        Requests = [.. Enum.GetValues<PreparationItem>().Select(item => new ReplyRequest(item, new DateOnly(2017, 11, 20)))],
        SignedBy = new Speaker("Ms. Nadia Sørli", "The Coordinator"),
    };

    private static ProgrammeDocument Programme(Language language) => new(
        Visit(language),
        ProgrammeDraft.Make(new ProgrammeBasis
        {
            Days = [new DateOnly(2017, 11, 27), new DateOnly(2017, 11, 28)],
            Language = language,
            StateName = Visit(language).StateName,
            Lead = "Ms. Lead",
            Partners = ["OAS/CICTE"],
            Host = new Speaker("Amb. Mónica Bolaños", "Ministry of Foreign Affairs"),
            ContinuesDraft = true,
        }),
        IsDraft: true);

    private static ParticipantsDocument Participants(Language language) => new(Visit(language), List, ["Ms. Lead", "Mr. Second"], ["OAS/CICTE"]);

    private static IEnumerable<(string Name, Func<byte[]> Write)> Writers(Language language) =>
    [
        ("reply", () => Documents.WriteReply(Letter(language))),
        ("programme", () => Documents.WriteProgramme(Programme(language))),
        ("participants", () => Documents.WriteParticipants(Participants(language))),
    ];

    private static string Text(byte[] content) => new DocumentTextReader().Read("x.docx", content).Text;
}
