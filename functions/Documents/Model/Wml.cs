using System.Xml.Linq;

namespace Serverless.Documents.Model;

/// <summary>Names of WordprocessingML, and small questions asked of its elements.</summary>
internal static class Wml
{
    internal static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    internal static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    internal static readonly XNamespace W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
    internal static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    internal static readonly XNamespace Mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    internal static readonly XNamespace M = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    internal static readonly XName Body = W + "body";
    internal static readonly XName Paragraph = W + "p";
    internal static readonly XName ParagraphProperties = W + "pPr";
    internal static readonly XName Run = W + "r";
    internal static readonly XName RunProperties = W + "rPr";
    internal static readonly XName Text = W + "t";
    internal static readonly XName Table = W + "tbl";
    internal static readonly XName Row = W + "tr";
    internal static readonly XName RowProperties = W + "trPr";
    internal static readonly XName Cell = W + "tc";
    internal static readonly XName Inserted = W + "ins";
    internal static readonly XName Deleted = W + "del";
    internal static readonly XName MovedFrom = W + "moveFrom";
    internal static readonly XName MovedTo = W + "moveTo";
    internal static readonly XName SectionProperties = W + "sectPr";
    internal static readonly XName ParagraphChange = W + "pPrChange";
    internal static readonly XName RunChange = W + "rPrChange";
    internal static readonly XName Content = W + "sdtContent";
    internal static readonly XName Val = W + "val";
    internal static readonly XName Id = W + "id";
    internal static readonly XName Author = W + "author";
    internal static readonly XName Date = W + "date";
    internal static readonly XName ParagraphId = W14 + "paraId";
    internal static readonly XName Space = XNamespace.Xml + "space";

    /// <summary>The value of a property's <c>w:val</c>; null where either is missing.</summary>
    internal static string? Value(this XElement? parent, XName property) => (string?)parent?.Element(property)?.Attribute(Val);

    /// <summary>Whether an on-off property is there and on.</summary>
    internal static bool IsOn(this XElement? parent, XName property) =>
        parent?.Element(property) is { } element && (string?)element.Attribute(Val) is not ("0" or "false" or "off" or "none");

    /// <summary>Whether it is one of the four elements that wrap tracked text.</summary>
    internal static bool IsTracked(this XElement element) =>
        element.Name == Inserted || element.Name == Deleted || element.Name == MovedFrom || element.Name == MovedTo;

    /// <summary>Elements that hold blocks or runs and add nothing that the text shows.</summary>
    internal static bool IsTransparent(this XElement element) =>
        element.Name.Namespace == W && element.Name.LocalName is "hyperlink" or "smartTag" or "customXml" or "sdt" or "sdtContent" or "dir" or "bdo";
}
