using System.Xml.Linq;
using Serverless.Documents.Model;
using Serverless.Domain.Languages;

namespace Serverless.Documents.Writing;

/// <summary>The styles of the documents that are made here.</summary>
internal static class StyleSheet
{
    private static readonly string[] Lines = ["top", "left", "bottom", "right", "insideH", "insideV"];
    private static readonly string[] Ends = ["left", "right"];

    internal static XDocument In(Language language) => new(new XElement(
        Wml.W + "styles",
        new XAttribute(XNamespace.Xmlns + "w", Wml.W.NamespaceName),
        new XElement(
            Wml.W + "docDefaults",
            new XElement(Wml.W + "rPrDefault", new XElement(Wml.RunProperties, Fonts(), Sizes(21), Tags(language))),
            new XElement(Wml.W + "pPrDefault", new XElement(Wml.ParagraphProperties, Spacing(0, 120)))),
        Style("paragraph", "Normal", "Normal", isDefault: true),
        Style("character", "DefaultParagraphFont", "Default Paragraph Font", isDefault: true),
        new XElement(
            Wml.W + "style",
            new XAttribute(Wml.W + "type", "table"),
            new XAttribute(Wml.W + "default", "1"),
            new XAttribute(Wml.W + "styleId", "TableNormal"),
            Composer.Valued("name", "Normal Table"),
            new XElement(Wml.W + "tblPr", Margins())),
        Paragraph("Title", "Title", [Spacing(0, 60)], [Strong(), Color("1F3864"), Sizes(36)]),
        Paragraph("Subtitle", "Subtitle", [Spacing(0, 240)], [Color("44546A"), Sizes(24)]),
        Heading(1, 28, 360, 120),
        Heading(2, 24, 240, 80),
        Heading(3, 21, 160, 60),
        Paragraph("TableText", "Table Text", [Spacing(20, 20)], [Sizes(18)]),
        Paragraph("TableHead", "Table Head", [new XElement(Wml.W + "keepNext"), Spacing(40, 40)], [Strong(), Color("FFFFFF"), Sizes(18)], "TableText"),
        Paragraph("TableNote", "Table Note", [], [new XElement(Wml.W + "i"), new XElement(Wml.W + "iCs"), Color("44546A"), Sizes(16)], "TableText"),
        Paragraph("Header", "header", [], [Color("44546A"), Sizes(16)]),
        Paragraph("Footer", "footer", [], [Color("44546A"), Sizes(16)]),
        Paragraph("FootnoteText", "footnote text", [Spacing(0, 0)], [Sizes(17)]),
        Character("FootnoteReference", "footnote reference", Composer.Valued("vertAlign", "superscript")),
        Paragraph("ListBullet", "List Bullet", [Numbered(), Spacing(0, 60)], []),
        Paragraph("CommentText", "annotation text", [Spacing(0, 0)], [Sizes(20)]),
        Character("CommentReference", "annotation reference", Sizes(16)),
        PlanTable()));

    private static XElement Style(string type, string id, string name, bool isDefault = false, params object?[] content) => new(
        Wml.W + "style",
        new XAttribute(Wml.W + "type", type),
        isDefault ? new XAttribute(Wml.W + "default", "1") : null,
        new XAttribute(Wml.W + "styleId", id),
        Composer.Valued("name", name),
        content);

    private static XElement Paragraph(string id, string name, object[] paragraph, object[] run, string basedOn = "Normal") => Style(
        "paragraph",
        id,
        name,
        isDefault: false,
        Composer.Valued("basedOn", basedOn),
        new XElement(Wml.W + "qFormat"),
        paragraph.Length == 0 ? null : new XElement(Wml.ParagraphProperties, paragraph),
        run.Length == 0 ? null : new XElement(Wml.RunProperties, run));

    private static XElement Character(string id, string name, object run) => Style(
        "character", id, name, isDefault: false, Composer.Valued("basedOn", "DefaultParagraphFont"), new XElement(Wml.RunProperties, run));

    private static XElement Heading(int level, int size, int before, int after) => Paragraph(
        $"Heading{level}",
        $"heading {level}",
        [new XElement(Wml.W + "keepNext"), new XElement(Wml.W + "keepLines"), Spacing(before, after), Composer.Valued("outlineLvl", level - 1)],
        [Strong(), Color("1F3864"), Sizes(size)]);

    private static XElement PlanTable() => new(
        Wml.W + "style",
        new XAttribute(Wml.W + "type", "table"),
        new XAttribute(Wml.W + "customStyle", "1"),
        new XAttribute(Wml.W + "styleId", "PlanTable"),
        Composer.Valued("name", "Plan Table"),
        Composer.Valued("basedOn", "TableNormal"),
        new XElement(Wml.W + "tblPr", Borders(), Margins()),
        new XElement(
            Wml.W + "tblStylePr",
            new XAttribute(Wml.W + "type", "firstRow"),
            new XElement(Wml.W + "tcPr", new XElement(Wml.W + "shd", new XAttribute(Wml.Val, "clear"), new XAttribute(Wml.W + "color", "auto"), new XAttribute(Wml.W + "fill", "1F3864")))));

    private static XElement Borders() => new(
        Wml.W + "tblBorders",
        Lines.Select(side => new XElement(
            Wml.W + side, new XAttribute(Wml.Val, "single"), new XAttribute(Wml.W + "sz", "4"), new XAttribute(Wml.W + "space", "0"), new XAttribute(Wml.W + "color", "8496B0"))));

    private static XElement Margins() => new(
        Wml.W + "tblCellMar",
        Ends.Select(side => new XElement(Wml.W + side, new XAttribute(Wml.W + "w", "85"), new XAttribute(Wml.W + "type", "dxa"))));

    private static XElement Fonts() => new(
        Wml.W + "rFonts",
        new XAttribute(Wml.W + "ascii", "Arial"),
        new XAttribute(Wml.W + "eastAsia", "SimSun"),
        new XAttribute(Wml.W + "hAnsi", "Arial"),
        new XAttribute(Wml.W + "cs", "Arial"));

    private static XElement Numbered() => new(Wml.W + "numPr", Composer.Valued("numId", 1));

    private static XElement Spacing(int before, int after) =>
        new(Wml.W + "spacing", new XAttribute(Wml.W + "before", before), new XAttribute(Wml.W + "after", after));

    private static object[] Strong() => [Composer.Bold(), Composer.BoldComplex()];

    private static XElement Color(string value) => Composer.Valued("color", value);

    private static object[] Sizes(int halfPoints) => [Composer.Valued("sz", halfPoints), Composer.Valued("szCs", halfPoints)];

    private static XElement Tags(Language language) => new(
        Wml.W + "lang",
        new XAttribute(Wml.Val, language switch
        {
            Language.French => "fr-FR",
            Language.Russian => "ru-RU",
            Language.Spanish => "es-ES",
            _ => "en-GB",
        }),
        new XAttribute(Wml.W + "eastAsia", "zh-CN"),
        new XAttribute(Wml.W + "bidi", "ar-SA"));
}
