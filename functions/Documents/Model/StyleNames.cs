using System.Globalization;
using System.Xml.Linq;

namespace Serverless.Documents.Model;

/// <summary>What the styles of a document mean: which are headings, and what they are called.</summary>
internal sealed class StyleNames
{
    private readonly Dictionary<string, XElement> _styles;

    internal StyleNames(XElement? styles) => _styles = styles?.Elements(Wml.W + "style")
        .Where(style => style.Attribute(Wml.W + "styleId") is not null)
        .GroupBy(style => (string)style.Attribute(Wml.W + "styleId")!, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal) ?? [];

    /// <summary>How deep a paragraph is as a heading, from 1; null where it is none.</summary>
    internal int? HeadingLevel(Line line)
    {
        var properties = line.Element.Element(Wml.ParagraphProperties);
        if (Level(properties) is { } own)
        {
            return own;
        }

        // A chain of styles that comes back to itself ends after as many steps as there are styles.
        var id = properties.Value(Wml.W + "pStyle");
        for (var steps = 0; id is not null && steps <= _styles.Count && _styles.TryGetValue(id, out var style); steps++)
        {
            if ((Level(style.Element(Wml.ParagraphProperties)) ?? Named(style)) is { } level)
            {
                return level;
            }

            id = style.Value(Wml.W + "basedOn");
        }

        return null;
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
