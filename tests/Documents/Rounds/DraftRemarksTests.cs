using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Serverless.Documents.Nap;
using Serverless.Documents.Rounds;
using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;
using Serverless.Tests.Documents.Drafts;
using Serverless.Tests.Documents.Nap;
using Serverless.Tests.Documents.Office;
using Serverless.Tests.Documents.Text;
using Serverless.Workflow.Documents;

namespace Serverless.Tests.Documents.Rounds;

/// <summary>What was said without a draft of the version, and what the editor answered.</summary>
public sealed class DraftRemarksTests
{
    private const string Editor = "Group of Experts";

    private static readonly DateTimeOffset At = new(2017, 12, 1, 8, 0, 0, TimeSpan.Zero);

    private static readonly DraftRounds Rounds = new();

    public static TheoryData<Language> Languages => [.. LanguageTags.All];

    [Theory]
    [InlineData(LedgerKind.Comment, "", "Which ministry?\nWhen?", 3, Visibility.Shared, "Which ministry?\nWhen?")]
    [InlineData(LedgerKind.Comment, "", "Which ministry?", 2, Visibility.Shared, "On version 2: Which ministry?")]
    [InlineData(LedgerKind.Reply, "", "Health", 2, Visibility.Private, "[private] On version 2: Health")]
    [InlineData(LedgerKind.Comment, "", "Not yet public", 3, Visibility.Private, "[private] Not yet public")]
    [InlineData(LedgerKind.Replacement, "year", "month", 2, Visibility.Shared, "On version 2: “year” → “month”")]
    [InlineData(LedgerKind.Insertion, "", "by law", 3, Visibility.Shared, "On version 3: put in “by law”")]
    [InlineData(LedgerKind.Deletion, "at once", "", 2, Visibility.Private, "[private] On version 2: take out “at once”")]
    [InlineData(LedgerKind.Move, "The port", "The port", 2, Visibility.Shared, "On version 2: move “The port” elsewhere")]
    [InlineData(LedgerKind.Formatting, "Customs", "bold", 2, Visibility.Shared, "On version 2: change the look of “Customs”")]
    [InlineData(LedgerKind.RowInsertion, "", "A decree\tCustoms", 2, Visibility.Shared, "On version 2: new row “A decree | Customs”")]
    [InlineData(LedgerKind.RowDeletion, "A decree\t", "", 2, Visibility.Shared, "On version 2: take out the row “A decree |”")]
    [InlineData(LedgerKind.TableDeletion, "One\nTwo", "", 2, Visibility.Shared, "On version 2: take out the table “One ¶ Two”")]
    public void Consolidate_Remark_IsAComment(LedgerKind kind, string old, string @new, int version, Visibility visibility, string words)
    {
        var remark = Remark("x.1", kind, old, @new) with { Version = version, Visibility = visibility };

        var consolidated = Consolidate(Docx.Of("The Ministry reports.", "End"), [remark]);

        Conformance.Check(consolidated.Content);
        using var document = WordprocessingDocument.Open(new MemoryStream(consolidated.Content), isEditable: false);
        var comment = Assert.Single(document.MainDocumentPart!.WordprocessingCommentsPart!.Comments!.Elements<Comment>());
        Assert.Equal(
            (words, remark.Author, remark.At.UtcDateTime.AddMilliseconds(-remark.At.Millisecond)),
            (string.Join('\n', comment.Elements<Paragraph>().Select(line => line.InnerText)), comment.Author!.Value, comment.Date!.Value.ToUniversalTime()));
        Assert.Equal(LedgerOutcome.Pending, Assert.Single(Settle(consolidated, consolidated.Content, [remark])).Resolution!.Outcome);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Consolidate_RemarksInEachLanguage_AreFoundAgain(Language language)
    {
        var draft = NapDraftsTests.Draft(language);
        var content = new NapDrafts().Write(draft);
        var places = Paragraphs(content);
        List<LedgerEntry> remarks = [.. Enum.GetValues<LedgerKind>().Select((kind, index) =>
            Remark($"x.{index}", kind, "2016", "2018") with { Version = 1, Visibility = (Visibility)(index % 2), Place = Place(places[index * 5]) })];

        var consolidated = Consolidate(content, remarks, language);

        Conformance.Check(consolidated.Content);
        var words = DraftFiles.Comments(consolidated.Content).Select(comment => comment.Text).ToList();
        Assert.Equal(remarks.Count, words.Distinct(StringComparer.Ordinal).Count());
        Assert.All(words, text => Assert.True(text.Contains('1', StringComparison.Ordinal) && (text.Contains("2016", StringComparison.Ordinal) || text.Contains("2018", StringComparison.Ordinal))));
        Assert.All(Settle(consolidated, consolidated.Content, remarks, language), entry => Assert.Equal(LedgerOutcome.Pending, entry.Resolution!.Outcome));
        DraftFiles.Save($"remarks-{language}", consolidated.Content);
    }

    [Fact]
    public void Consolidate_AnyRoundWithRemarks_TextStaysAndEachIsAtItsParagraph() => Gen.Select(Round.Any, Gen.Int[0, 1000].Array[1, 6], Gen.Bool).Sample(
        (round, numbers, hasReturns) =>
        {
            var ids = Paragraphs(round.Base);
            List<LedgerEntry> remarks = [.. numbers.Select((number, index) => Remark($"x.{index}", (LedgerKind)(number % 11), "old", $"words {index}") with
            {
                Version = 1 + (number % 3),
                Place = Place(ids[number % ids.Count]),
            })];

            var consolidated = Consolidate(round.Base, remarks, Language.English, hasReturns ? [.. round.Returns] : []);

            Conformance.Check(consolidated.Content);
            Assert.Equal(Judge.Accepted(round.Base), Judge.Rejected(consolidated.Content));
            foreach (var remark in remarks.Where(remark => remark.Kind is LedgerKind.Comment))
            {
                var text = remark.Version < 3 ? $"On version {remark.Version}: {remark.NewText}" : remark.NewText;
                Assert.Equal(remark.Place.Paragraph, CommentEdits.PlaceOf(consolidated.Content, text).Paragraph);
            }

            Assert.All(
                Settle(consolidated, consolidated.Content, remarks).TakeLast(remarks.Count), entry => Assert.Equal(LedgerOutcome.Pending, entry.Resolution!.Outcome));
        },
        iter: 30);

    [Fact]
    public void Consolidate_PlaceInAFootnoteOrNotKnown_IsTheFirstParagraph()
    {
        var content = new NapDrafts().Write(NapDraftsTests.Draft(Language.English));
        var ids = Paragraphs(content);
        List<LedgerEntry> remarks =
        [
            Remark("x.1", LedgerKind.Comment, "", "On the note") with { Place = Place(ids[20]) with { Story = "footnote 1" } },
            Remark("x.2", LedgerKind.Comment, "", "On nothing") with { Place = Place("DEADBEEF") },
            Remark("x.3", LedgerKind.Comment, "", "On another count") with { Version = 1, Place = Place("#20") },
            Remark("x.4", LedgerKind.Comment, "", "On this count") with { Place = Place("#20") },
        ];

        var consolidated = Consolidate(content, remarks).Content;

        Assert.Equal(
            [ids[0], ids[0], ids[0], ids[19]],
            ((string[])["On the note", "On nothing", "On version 1: On another count", "On this count"]).Select(text => CommentEdits.PlaceOf(consolidated, text).Paragraph));
    }

    [Fact]
    public void Consolidate_WordsThatStandThereOnce_AreWhatTheRemarkIsAbout()
    {
        var content = Docx.Of("The Ministry reports every year and every month.", "End");
        var remark = Remark("x.1", LedgerKind.Replacement, "year", "week") with { Place = Place("#1") };
        var every = Remark("x.2", LedgerKind.Comment, "every", "How so?") with { Version = 2, Place = Place("#1") };

        var consolidated = Consolidate(content, [remark, every]).Content;

        Assert.Equal("year", CommentEdits.PlaceOf(consolidated, "On version 3: “year” → “week”").About);
        Assert.Equal("The Ministry reports every year and every month.", CommentEdits.PlaceOf(consolidated, "On version 2: How so?").About);
    }

    [Fact]
    public void Consolidate_NeitherReturnsNorRemarks_IsAFaultOfTheCaller() => Assert.Throws<ArgumentOutOfRangeException>(() =>
        Rounds.Consolidate(new KnownVersion(1, Docx.Of("x")), [], [], Language.English, Editor, At));

    [Fact]
    public void Settle_RemarkAnsweredDoneOrTakenAway_SaysSoWithTheReason()
    {
        List<LedgerEntry> remarks = [.. new[] { "One", "Two", "Three", "Four", "Five" }.Select((text, index) => Remark($"x.{index}", LedgerKind.Comment, "", text))];
        var consolidated = Consolidate(Docx.Of("The Ministry reports.", "End"), remarks);
        var settled = CommentEdits.Answer(consolidated.Content, "One", Editor, "Next year");
        settled = CommentEdits.Done(CommentEdits.Answer(settled, "Two", Editor, "Written so"), "Two");
        settled = CommentEdits.Answer(CommentEdits.Remove(settled, "Three"), "Four", Editor, "[private] Ask the Minister first");

        Conformance.Check(settled);
        Assert.Equal(
            [(LedgerOutcome.Pending, "Next year"), (LedgerOutcome.Accepted, "Written so"), (LedgerOutcome.Accepted, null), (LedgerOutcome.Pending, null), (LedgerOutcome.Pending, null)],
            Settle(consolidated, settled, remarks).Select(entry => (entry.Resolution!.Outcome, entry.Resolution.Reason)));
    }

    [Fact]
    public void Settle_EditorAnsweredAReturnsComment_IsItsReason() => Scenario.Any.Where(scenario => scenario.Deeds.Any(deed => deed.Kind == LedgerKind.Comment)).Sample(
        scenario =>
        {
            var consolidated = Consolidate(scenario.Base, [], Language.English, new ReturnedDraft("r1", Scenario.Reviewer, Scenario.Returning, scenario.Returned));
            var comment = consolidated.Entries.First(entry => entry.Kind == LedgerKind.Comment);
            var settled = CommentEdits.Answer(consolidated.Content, comment.NewText, Editor, "Agreed");

            var entries = Settle(consolidated, settled, []);

            Assert.Equal("Agreed", entries.Single(entry => entry.Id == comment.Id).Resolution!.Reason);
            Assert.All(entries.Where(entry => entry.Id != comment.Id), entry => Assert.Null(entry.Resolution!.Reason));
        },
        iter: 15);

    [Fact]
    public void Settle_EditorCommentedOnAChange_IsItsReason()
    {
        var consolidated = Consolidate(
            Docx.Of("The Ministry reports every year.", "It has a focal point.", "End"),
            [],
            Language.English,
            new ReturnedDraft("r1", "Customs", At, Docx.Of("The Ministry reports every month.", "It has two focal points.", "End")));
        var settled = Drafts.Editor.Settle(CommentEdits.Add(consolidated.Content, "month", Editor, "Too often"), _ => false);

        var first = Settle(consolidated, CommentEdits.Add(consolidated.Content, "month", Editor, "Too often"), [])[0].Resolution!;
        Assert.Equal((LedgerOutcome.Pending, "Too often"), (first.Outcome, first.Reason));
        Assert.All(Settle(consolidated, settled, []).Skip(1), entry => Assert.Equal((LedgerOutcome.Rejected, null), (entry.Resolution!.Outcome, entry.Resolution.Reason)));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Arabic)]
    public void Settle_AfterLibreOffice_StillFindsRemarksAndAnswers(Language language)
    {
        var content = new NapDrafts().Write(NapDraftsTests.Draft(language));
        List<LedgerEntry> remarks = [.. new[] { "أولا", "Two", "Three" }.Select((text, index) => Remark($"x.{index}", LedgerKind.Comment, "", text) with
        {
            Place = Place(Paragraphs(content)[8 + (20 * index)]),
        })];
        var consolidated = Consolidate(content, remarks, language);
        var settled = CommentEdits.Remove(CommentEdits.Answer(consolidated.Content, "أولا", Editor, "نعم"), "Two");

        DraftFiles.Save($"answered-{language}", settled);
        var entries = Settle(consolidated, Soffice.Convert(settled, "docx", "docx"), remarks, language);

        Assert.Equal(
            [(LedgerOutcome.Pending, "نعم"), (LedgerOutcome.Accepted, null), (LedgerOutcome.Pending, null)],
            entries.Select(entry => (entry.Resolution!.Outcome, entry.Resolution.Reason)));
    }

