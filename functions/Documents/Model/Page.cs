using System.Xml.Linq;

namespace Serverless.Documents.Model;

/// <summary>What one container (the body, a cell, a note, a header) shows in a view.</summary>
/// <param name="Container">Where it stands.</param>
/// <param name="Blocks">Its paragraphs and tables.</param>
/// <param name="SkippedAtEnd">What stands after them in the XML and is not in the view.</param>
internal sealed record Page(XElement Container, IReadOnlyList<ViewBlock> Blocks, IReadOnlyList<Block> SkippedAtEnd)
{
    /// <summary>All paragraphs, those in tables too, in reading order.</summary>
    internal IEnumerable<Line> Lines => Blocks.SelectMany(block => block switch
    {
        Line line => [line],
        Grid grid => grid.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Lines),
        _ => Enumerable.Empty<Line>(),
    });

    /// <summary>Reads what a container shows.</summary>
    internal static Page Read(XElement container, View view) => new Viewer(view).Page(container, BlockReader.Read(container));
}
