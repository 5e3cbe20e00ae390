using System.Xml.Linq;
using Serverless.Documents.Model;
using Serverless.Documents.Scripts;

namespace Serverless.Documents.Redlines;

/// <summary>Makes blocks of one document that are recorded as put into another.</summary>
internal sealed class BlockCopy(ContentImport import, Marker marker)
{
    /// <summary>A paragraph or a table.</summary>
    internal XElement Block(ViewBlock block, Hand hand) => block is Line line ? Paragraph(line, hand) : Table((Grid)block, hand);

    /// <summary>Properties of a paragraph as they may be used in the other document.</summary>
    internal XElement PropertiesOf(XElement paragraph) => import.Copy(Properties.Bare(paragraph.Element(Wml.ParagraphProperties)));

    /// <summary>Text or an object within a paragraph.</summary>
    internal IEnumerable<XElement> Text(Segment segment, Hand hand)
    {
        foreach (var node in segment.Nodes)
        {
            var isRun = node.Parent?.Name == Wml.Run;
            var properties = isRun ? node.Parent!.Element(Wml.RunProperties) : null;
            var content = isRun && segment.Kind == SegmentKind.Text && node.Name.LocalName is "t" or "delText"
                ? new XElement(Wml.Text, new XAttribute(Wml.Space, "preserve"), segment.Text)
                : node;
            var elements = isRun
                ? [import.Copy(new XElement(Wml.Run, properties, content))]
                : Fields.Unfold(import.Copy(node));
            foreach (var element in elements)
            {
                yield return marker.Inserted(hand, element) is var inserted && Link(node) is { } link ? With(link, inserted) : inserted;
            }
        }
    }

    /// <summary>A row.</summary>
    internal XElement Row(GridRow row, Hand hand) => Mark(import.Copy(row.Source.Element), hand);

    private XElement Paragraph(Line line, Hand hand)
    {
        var paragraph = new XElement(Wml.Paragraph, PropertiesOf(line.Element), line.Pieces.SelectMany(piece => Text(piece.Segment, hand)));
        marker.MarkEnd(paragraph, hand, isInserted: true);
        return paragraph;
    }

    private XElement Table(Grid grid, Hand hand)
    {
        var table = import.Copy(grid.Source.Element);
        foreach (var row in table.Descendants(Wml.Row).ToList())
        {
            Mark(row, hand);
        }

        return table;
    }

    private XElement Mark(XElement row, Hand hand)
    {
        row.Element(Wml.RowProperties)?.Elements().Where(element => element.IsTracked()).ToList().ForEach(element => element.Remove());
        foreach (var field in row.Descendants(Wml.W + "fldSimple").ToList())
        {
            Fields.Unfold(field);
        }

        foreach (var element in row.Descendants().Where(one => one.Name == Wml.Run || one.Name == Wml.M + "oMath").Where(one => !one.Parent!.IsTracked()).ToList())
        {
            var place = new XElement("place");
            element.ReplaceWith(place);
            place.ReplaceWith(marker.Inserted(hand with { Move = null }, element));
        }

        marker.MarkRow(row, hand, isInserted: true);
        return row;
    }

    private static XElement? Link(XElement node) => node.Ancestors().TakeWhile(one => one.Name != Wml.Paragraph).FirstOrDefault(one => one.Name == Wml.W + "hyperlink");

    private XElement With(XElement link, XElement content)
    {
        var copy = import.Copy(new XElement(link.Name, link.Attributes()));
        copy.Add(content);
        return copy;
    }
}