    // Messages come at any fraction of a second.
    private static LedgerEntry Remark(string id, LedgerKind kind, string old, string @new) => new()
    {
        Id = id,
        Kind = kind,
        Origin = LedgerOrigin.Message,
        Author = "وزارة الصحة",
        At = new DateTimeOffset(2017, 11, 28, 14, 5, 7, 250, TimeSpan.FromHours(2)).AddMinutes(id[^1]),
        Place = Place(string.Empty),
        OldText = old,
        NewText = @new,
        Version = 3,
    };

    private static LedgerPlace Place(string paragraph) => new([], paragraph, 0, 0, null);

    private static List<string> Paragraphs(byte[] content)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
        return [.. document.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(paragraph => paragraph.ParagraphId!.Value!)];
    }

    private static ConsolidatedDraft Consolidate(byte[] @base, IReadOnlyList<LedgerEntry> remarks, Language language = Language.English, params ReturnedDraft[] returns)
    {
        var result = Rounds.Consolidate(new KnownVersion(3, @base), returns, remarks, language, Editor, At);
        Assert.True(result.IsDone, result.Refusal?.ToString());
        return result.Value;
    }

    private static IReadOnlyList<LedgerEntry> Settle(ConsolidatedDraft consolidated, byte[] settled, IReadOnlyList<LedgerEntry> remarks, Language language = Language.English)
    {
        var result = Rounds.Settle(consolidated.Content, settled, consolidated.Entries, remarks, language, "Coordinator", At);
        Assert.True(result.IsDone, result.Refusal?.ToString());
        Assert.Equal([.. consolidated.Entries, .. remarks], result.Value.Entries.Select(entry => entry with { Resolution = null }));
        return result.Value.Entries;
    }
}
