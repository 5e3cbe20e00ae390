using System.Text;
using System.Xml.Linq;
using Serverless.Documents.Model;
using Serverless.Documents.Packages;
using Serverless.Documents.Redlines;

namespace Serverless.Documents.Rounds;

/// <summary>What the marks of a document hold.</summary>
internal sealed class MarkedRanges
{
    private readonly StyleNames _styles;

    private MarkedRanges(StyleNames styles) => _styles = styles;

    internal static Dictionary<string, MarkedRange> Read(DraftFile file)
    {
        var reader = new MarkedRanges(StyleNames.Of(file));
        var found = new Dictionary<string, MarkedRange>(StringComparer.Ordinal);
        foreach (var part in TextParts.Of(file))
        {
            reader.Read(file.Xml(part).Root!, found);
        }

        return found;
    }

    private void Read(XElement root, Dictionary<string, MarkedRange> found)
    {
        var open = new Dictionary<string, (string Name, XElement Start, Content Content)>(StringComparer.Ordinal);
        foreach (var node in root.Descendants())
        {
            if (node.Name == Wml.W + "bookmarkStart" && EntryMarks.Parse((string?)node.Attribute(Wml.W + "name")) is not null)
            {
                open[(string?)node.Attribute(Wml.Id) ?? string.Empty] = ((string)node.Attribute(Wml.W + "name")!, node, new Content());
            }
            else if (node.Name == Wml.W + "bookmarkEnd" && open.Remove((string?)node.Attribute(Wml.Id) ?? string.Empty, out var range))
            {
                found[range.Name] = Range(range.Start, node, range.Content);
            }
            else if (open.Count > 0)
            {
                foreach (var (_, _, content) in open.Values)
                {
                    content.See(node);
                }
            }
        }
    }

    private MarkedRange Range(XElement start, XElement end, Content content)
    {
        var (first, last) = (ParagraphOf(start), ParagraphOf(end));
        var properties = first?.Element(Wml.ParagraphProperties);
        return new MarkedRange(
            content.Text.ToString(),
            string.Join('/', content.Looks.Distinct(StringComparer.Ordinal)),
            _styles.NameOf(properties.Value(Wml.W + "pStyle")),
            first != last,
            content.IsTracked || HasTrackedEnd(first, last),
            properties?.Element(Wml.ParagraphChange) is not null,
            content.IsFormatted);
    }

    private static XElement? ParagraphOf(XElement node) => node.Ancestors(Wml.Paragraph).FirstOrDefault();

    private static bool HasTrackedEnd(XElement? first, XElement? last) => first is not null && first != last
        && first.Element(Wml.ParagraphProperties)?.Element(Wml.RunProperties)?.Elements().Any(element => element.IsTracked()) == true;

    private sealed class Content
    {
        internal StringBuilder Text { get; } = new();

        internal List<string> Looks { get; } = [];

        internal bool IsTracked { get; private set; }

        internal bool IsFormatted { get; private set; }

        internal void See(XElement node)
        {
            if (node.Name == Wml.Run)
            {
                var properties = node.Element(Wml.RunProperties);
                Looks.Add(RunLook.Of(properties));
                IsTracked |= node.Parent!.IsTracked();
                IsFormatted |= properties?.Element(Wml.RunChange) is not null;
            }
            else if (node.Name == Wml.Text || node.Name == Wml.W + "delText")
            {
                Text.Append(node.Value);
            }
            else if (node.Name.Namespace == Wml.W && node.Name.LocalName is "drawing" or "pict" or "object" or "footnoteReference" or "endnoteReference" or "tab" or "br")
            {
                Text.Append(Segment.Object);
            }
        }
    }
}
