using System.Globalization;
using System.Xml.Linq;
using Serverless.Documents.Model;
using Serverless.Documents.Packages;
using Serverless.Documents.Scripts;

namespace Serverless.Documents.Redlines;

/// <summary>Makes the elements that record changes, and remembers the moves among them.</summary>
internal sealed class Marker
{
    private readonly List<(string Move, XElement Element)> _moved = [];
    private int _next;

    /// <summary>Creates it for a document, whose numbers are taken.</summary>
    internal Marker(DraftFile file) => _next = TextParts.Of(file)
        .SelectMany(part => file.Xml(part).Descendants().Attributes(Wml.Id))
        .Select(id => int.TryParse(id.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
        .DefaultIfEmpty(0).Max() + 1;

    /// <summary>What wraps text that was put in.</summary>
    internal XElement Inserted(Hand hand, params object?[] content) =>
        Noted(hand, Make(hand.Move is null ? Wml.Inserted : Wml.MovedTo, hand, content));

    /// <summary>What wraps text that was taken out.</summary>
    internal XElement Deleted(Hand hand, params object?[] content) =>
        Noted(hand, Make(hand.Move is null ? Wml.Deleted : Wml.MovedFrom, hand, content));

    /// <summary>Marks the end of a paragraph as put in or taken out.</summary>
    internal void MarkEnd(XElement paragraph, Hand hand, bool isInserted)
    {
        var mark = Properties.MarkOf(paragraph);
        var name = (isInserted, hand.Move) switch
        {
            (true, null) => Wml.Inserted,
            (true, _) => Wml.MovedTo,
            (false, null) => Wml.Deleted,
            _ => Wml.MovedFrom,
        };
        if (!mark.Elements().Any(element => element.IsTracked()))
        {
            var change = Make(name, hand);
            mark.AddFirst(change);
            if (hand.Move is { } move)
            {
                _moved.Add((KeyOf(move, hand), change));
            }
        }
    }

    /// <summary>Marks a row as put in or taken out.</summary>
    internal void MarkRow(XElement row, Hand hand, bool isInserted)
    {
        var properties = row.Element(Wml.RowProperties);
        if (properties is null)
        {
            properties = new XElement(Wml.RowProperties);
            var before = row.Elements().TakeWhile(element => element.Name.LocalName is "tblPrEx").LastOrDefault();
            if (before is null)
            {
                row.AddFirst(properties);
            }
            else
            {
                before.AddAfterSelf(properties);
            }
        }

        properties.Elements().Where(element => element.IsTracked() || element.Name.LocalName == "trPrChange").ToList().ForEach(element => element.Remove());
        properties.Add(Make(isInserted ? Wml.Inserted : Wml.Deleted, hand));
    }

    /// <summary>A record of former properties.</summary>
    internal XElement Change(XName name, Hand hand, XElement former) => Make(name, hand, former);

    /// <summary>The two ends of a bookmark.</summary>
    internal (XElement Start, XElement End) Bookmark(string name)
    {
        var id = new XAttribute(Wml.Id, _next++);
        return (new XElement(Wml.W + "bookmarkStart", id, new XAttribute(Wml.W + "name", name)), new XElement(Wml.W + "bookmarkEnd", new XAttribute(id)));
    }

    /// <summary>Gives a copied record a number of its own.</summary>
    internal void Renumber(XElement change) => change.SetAttributeValue(Wml.Id, _next++);

    /// <summary>Sets the ranges around both ends of each move; what has one end alone becomes a plain change.</summary>
    internal void FinishMoves()
    {
        foreach (var move in _moved.Where(one => one.Element.Parent is not null).GroupBy(one => one.Move, one => one.Element, StringComparer.Ordinal))
        {
            var from = move.Where(element => element.Name == Wml.MovedFrom && element.Parent!.Name != Wml.RunProperties).ToList();
            var to = move.Where(element => element.Name == Wml.MovedTo && element.Parent!.Name != Wml.RunProperties).ToList();
            if (from.Count == 0 || to.Count == 0)
            {
                move.ToList().ForEach(Plain);
                continue;
            }

            Surround(from, "moveFrom", move.Key);
            Surround(to, "moveTo", move.Key);
        }
    }

    /// <summary>Turns an end of a move into a plain change.</summary>
    internal static void Plain(XElement moved)
    {
        moved.Name = moved.Name == Wml.MovedFrom ? Wml.Deleted : moved.Name == Wml.MovedTo ? Wml.Inserted : moved.Name;
        if (moved.Name == Wml.Deleted)
        {
            Strike(moved);
        }
    }

    /// <summary>Gives text below an element the name that it has when it is taken out.</summary>
    internal static void Strike(XElement element)
    {
        foreach (var text in element.Descendants().Where(node => node.Name == Wml.Text || node.Name == Wml.W + "instrText").ToList())
        {
            text.Name = text.Name == Wml.Text ? Wml.W + "delText" : Wml.W + "delInstrText";
        }
    }

    private static string KeyOf(string move, Hand hand) => $"{move} {hand.Author}";

    private XElement Noted(Hand hand, XElement element)
    {
        if (hand.Move is { } move)
        {
            _moved.Add((KeyOf(move, hand), element));
        }
        else if (element.Name == Wml.Deleted)
        {
            Strike(element);
        }

        return element;
    }

    private XElement Make(XName name, Hand hand, params object?[] content) => new(
        name,
        new XAttribute(Wml.Id, _next++),
        new XAttribute(Wml.Author, hand.Author),
        new XAttribute(Wml.Date, hand.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
        content);

    private void Surround(List<XElement> wraps, string kind, string name)
    {
        var id = new XAttribute(Wml.Id, _next++);
        wraps[0].AddBeforeSelf(new XElement(
            Wml.W + $"{kind}RangeStart", id, wraps[0].Attribute(Wml.Author), wraps[0].Attribute(Wml.Date), new XAttribute(Wml.W + "name", name)));
        wraps[^1].AddAfterSelf(new XElement(Wml.W + $"{kind}RangeEnd", new XAttribute(id)));
    }
}
