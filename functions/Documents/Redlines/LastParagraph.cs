using System.Xml.Linq;
using Serverless.Documents.Model;

namespace Serverless.Documents.Redlines;

/// <summary>
/// The end of the last paragraph of a container can neither be put in nor taken out: whoever writes on at the end puts the end of the
/// paragraph before in, and whoever takes the last paragraph out takes that end out.
/// </summary>
internal static class LastParagraph
{
    /// <summary>Shifts the records on the ends of the last paragraphs by one, where the last one has such a record.</summary>
    internal static void Settle(XElement container, Marker marker)
    {
        var run = new List<XElement>();
        foreach (var block in Blocks(container).Reverse())
        {
            if (block.Name == Wml.Paragraph)
            {
                run.Insert(0, block);
                if (ChangeOf(block) is null)
                {
                    break;
                }
            }
            else if (run.Count == 0 || !IsAll(block, ChangeOf(run[^1])?.Name))
            {
                return;
            }
        }

        if (run.Count < 2 || ChangeOf(run[0]) is not null || run[0].Element(Wml.ParagraphProperties)?.Element(Wml.SectionProperties) is not null)
        {
            return;
        }

        var (first, last) = (Properties.Bare(run[0].Element(Wml.ParagraphProperties)), Properties.Bare(run[^1].Element(Wml.ParagraphProperties)));
        var changes = run.Skip(1).Select(paragraph => ChangeOf(paragraph)!).ToList();
        foreach (var (index, change) in changes.Index())
        {
            change.Remove();
            // The text of a move and its end lie in two paragraphs now.
            Marker.Plain(change);
            Properties.MarkOf(run[index]).AddFirst(change);
        }

        // The last paragraph takes the properties that the end brings with it, now and if it is rejected.
        var isInserted = changes[^1].Name == Wml.Inserted;
        var properties = Properties.Of(run[^1]);
        var recorded = new XElement(Wml.ParagraphChange, changes[^1].Attributes(), isInserted ? first : last);
        var kept = properties.Elements(Wml.RunProperties).Where(mark => mark.HasElements).ToList();
        properties.Elements().Remove();
        properties.Add((isInserted ? last : first).Elements(), kept, XNode.DeepEquals(first, last) ? null : recorded);
        marker.Renumber(recorded);
    }

    private static IEnumerable<XElement> Blocks(XElement container) => container.Elements().SelectMany(element =>
        element.Name == Wml.Paragraph || element.Name == Wml.Table ? [element] : element.IsTransparent() ? Blocks(element) : []);

    private static bool IsAll(XElement table, XName? change) => change is not null
        && table.Descendants(Wml.Row).All(row => row.Element(Wml.RowProperties)?.Element(change == Wml.Inserted || change == Wml.MovedTo ? Wml.Inserted : Wml.Deleted) is not null);

    private static XElement? ChangeOf(XElement paragraph) =>
        paragraph.Element(Wml.ParagraphProperties)?.Element(Wml.RunProperties)?.Elements().FirstOrDefault(element => element.IsTracked());
}
