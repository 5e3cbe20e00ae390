using Serverless.Documents.Model;

namespace Serverless.Documents.Compare;

/// <summary>By what a block is recognised in another version.</summary>
/// <param name="Key">The same for two blocks that show the same.</param>
/// <param name="Words">Its words, for what is alike.</param>
/// <param name="Id">The identity of the paragraph; null for none and for tables.</param>
/// <param name="IsTable">Whether it is a table.</param>
/// <param name="IsEmpty">Whether it shows nothing.</param>
internal sealed record Features(string Key, Likeness Words, string? Id, bool IsTable, bool IsEmpty)
{
    internal static Features Of(ViewBlock block)
    {
        if (block is Line line)
        {
            return new Features("p" + KeyOf(line), Likeness.Of(Tokens.Of(line).Words), line.Id, IsTable: false, line.Text.Length == 0);
        }

        var grid = (Grid)block;
        var words = grid.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Lines).SelectMany(inner => Tokens.Of(inner).Words);
        return new Features("t" + string.Join('\u001E', grid.Rows.Select(KeyOf)), Likeness.Of(words), Id: null, IsTable: true, IsEmpty: false);
    }

    internal static string KeyOf(GridRow row) => string.Join(
        '\u001F', row.Cells.Select(cell => string.Join('\n', cell.Blocks.Select(block => block is Line line ? KeyOf(line) : Of(block).Key))));

    private static string KeyOf(Line line) => line.Pieces.All(piece => piece.Segment.Kind == SegmentKind.Text)
        ? line.Text
        : string.Concat(line.Pieces.Select(piece => piece.Segment.Kind == SegmentKind.Text ? piece.Segment.Text : Segment.Object + piece.Segment.Signature));
}
