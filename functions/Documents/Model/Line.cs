using System.Xml.Linq;

namespace Serverless.Documents.Model;

/// <summary>
/// A paragraph of a view. Where the end of a paragraph is not in the view, its text runs on into the next, so one line may come
/// from several paragraphs.
/// </summary>
/// <param name="Sources">The paragraphs it comes from; the last gives it its properties.</param>
/// <param name="Text">Its characters, an object as <see cref="Segment.Object"/>.</param>
/// <param name="Pieces">The segments that are in the view, markers left out.</param>
internal sealed record Line(IReadOnlyList<ParagraphBlock> Sources, string Text, IReadOnlyList<Piece> Pieces) : ViewBlock
{
    /// <summary>The paragraph that gives it its properties.</summary>
    internal XElement Element => Sources[^1].Element;

    /// <summary>The identity that Word gave the paragraph; null where it has none.</summary>
    internal string? Id => (string?)Element.Attribute(Wml.ParagraphId);

    /// <summary>What a reader sees of it.</summary>
    internal string Shown => Pieces.All(piece => piece.Segment.Kind == SegmentKind.Text)
        ? Text
        : string.Concat(Pieces.Select(piece => piece.Segment.Shown));

    /// <summary>The style and list level, by which two paragraphs look alike.</summary>
    internal string Style => StyleOf(Element.Element(Wml.ParagraphProperties));

    internal static string StyleOf(XElement? properties)
    {
        var style = properties.Value(Wml.W + "pStyle");
        var list = properties?.Element(Wml.W + "numPr");
        var level = list.Value(Wml.W + "numId") is null or "0" ? string.Empty : $" list {list.Value(Wml.W + "ilvl") ?? "0"}";
        return (style is null or "Normal" ? string.Empty : style) + level;
    }

    /// <summary>What a reader sees between two places of the text.</summary>
    internal string Cut(int start, int end)
    {
        if (start >= end)
        {
            return string.Empty;
        }

        return string.Concat(Pieces.Where(piece => piece.Start < end && piece.End > start).Select(piece =>
            piece.Segment.Kind == SegmentKind.Text
                ? piece.Segment.Text[(Math.Max(start, piece.Start) - piece.Start)..(Math.Min(end, piece.End) - piece.Start)]
                : piece.Segment.Shown));
    }
}
