using System.Xml.Linq;
using Serverless.Documents.Model;
using Serverless.Documents.Scripts;

namespace Serverless.Documents.Redlines;

/// <summary>
/// A paragraph of the base version in which changes are recorded, those of several people one after the other. Places are counted in
/// the text of the base version, whatever was recorded before.
/// </summary>
internal sealed class EditableParagraph
{
    private readonly XElement _paragraph;
    private readonly Marker _marker;
    private readonly List<Atom> _atoms;
    private readonly Dictionary<int, (XElement Head, XElement Tail)> _anchors = [];

    internal EditableParagraph(Line line, Marker marker)
    {
        (_paragraph, _marker) = (line.Element, marker);
        _atoms = [.. line.Pieces.Select(piece => new Atom(piece.Start, piece.End, [.. piece.Segment.Nodes.Select(Alone).Distinct()]))];
    }

    /// <summary>Puts something in.</summary>
    internal void Insert(int offset, params object?[] content) => AnchorAt(offset).Tail.AddBeforeSelf(content);

    /// <summary>Puts something in before all that was put in at the same place.</summary>
    internal void InsertFirst(int offset, XElement element) => AnchorAt(offset).Head.AddBeforeSelf(element);

    /// <summary>Takes characters out, but for those that somebody took out before.</summary>
    internal void Delete(int start, int end, Hand hand)
    {
        foreach (var atom in Within(start, end).Where(atom => !atom.IsDeleted))
        {
            atom.IsDeleted = true;
            List<XElement> elements = [.. atom.Elements.SelectMany(Fields.Unfold)];
            atom.Elements.Clear();
            atom.Elements.AddRange(elements);
            foreach (var element in elements)
            {
                var place = new XElement("place");
                element.ReplaceWith(place);
                place.ReplaceWith(_marker.Deleted(hand, element));
            }
        }
    }

    /// <summary>Sets two elements around characters of the base version; both at the place where there are none.</summary>
    internal void Surround(int start, int end, XElement before, XElement after)
    {
        if (Within(start, end).ToList() is [var first, ..] atoms)
        {
            Atom.Outer(first.Elements[0]).AddBeforeSelf(before);
            Atom.Outer(atoms[^1].Elements[^1]).AddAfterSelf(after);
        }
        else
        {
            Insert(start, before, after);
        }
    }

    /// <summary>Gives characters another look.</summary>
    internal void Look(int start, int end, XElement? properties, Hand hand)
    {
        foreach (var run in Within(start, end).Where(atom => !atom.IsDeleted).SelectMany(atom => atom.Elements).Where(element => element.Name == Wml.Run))
        {
            Properties.Look(run, properties, _marker, hand);
        }
    }

    /// <summary>Cuts the paragraph in two; what stands before is a paragraph of its own.</summary>
    /// <param name="offset">Where.</param>
    /// <param name="properties">The properties of the paragraph that ends there.</param>
    /// <param name="hand">Whose cut it is.</param>
    internal void Break(int offset, XElement properties, Hand hand)
    {
        XNode at = AnchorAt(offset).Tail;
        var content = new List<XNode>();
        while (true)
        {
            var parent = at.Parent!;
            var before = parent.Nodes().TakeWhile(node => node != at)
                .Where(node => node is not XElement { Name.LocalName: "pPr" or "sdtPr" or "sdtEndPr" }).ToList();
            before.ForEach(node => node.Remove());
            content = [.. before, .. content];
            if (parent.Name == Wml.Paragraph)
            {
                break;
            }

            // A link or a control is cut in two as well.
            if (content.Count > 0)
            {
                content = [new XElement(parent.Name, parent.Attributes(), content)];
            }

            at = parent;
        }

        var first = new XElement(Wml.Paragraph, properties, content);
        _paragraph.AddBeforeSelf(first);
        _marker.MarkEnd(first, hand, isInserted: true);
    }

    /// <summary>Takes away what was set for the work alone.</summary>
    internal void Finish()
    {
        foreach (var (head, tail) in _anchors.Values)
        {
            head.Remove();
            tail.Remove();
        }
    }

    // Moves the node's neighbours out of its run.
    private static XElement Alone(XElement node)
    {
        if (node.Parent!.Name != Wml.Run)
        {
            return node;
        }

        var run = node.Parent;
        var properties = run.Element(Wml.RunProperties);
        var before = node.NodesBeforeSelf().Where(other => other != properties).ToList();
        var after = node.NodesAfterSelf().ToList();
        if (before.Count > 0)
        {
            before.ForEach(other => other.Remove());
            run.AddBeforeSelf(new XElement(Wml.Run, run.Attributes(), properties, before));
        }

        if (after.Count > 0)
        {
            var rest = new XElement(Wml.Run, run.Attributes(), properties);
            run.AddAfterSelf(rest);
            after.ForEach(other => other.Remove());
            rest.Add(after);
        }

        return run;
    }

    private IEnumerable<Atom> Within(int start, int end)
    {
        Cut(start);
        Cut(end);
        return _atoms.Where(atom => atom.Start >= start && atom.End <= end && atom.End > atom.Start);
    }

    private void Cut(int offset)
    {
        var index = _atoms.FindIndex(atom => atom.Start < offset && offset < atom.End);
        if (index >= 0)
        {
            _atoms.Insert(index + 1, _atoms[index].Cut(offset));
        }
    }

    private (XElement Head, XElement Tail) AnchorAt(int offset)
    {
        if (_anchors.TryGetValue(offset, out var anchor))
        {
            return anchor;
        }

        Cut(offset);
        anchor = (new XElement("anchor"), new XElement("anchor"));
        if (_atoms.Find(atom => atom.Start >= offset) is { } next)
        {
            var element = Atom.Outer(next.Elements[0]);
            while (element.Parent!.Name != Wml.Paragraph && !element.ElementsBeforeSelf().Any(HoldsText))
            {
                element = element.Parent;
            }

            element.AddBeforeSelf(anchor.Head, anchor.Tail);
        }
        else if (_atoms.Count > 0)
        {
            var element = Atom.Outer(_atoms[^1].Elements[^1]);
            while (element.Parent!.Name != Wml.Paragraph && !element.ElementsAfterSelf().Any(HoldsText))
            {
                element = element.Parent;
            }

            element.AddAfterSelf(anchor.Head, anchor.Tail);
        }
        else
        {
            _paragraph.Add(anchor.Head, anchor.Tail);
        }

        return _anchors[offset] = anchor;
    }

    private static bool HoldsText(XElement element) => element.DescendantsAndSelf(Wml.Run).Any();
}
