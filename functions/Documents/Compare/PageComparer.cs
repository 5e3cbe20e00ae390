using Serverless.Documents.Model;

namespace Serverless.Documents.Compare;

/// <summary>Compares what two containers show: paragraphs aligned, then their words; tables by rows and cells.</summary>
internal static class PageComparer
{
    private const double AlikeLines = 0.4;
    private const double AlikeTables = 0.2;
    private const double AlikeRows = 0.25;

    // A paragraph that kept its identity is the same paragraph even when most of its words are new.
    private const double SameIdentity = 0.3;

    // Shorter lines repeat by chance, as "Yes" in a table does.
    private const int ShortestMove = 12;

    internal static IReadOnlyList<BlockOp> Compare(Page old, Page @new)
    {
        var olds = old.Blocks.Select(Features.Of).ToList();
        var news = @new.Blocks.Select(Features.Of).ToList();
        var pairs = Alignment.Of([.. olds.Select(one => one.Key)], [.. news.Select(one => one.Key)], (i, j) => Alike(olds[i], news[j]));
        PairLast(pairs, old, @new);
        var moves = Moves(pairs, old, @new);
        return [.. pairs.Select(pair => Op(
            pair.Old < 0 ? null : old.Blocks[pair.Old], pair.New < 0 ? null : @new.Blocks[pair.New], moves.GetValueOrDefault(pair)))];
    }

    private static BlockOp Op(ViewBlock? old, ViewBlock? @new, int move) => (old, @new) switch
    {
        (Line before, Line after) => new BlockOp(old, @new) { Edits = LineEdits.Between(before, after) },
        (Grid before, Grid after) => new BlockOp(old, @new) { Rows = Rows(before, after) },
        _ => new BlockOp(old, @new) { Move = move },
    };

    private static double Alike(Features old, Features @new)
    {
        if (old.IsTable != @new.IsTable)
        {
            return 0;
        }

        var alike = old.Words.To(@new.Words);
        var same = old.Id is not null && old.Id == @new.Id;
        return old.IsTable switch
        {
            true => alike >= AlikeTables ? alike : 0,
            _ when old.IsEmpty || @new.IsEmpty => same || old.IsEmpty == @new.IsEmpty ? 0.05 : 0,
            _ when alike + (same ? SameIdentity : 0) >= AlikeLines => alike + (same ? SameIdentity : 0),
            _ => 0,
        };
    }

    // The last paragraph of a container cannot be taken away, so the two last ones are one and the same paragraph.
    private static void PairLast(List<(int Old, int New)> pairs, Page old, Page @new)
    {
        var last = (Old: old.Blocks.Count - 1, New: @new.Blocks.Count - 1);
        if (last.Old >= 0 && last.New >= 0 && old.Blocks[last.Old] is Line && @new.Blocks[last.New] is Line
            && pairs.Remove((last.Old, -1)))
        {
            // Where the new last one has a partner already, the old one is a deletion at the end.
            pairs.Add(pairs.Remove((-1, last.New)) ? last : (last.Old, -1));
        }
    }

    private static Dictionary<(int Old, int New), int> Moves(List<(int Old, int New)> pairs, Page old, Page @new)
    {
        var moves = new Dictionary<(int Old, int New), int>();
        var gone = new Dictionary<string, (int Old, int New)>(StringComparer.Ordinal);
        foreach (var pair in pairs.Where(pair => pair.New < 0 && pair.Old < old.Blocks.Count - 1))
        {
            if (old.Blocks[pair.Old] is Line { Text.Length: >= ShortestMove } line)
            {
                gone.TryAdd(line.Text, pair);
            }
        }

        foreach (var pair in pairs.Where(pair => pair.Old < 0 && pair.New < @new.Blocks.Count - 1))
        {
            if (@new.Blocks[pair.New] is Line line && gone.Remove(line.Text, out var from))
            {
                moves[pair] = moves[from] = (moves.Count / 2) + 1;
            }
        }

        return moves;
    }

    private static IReadOnlyList<RowOp> Rows(Grid old, Grid @new)
    {
        var olds = old.Rows.Select(row => row.Shown).ToList();
        var news = @new.Rows.Select(row => row.Shown).ToList();
        var oldWords = olds.ConvertAll(text => Likeness.Of(text.Split((char[])[' ', '\t', '\n'])));
        var newWords = news.ConvertAll(text => Likeness.Of(text.Split((char[])[' ', '\t', '\n'])));
        var pairs = Alignment.Of(Keys(old), Keys(@new), Alike);
        return [.. pairs.Select(pair => Row(pair.Old < 0 ? null : old.Rows[pair.Old], pair.New < 0 ? null : @new.Rows[pair.New]))];

        double Alike(int i, int j)
        {
            var alike = old.Rows[i].Cells.Count == @new.Rows[j].Cells.Count ? oldWords[i].To(newWords[j]) : 0;
            return alike >= AlikeRows ? alike : 0;
        }
    }

    private static List<string> Keys(Grid grid) => [.. grid.Rows.Select(row => $"{row.Cells.Count} {Features.KeyOf(row)}")];

    private static RowOp Row(GridRow? old, GridRow? @new) => new(
        old, @new, old is null || @new is null ? [] : [.. old.Cells.Zip(@new.Cells, Compare)]);
}
