using Serverless.Documents.Model;
using Serverless.Domain.Drafts;

namespace Serverless.Documents.Scripts;

/// <summary>Counts the changes of a script: what one person did in one place is one entry of the ledger.</summary>
/// <param name="styles">The styles of the base version.</param>
/// <param name="names">The styles of the return, by which a new style is called.</param>
/// <param name="draft">Makes an entry: the number from 1, and what the script says.</param>
internal sealed class LedgerBuilder(StyleNames styles, StyleNames names, Func<int, LedgerEntry> draft)
{
    private readonly List<LedgerEntry> _entries = [];
    private readonly Dictionary<string, int> _moves = new(StringComparer.Ordinal);
    private Places? _places;

    /// <summary>Gives the entries, and to each part of the script the number of its entry.</summary>
    internal IReadOnlyList<LedgerEntry> Count(IEnumerable<StoryScript> stories)
    {
        foreach (var story in stories)
        {
            _places = new Places(story.Page.Base, styles, story.Name);
            Page(story.Page);
        }

        return _entries;
    }

    private void Page(PageScript page)
    {
        for (var i = 0; i < page.Gaps.Count; i++)
        {
            foreach (var inserted in page.Gaps[i])
            {
                var kind = inserted.Block is Grid ? LedgerKind.TableInsertion : LedgerKind.Insertion;
                inserted.Change = Add(kind, inserted.Hand, Next(page.Base, i), string.Empty, Shown(inserted.Block));
            }

            if (i < page.Blocks.Count)
            {
                Block(page.Blocks[i]);
            }
        }
    }

    private void Block(BlockScript script)
    {
        if (script is LineScript { Items.Count: > 0 } line)
        {
            foreach (var group in ItemGroups.Of(line))
            {
                var number = Add(
                    group.Kind,
                    group.Hand,
                    _places!.Of(line.Base, group.Start, group.End - group.Start),
                    group.OldText,
                    group.Style is { } style ? $"style {names.NameOf(style.Properties.Value(Wml.W + "pStyle"))}" : group.NewText);
                group.Items.ForEach(item => item.Change = number);
            }
        }
        else if (script is GridScript { Deleted: { } whole } gone)
        {
            var number = Add(LedgerKind.TableDeletion, whole.Hand, First(gone.Base), Shown(gone.Base), string.Empty);
            whole.Change = number;
            foreach (var row in gone.Rows)
            {
                row.Deleted!.Change = number;
            }
        }
        else if (script is GridScript grid)
        {
            Rows(grid);
        }
    }

    private void Rows(GridScript grid)
    {
        for (var i = 0; i < grid.Gaps.Count; i++)
        {
            foreach (var inserted in grid.Gaps[i])
            {
                var near = i < grid.Rows.Count ? First(grid.Rows[i].Base) : grid.Rows.Count > 0 ? First(grid.Rows[^1].Base) : First(grid.Base);
                inserted.Change = Add(LedgerKind.RowInsertion, inserted.Hand, near, string.Empty, inserted.Row.Shown);
            }

            if (i >= grid.Rows.Count)
            {
                continue;
            }

            var row = grid.Rows[i];
            if (row.Deleted is { } deleted)
            {
                deleted.Change = Add(LedgerKind.RowDeletion, deleted.Hand, First(row.Base), row.Base.Shown, string.Empty);
            }

            foreach (var cell in row.Cells)
            {
                Page(cell);
            }
        }
    }

    private LedgerPlace Next(Page page, int gap)
    {
        var after = page.Blocks.Skip(gap).SelectMany(LinesOf).FirstOrDefault();
        return after is not null
            ? _places!.Of(after, 0, 0)
            : page.Lines.LastOrDefault() is { } last ? _places!.Of(last, last.Text.Length, 0) : new LedgerPlace([], "#1", 0, 0, null);
    }

    private LedgerPlace First(ViewBlock block) =>
        LinesOf(block).FirstOrDefault() is { } line ? _places!.Of(line, 0, 0) : new LedgerPlace([], "#1", 0, 0, null);

    private LedgerPlace First(GridRow row) =>
        row.Cells.SelectMany(cell => cell.Lines).FirstOrDefault() is { } line ? _places!.Of(line, 0, 0) : new LedgerPlace([], "#1", 0, 0, null);

    private static IEnumerable<Line> LinesOf(ViewBlock block) =>
        block is Line line ? [line] : ((Grid)block).Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Lines);

    private static string Shown(ViewBlock block) =>
        block is Line line ? line.Text.Length == 0 ? "\n" : line.Shown : string.Join('\n', ((Grid)block).Rows.Select(row => row.Shown));

    private int Add(LedgerKind kind, Hand hand, LedgerPlace place, string oldText, string newText)
    {
        if (hand.Move is { } move)
        {
            if (_moves.TryGetValue(move, out var first))
            {
                var entry = _entries[first - 1];
                _entries[first - 1] = entry with
                {
                    OldText = entry.OldText + oldText,
                    NewText = entry.NewText + newText,
                    Place = entry.OldText.Length > 0 || oldText.Length == 0 ? entry.Place : place,
                };
                return first;
            }

            _moves[move] = _entries.Count + 1;
            kind = LedgerKind.Move;
        }

        _entries.Add(draft(_entries.Count + 1) with
        {
            Kind = kind, Origin = hand.Origin, Author = hand.Author, At = hand.At, Place = place, OldText = oldText, NewText = newText,
        });
        return _entries.Count;
    }
}
