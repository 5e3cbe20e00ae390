using System.Xml.Linq;
using Serverless.Documents.Compare;
using Serverless.Documents.Model;

namespace Serverless.Documents.Scripts;

/// <summary>
/// Brings together what a returned document records itself and what comparison shows: a script of all changes against the base
/// version. The comparison is of the base and of the return as if everything tracked in it had been rejected.
/// </summary>
/// <param name="reviewer">Whose the changes are that the document does not record.</param>
internal sealed class ScriptBuilder(Hand reviewer)
{
    private readonly AnchorMap _anchors = new();
    private readonly List<XElement> _adrift = [];
    private readonly List<(XElement Base, XElement Returned)> _notes = [];
    private int _moves;

    /// <summary>The numbers of footnotes and endnotes that both have, after the scripts were made.</summary>
    internal IReadOnlyList<(XElement Base, XElement Returned)> Notes => _notes;

    /// <summary>Makes the script of a container.</summary>
    /// <param name="base">What the base version shows.</param>
    /// <param name="original">What the return shows with everything tracked rejected.</param>
    internal PageScript Build(Page @base, Page original) => Build(@base, original, PageComparer.Compare(@base, original));

    private PageScript Build(Page @base, Page original, IReadOnlyList<BlockOp> ops)
    {
        var blocks = new List<BlockScript>();
        var gaps = new List<List<InsertedBlock>> { new() };
        var firstMove = _moves;
        _moves += ops.Max(op => (int?)op.Move) ?? 0;
        foreach (var op in ops)
        {
            var hand = op.Move == 0 ? reviewer : reviewer with { Move = $"c{firstMove + op.Move}" };
            AddSkipped(op.New?.Skipped ?? [], gaps[^1]);
            if (op.Old is null)
            {
                AddFinal(op.New!, hand, gaps[^1]);
                continue;
            }

            Anchor(op.Old, 0);
            blocks.Add(op switch
            {
                { Old: Line line, New: Line other } => new LineScript(line, new LineScripter(reviewer, _anchors, _notes).Script(line, other, op.Edits!)),
                { Old: Line line } => new LineScript(line, Gone(line, hand)),
                { Old: Grid grid, New: Grid other } => Table(grid, other, op.Rows!),
                { Old: Grid grid } => new GridScript(grid, new DeletedMark(hand), [], []),
                _ => throw new InvalidOperationException("A block is a line or a grid."),
            });
            gaps.Add([]);
        }

        AddSkipped(original.SkippedAtEnd, gaps[^1]);
        if (@base.Lines.LastOrDefault() is { } last)
        {
            Anchor(last, last.Text.Length);
        }

        return new PageScript(@base, blocks, gaps) { Anchors = _anchors };
    }

    // What stands in a paragraph that is not in the base version belongs to the paragraph that follows there.
    private void Anchor(ViewBlock block, int offset)
    {
        var line = block as Line ?? ((Grid)block).Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Lines).FirstOrDefault();
        if (line is not null)
        {
            _adrift.ForEach(node => _anchors.Add(node, line, offset));
            _adrift.Clear();
        }
    }

    private void Drift(XElement element) => _adrift.AddRange(
        element.Descendants().Where(node => node.Name.LocalName is "commentRangeStart" or "commentRangeEnd" or "commentReference"));

    private static ScriptItem[] Gone(Line line, Hand hand) =>
        line.Text.Length == 0 ? [new JoinItem(hand)] : [new DeleteItem(hand, 0, line.Text.Length), new JoinItem(hand)];

    // Tracked in the return and not there when that is rejected: put in between, unless it was taken out again.
    private void AddSkipped(IReadOnlyList<Block> skipped, List<InsertedBlock> gap)
    {
        foreach (var block in skipped)
        {
            Drift(block.Element);
            var change = block switch
            {
                ParagraphBlock paragraph => paragraph.Inserted,
                TableBlock table => table.Rows.Select(row => row.Inserted).FirstOrDefault(inserted => inserted is not null),
                _ => null,
            };
            foreach (var shown in new Viewer(View.Final).Page(block.Element, [block]).Blocks)
            {
                gap.Add(new InsertedBlock(change is null ? reviewer : reviewer.Of(change), shown));
            }
        }
    }

    private void AddFinal(ViewBlock block, Hand hand, List<InsertedBlock> gap)
    {
        IReadOnlyList<Block> sources = block is Line line ? line.Sources : [((Grid)block).Source];
        foreach (var source in sources)
        {
            Drift(source.Element);
        }

        gap.AddRange(new Viewer(View.Final).Page(sources[0].Element, sources).Blocks.Select(shown => new InsertedBlock(hand, shown)));
    }

    private GridScript Table(Grid @base, Grid other, IReadOnlyList<RowOp> ops)
    {
        var rows = new List<RowScript>();
        var gaps = new List<List<InsertedRow>> { new() };
        foreach (var op in ops)
        {
            AddSkipped(op.New?.Skipped ?? [], gaps[^1]);
            if (op.Old is null)
            {
                AddFinal(op.New!.Source, reviewer, gaps[^1]);
                continue;
            }

            rows.Add(op.New switch
            {
                null => new RowScript(op.Old, new DeletedMark(reviewer), []),
                { Source.Deleted: { } change } => new RowScript(op.Old, new DeletedMark(reviewer.Of(change)), []),
                { } row => new RowScript(op.Old, null, [.. op.Cells.Index().Select(cell => Build(op.Old.Cells[cell.Index], row.Cells[cell.Index], cell.Item))]),
            });
            gaps.Add([]);
        }

        AddSkipped(other.SkippedAtEnd, gaps[^1]);
        var whole = rows.Count > 0 && gaps.TrueForAll(gap => gap.Count == 0) && rows.TrueForAll(row => row.Deleted?.Hand.IsSame(rows[0].Deleted!.Hand) == true)
            ? rows[0].Deleted
            : null;
        return new GridScript(@base, whole, rows, gaps);
    }

    private void AddSkipped(IReadOnlyList<RowBlock> skipped, List<InsertedRow> gap)
    {
        foreach (var row in skipped.Where(row => row.Inserted is not null))
        {
            AddFinal(row, reviewer.Of(row.Inserted!), gap);
        }
    }

    private void AddFinal(RowBlock row, Hand hand, List<InsertedRow> gap)
    {
        Drift(row.Element);
        var viewer = new Viewer(View.Final);
        if (row.Deleted is null)
        {
            gap.Add(new InsertedRow(hand, new GridRow(row, [.. row.Cells.Select(cell => viewer.Page(cell.Element, cell.Blocks))], [])));
        }
    }
}
