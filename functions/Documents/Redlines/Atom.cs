using System.Xml.Linq;
using Serverless.Documents.Model;

namespace Serverless.Documents.Redlines;

/// <summary>A stretch of a paragraph's text that lies alone in its own runs.</summary>
/// <param name="start">How many characters stand before it.</param>
/// <param name="end">Where it ends.</param>
/// <param name="elements">Its runs, or the one element that is an object.</param>
internal sealed class Atom(int start, int end, List<XElement> elements)
{
    internal int Start => start;

    internal int End { get; private set; } = end;

    internal List<XElement> Elements => elements;

    /// <summary>Whether somebody took it out.</summary>
    internal bool IsDeleted { get; set; }

    /// <summary>The element to stand before or after: the record of its deletion, or itself.</summary>
    internal static XElement Outer(XElement element) => element.Parent is { } parent && parent.IsTracked() ? parent : element;

    /// <summary>Cuts it in two and gives the second half.</summary>
    internal Atom Cut(int offset)
    {
        var run = elements[0];
        var tail = new XElement(run);
        var text = TextOf(run).Value;
        Set(TextOf(run), text[..(offset - start)]);
        Set(TextOf(tail), text[(offset - start)..]);
        var outer = Outer(run);
        outer.AddAfterSelf(outer == run ? tail : new XElement(outer.Name, outer.Attributes(), tail));
        var second = new Atom(offset, End, [tail]) { IsDeleted = IsDeleted };
        End = offset;
        return second;
    }

    private static XElement TextOf(XElement run) => run.Elements().First(element => element.Name == Wml.Text || element.Name == Wml.W + "delText");

    private static void Set(XElement element, string text)
    {
        element.Value = text;
        element.SetAttributeValue(Wml.Space, "preserve");
    }
}
