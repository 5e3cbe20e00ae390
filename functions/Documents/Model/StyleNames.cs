using System.Globalization;
using System.Xml.Linq;
using Serverless.Documents.Packages;

namespace Serverless.Documents.Model;

/// <summary>What the styles of a document mean: which are headings, and what they are called.</summary>
internal sealed class StyleNames
{
    private readonly Dictionary<string, XElement> _styles;

    private StyleNames(XElement? styles) => _styles = styles?.Elements(Wml.W + "style")
        .Where(style => style.Attribute(Wml.W + "styleId") is not null)
        .GroupBy(style => (string)style.Attribute(Wml.W + "styleId")!, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal) ?? [];

    /// <summary>The styles of a document.</summary>
    internal static StyleNames Of(DraftFile file) => new(file.Main.StyleDefinitionsPart is { } part ? file.Xml(part).Root : null);

    /// <summary>How deep a paragraph is as a heading, from 1; null where it is none.</summary>
    internal int? HeadingLevel(XElement paragraph)
    {
        var own = paragraph.Element(Wml.ParagraphProperties);
        return Level(own) ?? Chain(own).Select(style => Level(style.Element(Wml.ParagraphProperties)) ?? Named(style)).FirstOrDefault(level => level is not null);
    }

    /// <summary>Whether a paragraph is read from right to left.</summary>
    internal bool IsRightToLeft(XElement paragraph) => IsSet(paragraph, Wml.W + "bidi", properties => properties.IsOn(Wml.W + "bidi"));

    /// <summary>Whether a paragraph is a point of a list.</summary>
    internal bool IsListItem(XElement paragraph) =>
        IsSet(paragraph, Wml.W + "numPr", properties => properties.Element(Wml.W + "numPr").Value(Wml.W + "numId") is not (null or "0"));

    private bool IsSet(XElement paragraph, XName property, Func<XElement, bool> isOn)
    {
        var own = paragraph.Element(Wml.ParagraphProperties);
        var saying = Chain(own).Select(style => style.Element(Wml.ParagraphProperties)).Prepend(own).FirstOrDefault(properties => properties?.Element(property) is not null);
        return saying is not null && isOn(saying);
    }

    // A chain of styles that comes back to itself ends after as many steps as there are styles.
    private IEnumerable<XElement> Chain(XElement? properties)
    {
        var id = properties.Value(Wml.W + "pStyle");
        for (var steps = 0; id is not null && steps <= _styles.Count && _styles.TryGetValue(id, out var style); steps++)
        {
            yield return style;
            id = style.Value(Wml.W + "basedOn");
        }
    }

    /// <summary>What a style is called; its id where the document does not say.</summary>
    internal string NameOf(string? id) =>
        id is null ? "Normal" : _styles.TryGetValue(id, out var style) ? style.Value(Wml.W + "name") ?? id : id;

    private static int? Level(XElement? properties) =>
        int.TryParse(properties.Value(Wml.W + "outlineLvl"), NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level < 9
            ? level + 1
            : null;

    private static int? Named(XElement style) =>
        style.Value(Wml.W + "name")?.Split(' ') is [var word, var number]
            && word.Equals("heading", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var level)
                ? level
                : null;
}
