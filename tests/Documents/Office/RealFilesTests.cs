using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Serverless.Documents.Nap;
using Serverless.Documents.Redlines;
using Serverless.Documents.Returns;
using Serverless.Documents.Rounds;
using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;
using Serverless.Tests.Documents.Drafts;
using Serverless.Tests.Documents.Nap;
using Serverless.Workflow.Documents;

namespace Serverless.Tests.Documents.Office;

/// <summary>Documents that LibreOffice wrote: what we do not understand in them stays as it is.</summary>
public sealed class RealFilesTests : IClassFixture<RealFilesTests.Fixture>
{
    private const string MainPart = "word/document.xml";

    private static readonly DateTimeOffset At = new(2017, 12, 1, 8, 0, 0, TimeSpan.Zero);

    private readonly byte[] _draft;

    public RealFilesTests(Fixture fixture) => _draft = fixture.Draft;

    [Fact]
    public void Write_OneWordChanged_AllElseIsUntouched()
    {
        var redline = new DraftRedlines().Write(_draft, Changed(), "Comparison", At).Value!;

        var (before, after) = (Parts(_draft), Parts(redline));
        Assert.Equal(before.Keys.Order(StringComparer.Ordinal), after.Keys.Order(StringComparer.Ordinal));
        Assert.All(before.Where(part => part.Key != MainPart), part => Assert.Equal(part.Value, after[part.Key]));
        var (old, @new) = (Blocks(before[MainPart]), Blocks(after[MainPart]));
        Assert.Equal([1], Enumerable.Range(0, old.Count).Where(index => !XNode.DeepEquals(old[index], @new[index])));
        Assert.Equal(Judge.Accepted(Changed()), Judge.Accepted(redline));
        Assert.Equal(Judge.Accepted(_draft), Judge.Rejected(redline));
        DraftFiles.Save("real", redline);
    }

    [Fact]
    public void Consolidate_OneWordChanged_AllElseIsUntouched()
    {
        var round = new DraftRounds().Consolidate(new KnownVersion(1, _draft), [Return(Changed())], [], Language.English, "Group of Experts", At).Value!;

        var (before, after) = (Parts(_draft), Parts(round.Content));
        Assert.All(before.Where(part => part.Key != MainPart), part => Assert.Equal(part.Value, after[part.Key]));
        Assert.Equal(Judge.Accepted(_draft), Judge.Rejected(round.Content));
    }

    [Fact]
    public void Write_AgainstNothingOfIt_BringsPictureNotesListsAndFieldsAlong()
    {
        var old = Text.Docx.Of("An empty draft.", "End");
        var redline = new DraftRedlines().Write(old, _draft, "Comparison", At).Value!;

        Conformance.Check(redline, _draft);
        Assert.Equal(Judge.Body(_draft), Judge.Body(redline));
        Assert.Equal(Judge.Rejected(old), Judge.Rejected(redline));
        using var document = WordprocessingDocument.Open(new MemoryStream(redline), isEditable: false);
        Assert.Single(document.MainDocumentPart!.ImageParts);
        Assert.NotEmpty(Soffice.Convert(redline, "docx", "pdf"));
        DraftFiles.Save("real-new", redline);
    }

    [Fact]
    public void Write_AgainstNothingOfItAgain_GivesTheSameBytes()
    {
        var old = Text.Docx.Of("An empty draft.", "End");
        Steady.Check(() => new DraftRedlines().Write(old, _draft, "Comparison", At).Value!);
    }

    [Fact]
    public void Read_EditedTextWithNotesAndComments_IsInTheLedger()
    {
        var entries = new DraftReturns().Read(Return(Changed(isNoteToo: true)), [new KnownVersion(1, _draft)]).Value!.Entries;

        Assert.Equal([(LedgerKind.Replacement, "year", "month"), (LedgerKind.Replacement, "5", "6")], entries.Select(entry => (entry.Kind, entry.OldText, entry.NewText)));
        Assert.Equal(["body", "footnote 1"], entries.Select(entry => entry.Place.Story));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Arabic)]
    public void Read_OnlySavedInLibreOffice_HasNoEntries(Language language)
    {
        var sent = new NapDrafts().Write(NapDraftsTests.Draft(language));
        var returned = Soffice.Convert(Soffice.Convert(sent, "docx", "odt"), "odt", "docx");

        var reading = new DraftReturns().Read(Return(returned), [new KnownVersion(3, sent)]).Value!;

        Assert.Empty(reading.Entries);
        Assert.Equal(1, reading.Likeness);
    }

    private static ReturnedDraft Return(byte[] content) => new("r1", "Customs", At, content);

    private byte[] Changed(bool isNoteToo = false) => DraftFiles.Change(_draft, main =>
    {
        var year = main.Document!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().Single(text => text.Text.Contains("each year", StringComparison.Ordinal));
        year.Text = year.Text.Replace("each year", "each month", StringComparison.Ordinal);
        if (!isNoteToo)
        {
            return;
        }

        var decree = main.FootnotesPart!.Footnotes!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().Single(text => text.Text.Contains("Decree 5", StringComparison.Ordinal));
        decree.Text = decree.Text.Replace("Decree 5", "Decree 6", StringComparison.Ordinal);
    });

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

    private static List<XElement> Blocks(byte[] main) =>
        [.. XDocument.Load(new MemoryStream(main), LoadOptions.PreserveWhitespace).Root!.Elements().First().Elements()];

    /// <summary>The draft, made once.</summary>
    public sealed class Fixture
    {
        /// <summary>The draft.</summary>
        public byte[] Draft { get; } = OfficeDraft.Docx();
    }
}
