using System.IO.Compression;
using System.Xml.Linq;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Serverless.Documents.Nap;
using Serverless.Documents.Redlines;
using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;
using Serverless.Domain.Requests;
using Serverless.Tests.Documents.Drafts;
using Serverless.Tests.Documents.Office;
using Serverless.Workflow.Documents;

namespace Serverless.Tests.Documents.Nap;

/// <summary>What becomes of a plan from version to version and from visit to visit.</summary>
public sealed class NapVersionsTests
{
    private static readonly NapDrafts Drafts = new();

    private static readonly DraftStamp Next = new(Reference.Parse("GTM-2017-01"), "nap", 12);

    private static readonly DateOnly Day = new(2017, 12, 1);

    public static TheoryData<Language> Languages => [.. LanguageTags.All];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Stamp_Plan_ShowsWhatTheNextVersionWouldShow(Language language)
    {
        var draft = NapDraftsTests.Draft(language);

        var stamped = Stamp(Drafts.Write(draft), language);

        Conformance.Check(stamped);
        Assert.Equal(Judge.Accepted(Drafts.Write(draft with { Stamp = Next, Date = Day })), Judge.Accepted(stamped));
        Assert.Equal(Next, Drafts.StampOf(stamped));
        DraftFiles.Save($"stamped-{language}", stamped);
    }

    [Fact]
    public void Stamp_SameDocumentTwice_GivesTheSameBytes()
    {
        var content = Office.OfficeDraft.Docx();

        Steady.Check(() => Stamp(content, Language.English));
    }

    [Fact]
    public void Stamp_ValueInSeveralRunsWithALook_KeepsTheLook()
    {
        var content = DraftFiles.Change(Drafts.Write(NapDraftsTests.Draft(Language.English)), main =>
        {
            var run = main.Document!.Descendants<Run>().First(run => run.InnerText == "GTM-2016-01");
            run.RunProperties = new RunProperties(new Italic());
            var rest = (Run)run.CloneNode(deep: true);
            run.InsertAfterSelf(rest);
            run.GetFirstChild<DocumentFormat.OpenXml.Wordprocessing.Text>()!.Text = "GTM-";
            rest.GetFirstChild<DocumentFormat.OpenXml.Wordprocessing.Text>()!.Text = "2016-01";
        });

        var run = Look(Stamp(content, Language.English), main => main.Document!.Descendants<Run>().Single(run => run.RunProperties?.Italic is not null).OuterXml);

        Assert.Contains("GTM-2017-01", run, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Arabic)]
    [InlineData(Language.Russian)]
    public void Stamp_MarksAreGone_ShowsTheNewStampAllTheSame(Language language)
    {
        var draft = NapDraftsTests.Draft(language);
        var content = DraftFiles.Change(Drafts.Write(draft), main =>
        {
            main.Document!.Descendants<BookmarkStart>().Where(mark => mark.Name!.Value!.StartsWith("f_", StringComparison.Ordinal)).ToList().ForEach(mark => mark.Remove());
            main.FooterParts.Single().Footer!.Descendants<BookmarkStart>().ToList().ForEach(mark => mark.Remove());
            var runs = main.FooterParts.Single().Footer!.Descendants<Run>().TakeWhile(run => !run.Descendants<FieldChar>().Any()).ToList();
            runs[0].GetFirstChild<DocumentFormat.OpenXml.Wordprocessing.Text>()!.Text = string.Concat(runs.Select(run => run.InnerText));
            runs.Skip(1).ToList().ForEach(run => run.Remove());
        });

        Assert.Equal(Judge.Accepted(Drafts.Write(draft with { Stamp = Next, Date = Day })), Judge.Accepted(Stamp(content, language)));
    }

