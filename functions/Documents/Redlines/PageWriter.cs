using System.Xml.Linq;
using Serverless.Documents.Model;
using Serverless.Documents.Scripts;

namespace Serverless.Documents.Redlines;

/// <summary>Records in the base version what scripts say: one script after the other, each for a return.</summary>
internal sealed class PageWriter(Marker marker)
{
    private readonly Dictionary<XElement, EditableParagraph> _paragraphs = [];
    private readonly Dictionary<XElement, XElement> _anchors = [];
    private readonly HashSet<XElement> _containers = [];

    /// <summary>Records what one return does to one container.</summary>
    internal void Write(PageScript script, BlockCopy copy)
    {
        _containers.Add(script.Base.Container);
        for (var i = 0; i < script.Gaps.Count; i++)
        {
            foreach (var inserted in script.Gaps[i])
            {
                AnchorBefore(script.Base, i).AddBeforeSelf(copy.Block(inserted.Block, inserted.Hand));
            }

            if (i < script.Blocks.Count)
            {
                Block(script.Blocks[i], copy);
            }
        }
    }

    /// <summary>The paragraph in which changes of a line are recorded.</summary>
    internal EditableParagraph Paragraph(Line line)
    {
        if (!_paragraphs.TryGetValue(line.Element, out var paragraph))
        {
            Anchor(line.Element);
            _paragraphs[line.Element] = paragraph = new EditableParagraph(line, marker);
        }

        return paragraph;
    }

    /// <summary>Ends the work.</summary>
    internal void Finish()
    {
        foreach (var paragraph in _paragraphs.Values)
        {
            paragraph.Finish();
        }

        foreach (var anchor in _anchors.Values)
        {
            anchor.Remove();
        }

        foreach (var container in _containers)
        {
            LastParagraph.Settle(container, marker);
        }

        marker.FinishMoves();
    }

    private void Block(BlockScript script, BlockCopy copy)
    {
        if (script is LineScript { Items.Count: > 0 } line)
        {
            Line(line, copy);
        }
        else if (script is GridScript grid)
        {
            Rows(grid, copy);
        }
    }

    private void Line(LineScript script, BlockCopy copy)
    {
        var paragraph = Paragraph(script.Base);
        foreach (var item in script.Items)
        {
            switch (item)
            {
                case InsertItem { Segment: { } segment } insert:
                    paragraph.Insert(insert.Offset, copy.Text(segment, insert.Hand));
                    break;
                case InsertItem { Break: { } end } insert:
                    paragraph.Break(insert.Offset, copy.PropertiesOf(end.Element), insert.Hand);
                    break;
                case DeleteItem delete:
                    paragraph.Delete(delete.Start, delete.End, delete.Hand);
                    break;
                case LookItem look:
                    paragraph.Look(look.Start, look.End, look.Properties, look.Hand);
                    break;
                case StyleItem style:
                    Properties.Replace(script.Base.Element, copy.PropertiesOf(new XElement(Wml.Paragraph, style.Properties)), marker, style.Hand);
                    break;
                case JoinItem join:
                    marker.MarkEnd(script.Base.Element, join.Hand, isInserted: false);
                    break;
            }
        }
    }

    private void Rows(GridScript script, BlockCopy copy)
    {
        for (var i = 0; i < script.Gaps.Count; i++)
        {
            foreach (var inserted in script.Gaps[i])
            {
                AnchorBefore(script.Base, i).AddBeforeSelf(copy.Row(inserted.Row, inserted.Hand));
            }

            if (i >= script.Rows.Count)
            {
                continue;
            }

            var row = script.Rows[i];
            if (row.Deleted is { } deleted)
            {
                Gone(row.Base, deleted.Hand);
            }

            foreach (var cell in row.Cells)
            {
                Write(cell, copy);
            }
        }

        if (script.Deleted is { } whole && script.Rows.Count == 0)
        {
            foreach (var row in script.Base.Rows)
            {
                Gone(row, whole.Hand);
            }
        }
    }

    private void Gone(GridRow row, Hand hand)
    {
        foreach (var page in row.Cells)
        {
            foreach (var line in page.Lines)
            {
                Paragraph(line).Delete(0, line.Text.Length, hand);
            }

            foreach (var inner in page.Blocks.OfType<Grid>().SelectMany(grid => grid.Rows))
            {
                Gone(inner, hand);
            }
        }

        if (row.Source.Element.Element(Wml.RowProperties)?.Element(Wml.Deleted) is null)
        {
            marker.MarkRow(row.Source.Element, hand, isInserted: false);
        }
    }

    private XElement AnchorBefore(Page page, int index)
    {
        if (index < page.Blocks.Count)
        {
            return Anchor(ElementOf(page.Blocks[index]));
        }

        return page.Blocks.Count > 0 ? AnchorAfter(ElementOf(page.Blocks[^1])) : Anchor(page.Container, inside: true);
    }

    private XElement AnchorBefore(Grid grid, int index) => index < grid.Rows.Count
        ? Anchor(grid.Rows[index].Source.Element)
        : grid.Rows.Count > 0 ? AnchorAfter(grid.Rows[^1].Source.Element) : Anchor(grid.Source.Element, inside: true);

    private static XElement ElementOf(ViewBlock block) => block is Line line ? line.Element : ((Grid)block).Source.Element;

    private XElement Anchor(XElement element, bool inside = false)
    {
        if (!_anchors.TryGetValue(element, out var anchor))
        {
            _anchors[element] = anchor = new XElement("anchor");
            if (inside)
            {
                element.Add(anchor);
            }
            else
            {
                element.AddBeforeSelf(anchor);
            }
        }

        return anchor;
    }

    // What follows a block is known by an anchor of its own, so that the end of a container keeps the order of those who write there.
    private XElement AnchorAfter(XElement element)
    {
        var anchor = Anchor(element);
        if (anchor.Annotation<XElement>() is { } after)
        {
            return after;
        }

        after = new XElement("anchor");
        element.AddAfterSelf(after);
        anchor.AddAnnotation(after);
        _anchors[after] = after;
        return after;
    }
}
