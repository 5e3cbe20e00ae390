using System.Xml.Linq;
using Serverless.Documents.Model;
using Serverless.Documents.Scripts;

namespace Serverless.Documents.Redlines;

/// <summary>Properties of runs and paragraphs, kept in the order that the schema asks for.</summary>
internal static class Properties
{
    // What a reader notices, with the twins for complex scripts, in the schema's order.
    private static readonly string[] Looks = ["b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "highlight", "u", "vertAlign"];

    private static readonly string[] RunOrder =
    [
        "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow", "emboss", "imprint", "noProof",
        "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd",
        "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath",
    ];

    /// <summary>The run properties of a paragraph's end, made where there are none.</summary>
    internal static XElement MarkOf(XElement paragraph)
    {
        var properties = Of(paragraph);
        if (properties.Element(Wml.RunProperties) is { } mark)
        {
            return mark;
        }

        mark = new XElement(Wml.RunProperties);
        if (properties.Elements().FirstOrDefault(element => element.Name == Wml.SectionProperties || element.Name == Wml.ParagraphChange) is { } after)
        {
            after.AddBeforeSelf(mark);
        }
        else
        {
            properties.Add(mark);
        }

        return mark;
    }

    /// <summary>The properties of a paragraph, made where there are none.</summary>
    internal static XElement Of(XElement paragraph)
    {
        if (paragraph.Element(Wml.ParagraphProperties) is { } properties)
        {
            return properties;
        }

        properties = new XElement(Wml.ParagraphProperties);
        paragraph.AddFirst(properties);
        return properties;
    }

    /// <summary>A copy of a paragraph's own properties, without its end, a section's end and records of changes.</summary>
    internal static XElement Bare(XElement? properties) => new(
        Wml.ParagraphProperties,
        properties?.Elements().Where(element =>
            element.Name != Wml.RunProperties && element.Name != Wml.SectionProperties && element.Name != Wml.ParagraphChange));

    /// <summary>Puts other properties in place of a paragraph's own and records the former ones.</summary>
    internal static void Replace(XElement paragraph, XElement bare, Marker marker, Hand hand)
    {
        var properties = Of(paragraph);
        var former = Bare(properties);
        var recorded = properties.Element(Wml.ParagraphChange);
        if (XNode.DeepEquals(former, bare) && recorded is null)
        {
            return;
        }

        var kept = properties.Elements().Where(element => element.Name == Wml.RunProperties || element.Name == Wml.SectionProperties).ToList();
        properties.ReplaceNodes(bare.Elements(), kept, recorded ?? marker.Change(Wml.ParagraphChange, hand, former));
    }

    /// <summary>Gives a run the look of other properties, keeps its others, and records the former ones.</summary>
    internal static void Look(XElement run, XElement? look, Marker marker, Hand hand)
    {
        var now = run.Element(Wml.RunProperties);
        if (now?.Element(Wml.RunChange) is not null)
        {
            return;
        }

        var former = new XElement(Wml.RunProperties, now?.Elements());
        var all = former.Elements().Where(element => !IsLook(element)).Concat(look?.Elements().Where(IsLook) ?? [])
            .OrderBy(element => Array.IndexOf(RunOrder, element.Name.LocalName) is var index && index < 0 ? RunOrder.Length : index);
        now?.Remove();
        run.AddFirst(new XElement(Wml.RunProperties, all, marker.Change(Wml.RunChange, hand, former)));
    }

    private static bool IsLook(XElement element) => element.Name.Namespace == Wml.W && Looks.Contains(element.Name.LocalName, StringComparer.Ordinal);
}
