using System.Xml.Linq;
using Serverless.Documents.Model;

namespace Serverless.Documents.Changes;

/// <summary>Takes all tracked changes of a part as accepted, as Word's own command does.</summary>
internal static class TrackedChanges
{
    private static readonly HashSet<string> Ranges = new(StringComparer.Ordinal)
    {
        "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "customXmlInsRangeStart", "customXmlInsRangeEnd",
        "customXmlDelRangeStart", "customXmlDelRangeEnd", "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd",
        "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd",
    };

    /// <summary>Accepts all in the tree below an element.</summary>
    internal static void Accept(XElement root)
    {
        if (!Any(root))
        {
            return;
        }

        root.Descendants().Where(element => element.Name.Namespace == Wml.W && element.Name.LocalName.EndsWith("Change", StringComparison.Ordinal)).Remove();
        Rows(root);
        Runs(root);
        Marks(root);
        root.Descendants().Where(element => element.Name.Namespace == Wml.W && Ranges.Contains(element.Name.LocalName)).Remove();
    }

    /// <summary>Whether anything is tracked in the tree below an element.</summary>
    internal static bool Any(XElement root) => root.Descendants().Any(element =>
        element.Name.Namespace == Wml.W
        && (element.IsTracked() || element.Name.LocalName.EndsWith("Change", StringComparison.Ordinal) || element.Name.LocalName is "cellIns" or "cellDel"));

    private static void Rows(XElement root)
    {
        root.Descendants(Wml.Row).Where(row => row.Element(Wml.RowProperties)?.Element(Wml.Deleted) is not null).Remove();
        root.Descendants(Wml.RowProperties).Elements().Where(element => element.IsTracked()).Remove();
        root.Descendants(Wml.Cell).Where(cell => cell.Element(Wml.W + "tcPr")?.Element(Wml.W + "cellDel") is not null).Remove();
        root.Descendants(Wml.W + "cellIns").Remove();
        root.Descendants(Wml.Table).Where(table => !table.Descendants(Wml.Row).Any()).Remove();
    }

    private static void Runs(XElement root)
    {
        foreach (var wrap in root.Descendants().Where(element => element.IsTracked() && element.Parent!.Name != Wml.RunProperties).ToList())
        {
            if (wrap.Name == Wml.Inserted || wrap.Name == Wml.MovedTo)
            {
                wrap.ReplaceWith(wrap.Nodes());
            }
            else
            {
                wrap.Remove();
            }
        }
    }

    private static void Marks(XElement root)
    {
        foreach (var paragraph in root.Descendants(Wml.Paragraph).ToList())
        {
            var mark = paragraph.Element(Wml.ParagraphProperties)?.Element(Wml.RunProperties);
            var changes = mark?.Elements().Where(element => element.IsTracked()).ToList() ?? [];
            changes.ForEach(change => change.Remove());
            if (mark is { HasElements: false })
            {
                mark.Remove();
            }

            if (changes.Exists(change => change.Name == Wml.Deleted || change.Name == Wml.MovedFrom))
            {
                Join(paragraph);
            }
        }
    }

    // The text of a paragraph whose end is gone runs on into the next, which keeps its own properties.
    private static void Join(XElement paragraph)
    {
        var content = paragraph.Elements().Where(element => element.Name != Wml.ParagraphProperties).ToList();
        var next = paragraph.ElementsAfterSelf().FirstOrDefault(element => element.Name == Wml.Paragraph || element.Name == Wml.Table);
        if (next?.Name == Wml.Paragraph)
        {
            content.ForEach(element => element.Remove());
            if (next.Element(Wml.ParagraphProperties) is { } properties)
            {
                properties.AddAfterSelf(content);
            }
            else
            {
                next.AddFirst(content);
            }

            paragraph.Remove();
        }
        else if (!content.Exists(element => element.DescendantsAndSelf(Wml.Run).Any())
            && paragraph.Parent!.Elements().Any(element => element != paragraph && (element.Name == Wml.Paragraph || element.Name == Wml.Table))
            && (paragraph.Parent.Name != Wml.Cell || next is not null))
        {
            paragraph.Remove();
        }
    }
}
