using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Serverless.Documents.Nap;
using Serverless.Documents.Returns;
using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;
using Serverless.Tests.Documents.Drafts;
using Serverless.Tests.Documents.Nap;
using Serverless.Tests.Documents.Text;
using Serverless.Workflow.Documents;

namespace Serverless.Tests.Documents.Returns;

public sealed class DraftReturnsTests
{
    private static readonly DraftReturns Returns = new();

    [Fact]
    public void Read_RandomEdits_LedgerIsWhatWasDone() => Scenario.Any.Sample(
        scenario =>
        {
            var entries = Read(scenario.Returned, new KnownVersion(3, scenario.Base)).Entries;

            var read = entries.Select(entry => Deed.Of(entry, entries)).ToList();

            Assert.Empty(scenario.Deeds.Except(read));
            Assert.Empty(read.Except(scenario.Deeds));
            Assert.Equal(scenario.Deeds.Count, read.Count);
            Assert.All(entries, entry => Assert.Equal(3, entry.Version));
            Assert.Equal(entries.Count, entries.Select(entry => entry.Id).Distinct().Count());
        },
        iter: 300,
        print: scenario => string.Join('\n', scenario.Deeds));

    [Fact]
    public void Read_StampedReturn_IsComparedWithTheVersionItCameFrom()
    {
        var (second, third) = (Version(2), Version(3));
        var returned = DraftFiles.Replace(second, "Legal advice 2", "Legal advice and training");

        var reading = Read(returned, new KnownVersion(3, third), new KnownVersion(2, second));

        Assert.Equal((2, BaseProof.Stamp), (reading.Version, reading.Proof));
        Assert.Equal([("2", "and training")], reading.Entries.Select(entry => (entry.OldText, entry.NewText)));
    }

    [Fact]
    public void Read_WithoutStamp_IsRecognisedByContent()
    {
        var (second, third) = (Version(2), Version(3));

        var reading = Read(WithoutStamp(second), new KnownVersion(3, third), new KnownVersion(2, second));

        Assert.Equal((2, BaseProof.Content), (reading.Version, reading.Proof));
        Assert.Empty(reading.Entries);
    }

    [Fact]
    public void Read_StampOfAnotherVersionThanTheContent_ContentIsBelieved()
    {
        var (second, third) = (Version(2), Version(3));
        var pasted = new NapDrafts().Stamp(second, NapDraftsTests.Draft(Language.English).Stamp with { Version = 3 }, Language.English, new DateOnly(2017, 11, 16)).Value!;

        var reading = Read(pasted, new KnownVersion(3, third), new KnownVersion(2, second));

        Assert.Equal((2, BaseProof.ContentAgainstStamp), (reading.Version, reading.Proof));
    }

    [Theory]
    [InlineData("Sunflower oil prices rose again in the first week of spring.", "little in common")]
    [InlineData(null, "save it again")]
    public void Read_NoDraftOfOurs_IsRefusedWithWhatToDo(string? text, string expected) => Assert.Contains(
        expected,
        Returns.Read(new ReturnedDraft("r1", Scenario.Reviewer, Scenario.Returning, text is null ? "PK"u8.ToArray() : Docx.Of(text)), [new KnownVersion(3, Version(3))]).Refusal!.Message,
        StringComparison.Ordinal);

    [Fact]
    public void Read_TableTakenOutAndParagraphsWrittenOnAtTheEnd_AreEntriesOfTheirOwn()
    {
        var sent = SampleDraft.Of([new Slot(1, 0, BlockEdit.None, 0, Nothing, Nothing)], isArabic: false, hasIdentities: true);
        var pen = new Pen("Ana Ruiz", 1000);
        var returned = DraftFiles.Change(sent, main =>
        {
            var body = main.Document!.Body!;
            body.Elements<Table>().Single().Elements<TableRow>().ToList().ForEach(row => RowAuthor.Remove(row, pen));
            // As Word does it: the end of the last paragraph stays, and that of the one before is put in.
            var last = body.Elements<Paragraph>().Last();
            var added = new Paragraph(pen.Sign(new InsertedRun(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text("One more measure.")))));
            pen.SignMark<Inserted>(last);
            last.InsertAfterSelf(added);
        });

        var entries = Read(returned, new KnownVersion(1, sent)).Entries;

        Assert.Equal([LedgerKind.TableDeletion, LedgerKind.Insertion], entries.Select(entry => entry.Kind));
        Assert.Equal("One more measure.", entries[1].NewText);
        Assert.All(entries, entry => Assert.Equal("Ana Ruiz", entry.Author));
    }

    [Fact]
    public void Read_CommentThatBeginsWithPrivate_IsForTheEditorsAlone()
    {
        var sent = Docx.Of("The Ministry of Health keeps a list of agents.", "End");
        var returned = DraftFiles.Change(sent, main => new Commenter(main).Add(main.Document!.Body!.Elements<Paragraph>().First(), 4, 8, "[private] Not agreed at home.", "Ana Ruiz"));

        var entry = Assert.Single(Read(returned, new KnownVersion(1, sent)).Entries);

        Assert.Equal((Visibility.Private, "Not agreed at home.", "Ministry"), (entry.Visibility, entry.NewText, entry.OldText));
    }

    private static WordEdit Nothing => new(WordEditKind.None, 0, 1, 0);

    private static byte[] Version(int version)
    {
        var draft = NapDraftsTests.Draft(Language.English);
        return new NapDrafts().Write(draft with
        {
            Stamp = draft.Stamp with { Version = version },
            Measures = [draft.Measures[0] with { Assistance = $"Legal advice {version}" }, .. draft.Measures.Skip(3 * version)],
        });
    }

    private static byte[] WithoutStamp(byte[] content)
    {
        using var stream = new MemoryStream();
        stream.Write(content);
        using (var document = WordprocessingDocument.Open(stream, isEditable: true))
        {
            document.DeletePart(document.CustomFilePropertiesPart!);
        }

        return stream.ToArray();
    }

    private static ReturnReading Read(byte[] content, params KnownVersion[] versions)
    {
        var result = Returns.Read(new ReturnedDraft("r1", Scenario.Reviewer, Scenario.Returning, content), versions);
        Assert.True(result.IsDone, result.Refusal?.ToString());
        return result.Value!;
    }
}
