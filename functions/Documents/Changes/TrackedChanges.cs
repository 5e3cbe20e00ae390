using System.Xml.Linq;
using Serverless.Documents.Model;

namespace Serverless.Documents.Changes;

/// <summary>Takes all tracked changes of a part as accepted, or as rejected, as Word's own commands do.</summary>
internal static class TrackedChanges
{
    private static readonly HashSet<string> Ranges = new(StringComparer.Ordinal)
    {
        "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "customXmlInsRangeStart", "customXmlInsRangeEnd",
        "customXmlDelRangeStart", "customXmlDelRangeEnd", "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd",
        "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd",
    };

    /// <summary>Accepts all in the tree below an element.</summary>
    internal static void Accept(XElement root) => Resolve(root, accept: true);

    /// <summary>Rejects all in the tree below an element.</summary>
    internal static void Reject(XElement root) => Resolve(root, accept: false);

    /// <summary>Whether anything is tracked in the tree below an element.</summary>
    internal static bool Any(XElement root) => root.Descendants().Any(element =>
        element.Name.Namespace == Wml.W
        && (element.IsTracked() || element.Name.LocalName.EndsWith("Change", StringComparison.Ordinal) || element.Name.LocalName is "cellIns" or "cellDel"));

    private static void Resolve(XElement root, bool accept)
    {
        if (!Any(root))
        {
            return;
        }

        Formats(root, accept);
        Rows(root, accept);
        Runs(root, accept);
        Marks(root, accept);
        root.Descendants().Where(element => element.Name.Namespace == Wml.W && Ranges.Contains(element.Name.LocalName)).ToList().ForEach(element => element.Remove());
    }

    // A change of properties holds the former ones: <w:rPrChange><w:rPr/></w:rPrChange> inside the <w:rPr> of now.
    private static void Formats(XElement root, bool accept)
    {
        foreach (var change in root.Descendants().Where(element => element.Name.Namespace == Wml.W && element.Name.LocalName.EndsWith("Change", StringComparison.Ordinal)).ToList())
        {
            var now = change.Parent!;
            change.Remove();
            if (!accept && change.Elements().FirstOrDefault() is { } former && former.Name == now.Name)
            {
                // What the former properties never hold stays: the mark's own run properties and a section's end.
                var kept = now.Elements().Where(element =>
                    now.Name == Wml.ParagraphProperties && (element.Name == Wml.RunProperties || element.Name == Wml.SectionProperties)).ToList();
                var marks = now.Name == Wml.RunProperties ? now.Elements().Where(element => element.IsTracked()).ToList() : [];
                now.ReplaceNodes(marks, former.Elements(), kept);
            }
        }
    }

    private static void Rows(XElement root, bool accept)
    {
        var gone = accept ? Wml.Deleted : Wml.Inserted;
        foreach (var row in root.Descendants(Wml.Row).ToList())
        {
            if (row.Element(Wml.RowProperties)?.Element(gone) is not null)
            {
                row.Remove();
            }
            else
            {
                row.Element(Wml.RowProperties)?.Elements().Where(element => element.IsTracked()).ToList().ForEach(element => element.Remove());
            }
        }

        var goneCell = Wml.W + (accept ? "cellDel" : "cellIns");
        foreach (var cell in root.Descendants(Wml.Cell).ToList())
        {
            var properties = cell.Element(Wml.W + "tcPr");
            if (properties?.Element(goneCell) is not null)
            {
                cell.Remove();
            }
            else
            {
                properties?.Elements().Where(element => element.Name.LocalName is "cellDel" or "cellIns").ToList().ForEach(element => element.Remove());
            }
        }

        root.Descendants(Wml.Table).Where(table => !table.Descendants(Wml.Row).Any()).ToList().ForEach(table => table.Remove());
    }

    private static void Runs(XElement root, bool accept)
    {
        foreach (var wrap in root.Descendants().Where(element => element.IsTracked() && element.Parent!.Name != Wml.RunProperties).ToList())
        {
            var isIn = wrap.Name == Wml.Inserted || wrap.Name == Wml.MovedTo;
            if (isIn == accept)
            {
                wrap.ReplaceWith(wrap.Nodes());
            }
            else
            {
                wrap.Remove();
            }
        }

        // Only what was taken out and is put back has its text under another name.
        foreach (var text in root.Descendants().Where(element => element.Name.Namespace == Wml.W && element.Name.LocalName is "delText" or "delInstrText").ToList())
        {
            text.Name = Wml.W + (text.Name.LocalName == "delText" ? "t" : "instrText");
        }
    }

    private static void Marks(XElement root, bool accept)
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

            var isGone = changes.Exists(change => (change.Name == Wml.Inserted || change.Name == Wml.MovedTo) != accept);
            if (isGone)
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
