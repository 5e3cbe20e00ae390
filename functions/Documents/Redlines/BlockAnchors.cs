using System.Xml.Linq;
using Serverless.Documents.Model;

namespace Serverless.Documents.Redlines;

/// <summary>
/// Places between the blocks of a version, set before anything is written there, so that several people who write in one place follow
/// each other in order.
/// </summary>
internal sealed class BlockAnchors
{
    private readonly Dictionary<XElement, XElement> _anchors = [];

    /// <summary>The place before a block of a container, or after the last.</summary>
    internal XElement Before(Page page, int index)
    {
        if (index < page.Blocks.Count)
        {
            return Before(ElementOf(page.Blocks[index]));
        }

        return page.Blocks.Count > 0 ? After(ElementOf(page.Blocks[^1])) : Before(page.Container, inside: true);
    }

    /// <summary>The place before a row of a table, or after the last.</summary>
    internal XElement Before(Grid grid, int index) => index < grid.Rows.Count
        ? Before(grid.Rows[index].Source.Element)
        : grid.Rows.Count > 0 ? After(grid.Rows[^1].Source.Element) : Before(grid.Source.Element, inside: true);

    /// <summary>The place before an element, or at its end inside.</summary>
    internal XElement Before(XElement element, bool inside = false)
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
    private XElement After(XElement element)
    {
        var anchor = Before(element);
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

    /// <summary>Takes the places away when the work is done.</summary>
    internal void Remove()
    {
        foreach (var anchor in _anchors.Values)
        {
            anchor.Remove();
        }
    }

    private static XElement ElementOf(ViewBlock block) => block is Line line ? line.Element : ((Grid)block).Source.Element;
}
