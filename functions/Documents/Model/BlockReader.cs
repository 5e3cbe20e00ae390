using System.Xml.Linq;

namespace Serverless.Documents.Model;

/// <summary>Reads what holds paragraphs and tables: the body, a cell, a note, a header.</summary>
internal static class BlockReader
{
    /// <summary>Reads a container's blocks, those inside content controls too.</summary>
    internal static IReadOnlyList<Block> Read(XElement container) => Read(container, new MoveNames());

    private static List<Block> Read(XElement container, MoveNames moves)
    {
        var blocks = new List<Block>();
        Collect(container, blocks, moves);
        LastEnd.Restore(blocks);
        return blocks;
    }

    private static void Collect(XElement container, List<Block> blocks, MoveNames moves)
    {
        foreach (var child in container.Elements())
        {
            moves.See(child);
            if (child.Name == Wml.Paragraph)
            {
                // The mark stands before the range of a move that begins inside the paragraph.
                foreach (var start in child.Elements().Where(element => element.Name.LocalName is "moveFromRangeStart" or "moveToRangeStart"))
                {
                    moves.See(start);
                }

                blocks.Add(new ParagraphReader(moves).Read(child));
            }
            else if (child.Name == Wml.Table)
            {
                var rows = new List<RowBlock>();
                Rows(child, rows, moves);
                blocks.Add(new TableBlock(child, rows));
            }
            else if (child.IsTransparent() || child.IsTracked())
            {
                Collect(child, blocks, moves);
            }
        }
    }

    private static void Rows(XElement parent, List<RowBlock> rows, MoveNames moves)
    {
        foreach (var child in parent.Elements())
        {
            moves.See(child);
            if (child.Name == Wml.Row)
            {
                var cells = new List<CellBlock>();
                Cells(child, cells, moves);
                var properties = child.Element(Wml.RowProperties);
                rows.Add(new RowBlock(child, cells, Change(properties, Wml.Inserted), Change(properties, Wml.Deleted)));
            }
            else if (child.IsTransparent())
            {
                Rows(child, rows, moves);
            }
        }
    }

    private static void Cells(XElement parent, List<CellBlock> cells, MoveNames moves)
    {
        foreach (var child in parent.Elements())
        {
            if (child.Name == Wml.Cell)
            {
                cells.Add(new CellBlock(child, Read(child, moves)));
            }
            else if (child.IsTransparent())
            {
                Cells(child, cells, moves);
            }
        }
    }

    private static TrackedChange? Change(XElement? properties, XName name) =>
        properties?.Element(name) is { } element ? TrackedChange.Of(element) : null;
}
