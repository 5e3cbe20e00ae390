using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Serverless.Documents.Nap;
using Serverless.Documents.Text;
using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;
using Serverless.Domain.Register;
using Serverless.Domain.Replies;
using Serverless.Domain.Requests;
using Serverless.Tests.Documents.Drafts;
using Serverless.Tests.Documents.Office;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Serverless.Tests.Documents.Nap;

public sealed class NapDraftsTests
{
    private static readonly NapDrafts Drafts = new();

    public static TheoryData<Language> Languages => [.. LanguageTags.All];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Write_EachLanguage_OpensWithoutRepairAndReadsBack(Language language)
    {
        var draft = Draft(language);
        var content = Drafts.Write(draft);

        Conformance.Check(content);
        Assert.Equal(draft.Measures, Drafts.Read(content, draft).Value!.Measures);
        Assert.Equal(draft.Stamp, Drafts.StampOf(content));
        DraftFiles.Save($"nap-{language}", content);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Write_EachLanguage_PromisesTheMarkOfPrivateCommentsThatRepliesHaveToo(Language language)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Drafts.Write(Draft(language))), isEditable: false);

        Assert.Contains(ReplyWords.PrivateMark(language), document.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Structure_IsWordsOwn()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Drafts.Write(Draft(Language.Arabic))), isEditable: false);
        var body = document.MainDocumentPart!.Document!.Body!;
        var headings = body.Descendants<ParagraphStyleId>().GroupBy(style => style.Val!.Value).ToDictionary(group => group.Key!, group => group.Count());
        var tables = body.Elements<Table>().ToList();

        Assert.Equal((10, NapSection.All.Count), (headings["Heading1"], headings["Heading2"]));
        Assert.Equal(24, tables.Count);
        Assert.All(tables, table => Assert.NotNull(table.GetFirstChild<TableProperties>()!.BiDiVisual));
        Assert.All(tables, table => Assert.NotNull(table.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>()));
        Assert.All(body.Descendants<Paragraph>(), paragraph => Assert.NotNull(paragraph.ParagraphProperties!.BiDi));
        Assert.All(body.Descendants<Run>().Where(run => run.GetFirstChild<W.Text>() is not null), run => Assert.NotNull(run.RunProperties!.RightToLeftText));
        var ids = body.Descendants<Paragraph>().Select(paragraph => paragraph.ParagraphId!.Value!).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal("ar", document.PackageProperties.Language);
    }

    [Fact]
    public void Write_NextVersion_KeepsTheIdentityOfWhatStays()
    {
        var first = Draft(Language.English);
        var next = first with { Stamp = first.Stamp with { Version = 2 }, Measures = [.. first.Measures.Skip(1)] };

        Assert.Subset(Ids(Drafts.Write(first)), Ids(Drafts.Write(next)));

        static HashSet<string> Ids(byte[] content)
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
            return [.. document.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(paragraph => paragraph.ParagraphId!.Value!)];
        }
    }

    [Fact]
    public void Read_RowAddedByHandAndAnotherTakenOut_IsRead()
    {
        var draft = Draft(Language.English);
        using var stream = new MemoryStream();
        stream.Write(Drafts.Write(draft));
        using (var document = WordprocessingDocument.Open(stream, isEditable: true))
        {
            var rows = document.MainDocumentPart!.Document!.Body!.Elements<Table>().First().Elements<TableRow>().ToList();
            var added = (TableRow)rows[1].CloneNode(deep: true);
            added.Descendants<W.Text>().First().Text = "A second law";
            rows[1].InsertAfterSelf(added);
            document.MainDocumentPart.Document.Body.Elements<Table>().Last().Elements<TableRow>().Last().Remove();
        }

        var read = Drafts.Read(stream.ToArray(), draft).Value!.Measures;

        Assert.Equal(("op1_general_2", "A second law\nand its rules"), (read[1].Id, read[1].Measure));
        Assert.Equal([.. draft.Measures.Select(measure => measure.Id).SkipLast(1)], read.Where((_, index) => index != 1).Select(measure => measure.Id));
    }

    [Fact]
    public void Read_AfterLibreOffice_IsTheSamePlan()
    {
        var draft = Draft(Language.Spanish);

        Assert.Equal(draft.Measures, Drafts.Read(Soffice.Convert(Drafts.Write(draft), "docx", "odt") is var odt ? Soffice.Convert(odt, "odt", "docx") : [], draft).Value!.Measures);
    }

    [Fact]
    public void Write_Arabic_IsAPdfInLibreOffice() => Assert.Contains(
        "خطة العمل الوطنية",
        new DocumentTextReader().Read("nap.pdf", Soffice.Convert(Drafts.Write(Draft(Language.Arabic)), "docx", "pdf")).Text,
        StringComparison.Ordinal);

    [Fact]
    public void CarriedOver_OpenMeasures_AreMarked()
    {
        var draft = Draft(Language.English);
        var carried = draft.CarriedOver(new DraftStamp(Reference.Parse("GTM-2017-01"), "nap", 1), new DateOnly(2017, 11, 13));
        var text = new DocumentTextReader().Read("nap.docx", Drafts.Write(carried)).Text;

        Assert.Equal(
            draft.Measures.Count(measure => measure.Status != MeasureStatus.InPlace),
            text.Split("Carried over from GTM-2016-01, version 3").Length - 1);
        Assert.Equal(carried.Measures, Drafts.Read(Drafts.Write(carried), carried).Value!.Measures);
    }

    [Fact]
    public void FromMatrix_EverySection_HasARow()
    {
        var matrix = new StateMatrix(
            StateCode.Parse("GTM"),
            new DateOnly(2016, 11, 1),
            [
                new MatrixEntry(OperativeParagraph.Op2, WeaponField.Chemical, "Decree on chemicals", "Ministry of Health"),
                new MatrixEntry(OperativeParagraph.Op3C, WeaponField.General, "Customs code"),
            ]);
        var draft = NapDraft.FromMatrix(matrix, new DraftStamp(Reference.Parse("GTM-2016-01"), "nap", 1), "Guatemala", Language.English, new DateOnly(2016, 11, 9));

        Assert.Equal(NapSection.All, draft.Measures.Select(measure => measure.Section).Distinct());
        Assert.Equal(
            ["op2_chemical_1", "op3c_nuclear_1", "op3c_chemical_1", "op3c_biological_1"],
            draft.Measures.Where(measure => measure.Status == MeasureStatus.InPlace).Select(measure => measure.Id));
    }

    internal static NapDraft Draft(Language language) => new()
    {
        Stamp = new DraftStamp(Reference.Parse("GTM-2016-01"), "nap", 3),
        StateName = language == Language.Arabic ? "غواتيمالا" : "Guatemala",
        Language = language,
        Date = new DateOnly(2016, 11, 11),
        Measures = [.. NapSection.All.Select((section, index) => new NapMeasure
        {
            Id = $"{section}_1",
            Section = section,
            Measure = language == Language.Arabic ? "قانون رقم 5 لعام 2016" : $"Law {index} of 2016\nand its rules",
            Institution = "OAS/CICTE",
            Action = index % 2 == 0 ? string.Empty : "Draft a decree and consult the institutions that apply it",
            TimeFrame = "2017-2018",
            Status = (MeasureStatus)(index % 4),
            StatusNote = index % 3 == 0 ? "with the Congress" : string.Empty,
            Assistance = "Legal advice",
        })],
    };
}