    [Fact]
    public void Stamp_Plan_OnlyTheNewWordsLookChangedInARedline()
    {
        var content = Drafts.Write(NapDraftsTests.Draft(Language.English));
        var redlines = new DraftRedlines();
        var redline = redlines.Read(redlines.Write(content, Stamp(content, Language.English), "Comparison", new DateTimeOffset(2017, 12, 1, 8, 0, 0, TimeSpan.Zero)).Value!).Value!;

        Assert.Equal(
            ["2016", "2017", "11 November 2016", "1 December 2017", "3", "12"],
            redline.Blocks.OfType<RedlineParagraph>().SelectMany(paragraph => paragraph.Spans).Where(span => span.Mark is not null).Select(span => span.Text));
        Assert.All(redline.Blocks.OfType<RedlineTable>().SelectMany(table => table.Rows), row => Assert.Null(row.Mark));
    }

    [Fact]
    public void Stamp_AfterLibreOffice_ShowsTheNewStampAndKeepsTheMeasures()
    {
        var draft = NapDraftsTests.Draft(Language.Arabic);

        var stamped = Stamp(Saved(Drafts.Write(draft)), Language.Arabic);

        var (body, foot) = (Judge.Body(stamped), Judge.Accepted(stamped).Split("\n==\n")[^1]);
        Assert.Contains("الرقم المرجعي: GTM-2017-01\nالتاريخ: 1 ديسمبر 2017\nالنسخة: 12", body, StringComparison.Ordinal);
        Assert.StartsWith("مشروع · GTM-2017-01 · النسخة 12", foot, StringComparison.Ordinal);
        Assert.Equal(draft.Measures, Drafts.Read(stamped, draft).Value!.Measures);
    }

    [Fact]
    public void Stamp_DocumentOfAnotherProgram_ChangesNothingThatShows()
    {
        var content = Office.OfficeDraft.Docx();

        var stamped = Stamp(content, Language.English);

        var (before, after) = (Parts(content), Parts(stamped));
        Assert.Equal(Judge.Accepted(content), Judge.Accepted(stamped));
        Assert.All(
            before.Where(part => part.Key is not ("word/document.xml" or "docProps/custom.xml" or "[Content_Types].xml" or "_rels/.rels")),
            part => Assert.Equal(part.Value, after[part.Key]));
        Assert.True(Look(stamped, main => main.Document!.Body!.Descendants<Paragraph>().All(paragraph => paragraph.ParagraphId is not null)));
    }

    [Fact]
    public void CarryOver_AnyPlan_IsThePlanCarriedOver() => AnyDraft.Sample(
        draft =>
        {
            var expected = draft.CarriedOver(Next, Day);

            var carried = CarryOver(Drafts.Write(draft), draft);

            Assert.Equal(MainPart(Drafts.Write(expected)), MainPart(carried));
            Assert.Equal(expected.Measures, Drafts.Read(carried, expected).Value!.Measures);
        },
        iter: 20);

    [Fact]
    public void CarryOver_Twice_KeepsTheFirstNote() => AnyDraft.Sample(
        draft =>
        {
            var once = draft.CarriedOver(Next, Day);
            var last = Next with { Reference = Reference.Parse("GTM-2018-02"), Version = 1 };

            var twice = Drafts.CarryOver(CarryOver(Drafts.Write(draft), draft), Next, last, draft.Language, Day).Value!;

            Assert.Equal(MainPart(Drafts.Write(once.CarriedOver(last, Day))), MainPart(twice));
        },
        iter: 10);

