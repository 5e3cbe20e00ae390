using System.Text;
using System.Xml.Linq;

namespace Serverless.Documents.Model;

/// <summary>Makes a view out of blocks.</summary>
internal sealed class Viewer(View view)
{
    internal Page Page(XElement container, IReadOnlyList<Block> blocks)
    {
        var shown = new List<ViewBlock>();
        var skipped = new List<Block>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is TableBlock table)
            {
                Take(Grid(table), table, shown, ref skipped);
                continue;
            }

            // A paragraph of which neither text nor end is in the view is not there.
            var run = new List<ParagraphBlock> { (ParagraphBlock)blocks[i] };
            if (IsOpen(run[0]) && !run[0].Segments.Any(segment => segment.Kind != SegmentKind.Marker && IsShown(segment)))
            {
                skipped.Add(run[0]);
                continue;
            }

            while (IsOpen(run[^1]) && Next(blocks, i) is var next && next < blocks.Count && blocks[next] is ParagraphBlock paragraph)
            {
                skipped.AddRange(blocks.Skip(i + 1).Take(next - i - 1));
                run.Add(paragraph);
                i = next;
            }

            shown.Add(Line(run) with { Skipped = skipped });
            skipped = [];
        }

        return new Page(container, shown, skipped);
    }

    // What follows in the view: tables that are not in it stand between.
    private int Next(IReadOnlyList<Block> blocks, int at)
    {
        do
        {
            at++;
        }
        while (at < blocks.Count && blocks[at] is TableBlock table && table.Rows.Count > 0 && table.Rows.All(row => !IsShown(row)));
        return at;
    }

    private bool IsShown(RowBlock row) => (view == View.Original ? row.Inserted : row.Deleted) is null;

    private bool IsOpen(ParagraphBlock paragraph) => view == View.Original ? paragraph.Inserted is not null : paragraph.Deleted is not null;

    private bool IsShown(Segment segment) => view == View.Original ? segment.Inserted is null : segment.Deleted is null;

    private static void Take(Grid? grid, TableBlock table, List<ViewBlock> shown, ref List<Block> skipped)
    {
        if (grid is null)
        {
            skipped.Add(table);
            return;
        }

        shown.Add(grid with { Skipped = skipped });
        skipped = [];
    }

    private Line Line(List<ParagraphBlock> sources)
    {
        var pieces = new List<Piece>();
        var text = new StringBuilder();
        foreach (var segment in sources.SelectMany(source => source.Segments))
        {
            if (segment.Kind != SegmentKind.Marker && IsShown(segment))
            {
                pieces.Add(new Piece(segment, text.Length, view == View.Original ? segment.FormerLook : segment.Look));
                text.Append(segment.Text);
            }
        }

        return new Line(sources, text.ToString(), pieces);
    }

    private Grid? Grid(TableBlock table)
    {
        var rows = new List<GridRow>();
        var skipped = new List<RowBlock>();
        foreach (var row in table.Rows)
        {
            if (!IsShown(row))
            {
                skipped.Add(row);
                continue;
            }

            rows.Add(new GridRow(row, [.. row.Cells.Select(cell => Page(cell.Element, cell.Blocks))], skipped));
            skipped = [];
        }

        return rows.Count == 0 && table.Rows.Count > 0 ? null : new Grid(table, rows, skipped);
    }
}
