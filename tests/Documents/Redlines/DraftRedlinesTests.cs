using CsCheck;
using Serverless.Documents.Nap;
using Serverless.Documents.Redlines;
using Serverless.Domain.Languages;
using Serverless.Tests.Documents.Drafts;
using Serverless.Tests.Documents.Nap;
using Serverless.Tests.Documents.Office;
using Serverless.Tests.Documents.Text;
using Serverless.Workflow.Documents;

namespace Serverless.Tests.Documents.Redlines;

public sealed class DraftRedlinesTests
{
    private static readonly DateTimeOffset At = new(2017, 12, 1, 8, 0, 0, TimeSpan.Zero);

    private static readonly DraftRedlines Redlines = new();

    [Fact]
    public void Write_VersionSomebodyWorkedOn_AcceptedIsTheNewTextAndRejectedTheOld() =>
        Scenario.Any.Sample(scenario => Check(scenario.Base, scenario.Returned), iter: 100);

    [Fact]
    public void Write_AnyTwoVersions_AcceptedIsTheNewTextAndRejectedTheOld() =>
        Versions.Any.Sample(versions => Check(versions.Old, versions.New), iter: 300);

    [Fact]
    public void Write_AnyTwoVersions_WordOpensItWithoutRepair() => Gen.OneOf(
        Versions.Any.Select(versions => (versions.Old, versions.New)),
        Scenario.Any.Select(scenario => (Old: scenario.Base, New: scenario.Returned))).Sample(pair => Conformance.Check(Write(pair.Old, pair.New)), iter: 40);

    [Fact]
    public void Write_ParagraphElsewhere_IsShownAsMoved()
    {
        var redline = Read(
            Docx.Of("Export controls on dual-use goods", "Border police", "Customs officers are trained", "Laboratories are inspected", "End"),
            Docx.Of("Border police", "Customs officers are trained", "Export controls on dual-use goods", "Laboratories are inspected", "End"));

        Assert.Equal(
            [("Export controls on dual-use goods", RedlineKind.MovedFrom), ("Export controls on dual-use goods", RedlineKind.MovedTo)],
            Marked(redline).Select(span => (span.Text, span.Mark!.Kind)));
    }

    [Fact]
    public void Write_NextVersionOfAnArabicPlan_ShowsWordsRowsAndNewMeasures()
    {
        var old = NapDraftsTests.Draft(Language.Arabic);
        var first = old.Measures[0] with { Measure = "قانون رقم 7 لعام 2016" };
        var added = old.Measures[1] with { Id = "op2_nuclear_2", Measure = "مرسوم جديد بشأن المواد الكيميائية" };
        var @new = old with { Measures = [first, old.Measures[1], added, .. old.Measures.Skip(3)] };
        var drafts = new NapDrafts();
        var content = Write(drafts.Write(old), drafts.Write(@new));
        DraftFiles.Save("redline-ar", content);
        var redline = Redlines.Read(content).Value!;
        var tables = redline.Blocks.OfType<RedlineTable>().ToList();

        Assert.All(redline.Blocks.OfType<RedlineParagraph>(), paragraph => Assert.True(paragraph.IsRightToLeft));
        Assert.Equal([("5", RedlineKind.Deleted), ("7", RedlineKind.Inserted)], tables[0].Rows[1].Cells[0].OfType<RedlineParagraph>()
            .SelectMany(paragraph => paragraph.Spans).Where(span => span.Mark is not null).Select(span => (span.Text, span.Mark!.Kind)).Take(2));
        Assert.Contains(tables.SelectMany(table => table.Rows), row => row.Mark?.Kind == RedlineKind.Inserted);
        Assert.Contains(tables.SelectMany(table => table.Rows), row => row.Mark?.Kind == RedlineKind.Deleted);
        Assert.Contains("مرسوم جديد", new Serverless.Documents.Text.DocumentTextReader().Read("redline.pdf", Soffice.Convert(content, "docx", "pdf")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_BrokenVersion_IsRefusedWithWhatToDo() =>
        Assert.Contains("save it again", Redlines.Write(Docx.Of("x"), "PK no"u8.ToArray(), "Comparison", At).Refusal!.Message, StringComparison.Ordinal);

    private static Redline Read(byte[] old, byte[] @new) => Redlines.Read(Write(old, @new)).Value!;

    private static IEnumerable<RedlineSpan> Marked(Redline redline) =>
        redline.Blocks.OfType<RedlineParagraph>().SelectMany(paragraph => paragraph.Spans).Where(span => span.Mark is not null);

    private static void Check(byte[] old, byte[] @new)
    {
        var redline = Write(old, @new);

        Assert.Equal(Judge.Accepted(@new), Judge.Accepted(redline));
        Assert.Equal(Judge.Accepted(old), Judge.Rejected(redline));
    }

    private static byte[] Write(byte[] old, byte[] @new)
    {
        var result = Redlines.Write(old, @new, "Comparison", At);
        Assert.True(result.IsDone, result.Refusal?.ToString());
        return result.Value!;
    }
}
