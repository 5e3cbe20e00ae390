using Serverless.Documents.Model;
using Serverless.Documents.Packages;
using Serverless.Workflow.Documents;

namespace Serverless.Documents.Redlines;

/// <summary>Reads a document with its tracked changes for a page.</summary>
internal sealed class RedlineReader(DraftFile file)
{
    private readonly StyleNames _styles = StyleNames.Of(file);

    internal Redline Read() => new(Blocks(BlockReader.Read(file.Body)));

    private List<RedlineBlock> Blocks(IReadOnlyList<Block> blocks) =>
        [.. blocks.Select(block => block is ParagraphBlock paragraph ? (RedlineBlock)Paragraph(paragraph) : Table((TableBlock)block))];

    private RedlineTable Table(TableBlock table) => new([.. table.Rows.Select(row => new RedlineRow(
        [.. row.Cells.Select(cell => Blocks(cell.Blocks))], MarkOf(row.Inserted, row.Deleted, null)))]);

    private RedlineParagraph Paragraph(ParagraphBlock paragraph)
    {
        var spans = new List<RedlineSpan>();
        foreach (var segment in paragraph.Segments.Where(segment => segment.Shown.Length > 0))
        {
            var formatted = segment.Look == segment.FormerLook ? null : segment.Formatted;
            var span = new RedlineSpan(segment.Shown, segment.Look, MarkOf(segment.Inserted, segment.Deleted, formatted));
            if (spans.Count > 0 && spans[^1].Look == span.Look && spans[^1].Mark == span.Mark)
            {
                spans[^1] = span with { Text = spans[^1].Text + span.Text };
            }
            else
            {
                spans.Add(span);
            }
        }

        return new RedlineParagraph(spans)
        {
            HeadingLevel = _styles.HeadingLevel(paragraph.Element),
            IsListItem = _styles.IsListItem(paragraph.Element),
            IsRightToLeft = _styles.IsRightToLeft(paragraph.Element),
            End = MarkOf(paragraph.Inserted, paragraph.Deleted, null),
            Style = MarkOf(null, null, paragraph.Formatted),
        };
    }

    // What was put in and taken out again is shown as taken out.
    private static RedlineMark? MarkOf(TrackedChange? inserted, TrackedChange? deleted, TrackedChange? formatted)
    {
        var (change, kind) = (inserted, deleted) switch
        {
            (_, { Move: not null }) => (deleted, RedlineKind.MovedFrom),
            (_, not null) => (deleted, RedlineKind.Deleted),
            ({ Move: not null }, _) => (inserted, RedlineKind.MovedTo),
            (not null, _) => (inserted, RedlineKind.Inserted),
            _ => (formatted, RedlineKind.Formatted),
        };
        return change is null ? null : new RedlineMark(kind, change.Author, change.At);
    }
}