    [Fact]
    public void CarryOver_WhatPeopleAdded_Stays()
    {
        var draft = NapDraftsTests.Draft(Language.English);
        var content = DraftFiles.Change(Drafts.Write(draft), main =>
        {
            var cells = main.Document!.Body!.Elements<Table>().First().Elements<TableRow>().Last().Elements<TableCell>().ToList();
            new Commenter(main).Add(cells[4].Elements<Paragraph>().First(), 0, 2, "Is it open?", "Ana Ruiz");
            cells[2].Elements<Paragraph>().First().AppendChild(new Pen("Customs", 5000).Sign(new InsertedRun(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text("by June")))));
            cells[3].TableCellProperties!.RemoveAllChildren<Shading>();
            cells[3].TableCellProperties!.Append(new Shading { Val = ShadingPatternValues.Clear, Fill = "00FF00" });
            main.Document.Body.InsertAt(new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text("A word of the Minister"))), 0);
        });

        var carried = CarryOver(content, draft);

        Conformance.Check(carried);
        DraftFiles.Save("carried", carried);
        Assert.Equal(DraftFiles.Comments(content), DraftFiles.Comments(carried));
        Assert.Equal(Look(content, Tracked), Look(carried, Tracked));
        Assert.Equal("A word of the Minister", Look(carried, main => main.Document!.Body!.FirstChild!.InnerText));
        Assert.Contains("00FF00", Look(carried, main => main.Document!.Body!.OuterXml), StringComparison.Ordinal);
        Assert.Contains("FFF2CC", Look(carried, main => main.Document!.Body!.OuterXml), StringComparison.Ordinal);

        static string Tracked(MainDocumentPart main) => main.Document!.Descendants<InsertedRun>().Single().OuterXml;
    }

    [Fact]
    public void CarryOver_AfterLibreOffice_MarksEachOpenRowOnce()
    {
        var draft = NapDraftsTests.Draft(Language.Arabic);
        var expected = draft.CarriedOver(Next, Day);

        var saved = Saved(CarryOver(Saved(Drafts.Write(draft)), draft));
        var twice = Drafts.CarryOver(saved, Next, Next with { Version = 13 }, draft.Language, Day).Value!;

        Assert.Equal(draft.Measures.Count(measure => measure.Status != MeasureStatus.InPlace), Judge.Body(twice).Split("مرحّل من GTM-2016-01").Length - 1);
        Assert.DoesNotContain("مرحّل من GTM-2017-01", Judge.Body(twice), StringComparison.Ordinal);
        Assert.Equal(expected.Measures, Drafts.Read(twice, expected).Value!.Measures);
    }

    [Fact]
    public void CarryOver_BrokenDocument_IsRefusedWithWhatToDo() =>
        Assert.Contains("save it again", Drafts.CarryOver("PK no"u8.ToArray(), Next, Next, Language.English, Day).Refusal!.Message, StringComparison.Ordinal);

    private static Gen<NapDraft> AnyDraft { get; } =
        Gen.Select(Gen.Int[0, 3].Array[NapSection.All.Count], Gen.Int[0, 2].Array[NapSection.All.Count], Gen.Int[0, LanguageTags.All.Count - 1], (statuses, rows, language) =>
        {
            var draft = NapDraftsTests.Draft(LanguageTags.All[language]);
            return draft with
            {
                Measures = [.. draft.Measures.SelectMany((measure, index) => Enumerable.Range(1, rows[index]).Select(row => measure with
                {
                    Id = $"{measure.Section}_{row}",
                    Status = (MeasureStatus)((statuses[index] + row) % 4),
                }))],
            };
        });

    private static byte[] Stamp(byte[] content, Language language) => Done(Drafts.Stamp(content, Next, language, Day));

    private static byte[] CarryOver(byte[] content, NapDraft draft) => Done(Drafts.CarryOver(content, draft.Stamp, Next, draft.Language, Day));

    private static byte[] Done(Domain.Results.Result<byte[]> result)
    {
        Assert.True(result.IsDone, result.Refusal?.ToString());
        return result.Value!;
    }

    private static byte[] Saved(byte[] content) => Soffice.Convert(Soffice.Convert(content, "docx", "odt"), "odt", "docx");

    private static string MainPart(byte[] content) => XDocument.Load(new MemoryStream(Parts(content)["word/document.xml"])).ToString();

    private static T Look<T>(byte[] content, Func<MainDocumentPart, T> look)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
        return look(document.MainDocumentPart!);
    }

    private static Dictionary<string, byte[]> Parts(byte[] content)
    {
        using var archive = new ZipArchive(new MemoryStream(content));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var stream = new MemoryStream();
            using var part = entry.Open();
            part.CopyTo(stream);
            return stream.ToArray();
        });
    }
}
