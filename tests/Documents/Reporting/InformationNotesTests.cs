using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Serverless.Documents.Reporting;
using Serverless.Documents.Text;
using Serverless.Domain.Languages;
using Serverless.Domain.Parties;
using Serverless.Domain.Reporting;
using Serverless.Domain.Results;
using Serverless.Tests.Documents.Drafts;
using Serverless.Tests.Documents.Office;
using Serverless.Tests.Documents.Text;
using Serverless.Tests.Reporting;

namespace Serverless.Tests.Documents.Reporting;

public sealed class InformationNotesTests
{
    private static readonly InformationNotes Notes = new();
    private static readonly Party Lead = new(PartyKind.Expert, "expert-01");
    private static readonly NoteEdition Edition = NoteSamples.Edition();

    public static TheoryData<Language> Languages => [.. LanguageTags.All];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Write_EachLanguage_OpensWithoutRepairIsTheSameAgainAndReadsBack(Language language)
    {
        var note = Edition.In(language);
        var content = Notes.Write(note);

        Conformance.Check(content);
        Assert.True(content.AsSpan().SequenceEqual(Notes.Write(note)), "Written again it differs.");
        Assert.Equal(Json(note), Json(Notes.Read(content, note, Lead).Value!));
        DraftFiles.Save($"information-note-{language}", content);
    }

    [Fact]
    public void Write_Title_HasTheDisclaimerAsItsFootnote()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Notes.Write(Edition.Note)), isEditable: false);
        var main = document.MainDocumentPart!;
        var title = main.Document!.Body!.Elements<Paragraph>().First();
        var id = title.Descendants<FootnoteReference>().Single().Id!;

        Assert.Equal("Information Note", title.InnerText);
        Assert.Equal(Edition.Note.Disclaimer, main.FootnotesPart!.Footnotes!.Elements<Footnote>().Single(note => note.Id! == id.Value).InnerText.Trim());
    }

    [Fact]
    public void Write_Arabic_RunsFromRightToLeftAndTheStatesWordsAsTheirLanguageDoes()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Notes.Write(Edition.In(Language.Arabic))), isEditable: false);
        var paragraphs = document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().ToList();
        var report = paragraphs.Single(paragraph => paragraph.InnerText.StartsWith("Ambassador", StringComparison.Ordinal));

        Assert.NotNull(paragraphs[0].ParagraphProperties!.BiDi);
        Assert.Null(report.ParagraphProperties!.BiDi);
        Assert.Equal("en", report.Descendants<RunProperties>().First().Languages!.Val!.Value);
    }

    [Fact]
    public void Read_EditedWithTrackedChanges_KeepsTheSourcesOfWhatIsUnchanged()
    {
        var content = DraftFiles.Change(Notes.Write(Edition.Note), main =>
        {
            var pen = new Pen("Ms. Lead", 900);
            var welcome = main.Document!.Body!.Elements<Paragraph>().Single(paragraph => paragraph.InnerText.StartsWith("Ambassador", StringComparison.Ordinal));
            Author.Replace(welcome, welcome.InnerText.IndexOf("She", StringComparison.Ordinal), 3, "The Ambassador", pen);
            Author.AddBefore(welcome, "It was a fine morning.", pen);
            Author.Remove(main.Document.Body.Elements<Paragraph>().Single(paragraph => paragraph.InnerText == "National Civil Police"), pen);
        });
        var read = Notes.Read(content, Edition.Note, Lead).Value!;

        var editors = read.Sentences().Where(sentence => sentence.Sources.Any(source => source.Kind == NoteSourceKind.Editor)).ToList();
        Assert.Equal(
            ["It was a fine morning.", "The Ambassador reaffirmed the commitment to implement the resolution and to develop a plan."], editors.Select(sentence => sentence.Text));
        Assert.All(editors, sentence => Assert.Equal([new NoteSource(NoteSourceKind.Editor, "expert-01")], sentence.Sources));
        Assert.Equal(
            Edition.Note.Sentences().Select(sentence => sentence.Key).Except(["institution.National Civil Police", "report.2017-11-27.text.1.2"]),
            read.Sentences().Select(sentence => sentence.Key).OfType<string>());
    }

    [Fact]
    public void Read_AfterLibreOffice_IsTheSameNote()
    {
        var odt = Soffice.Convert(Notes.Write(Edition.Note), "docx", "odt");

        Assert.Equal(Json(Edition.Note), Json(Notes.Read(Soffice.Convert(odt, "odt", "docx"), Edition.Note, Lead).Value!));
    }

    [Fact]
    public void Read_PlainLinesWithoutStyles_AreTheSectionsThatTheirHeadingsName()
    {
        var content = Docx.Of("Information Note", "1. EVENT", "A second visit.", "Participants:", "- Ministry of Interior", "- OAS/CICTE", "Highlights", "The draft was refined.");
        var read = Notes.Read(content, Edition.Note, Lead).Value!;

        Assert.Equal(7, read.Sections.Count);
        Assert.Equal(["A second visit.", "Ministry of Interior", "OAS/CICTE", "The draft was refined."], read.Sentences().Select(sentence => sentence.Text));
        Assert.All(read.Sections[3].Paragraphs, paragraph => Assert.Equal(NoteParagraphKind.Point, paragraph.Kind));
        Assert.Equal("institution.Ministry of Interior", read.Sections[3].Paragraphs[0].Sentences[0].Key);
    }

    [Theory]
    [InlineData("no archive")]
    [InlineData("no note")]
    public void Read_SomethingElse_IsRefusedWithWhatToDo(string what)
    {
        var refusal = Notes.Read(what == "no note" ? Docx.Of("An agenda", "Lunch") : [1, 2, 3], Edition.Note, Lead).Refusal!;

        Assert.Equal(RefusalReason.Invalid, refusal.Reason);
        Assert.Matches(what == "no note" ? "its headings as they were" : "Open it in Word, save it again", refusal.Message);
    }

    [Fact]
    public void Write_InLibreOffice_ShowsTheNoteAndItsFootnote()
    {
        var text = new DocumentTextReader().Read("note.pdf", Soffice.Convert(Notes.Write(Edition.Note), "docx", "pdf")).Text!;

        Assert.Contains("for information only", text, StringComparison.Ordinal);
        Assert.Contains("Draft 1", text, StringComparison.Ordinal);
    }

    private static string Json(InformationNote note) => JsonSerializer.Serialize(note);
}
