using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Serverless.Documents.Model;
using Serverless.Documents.Packages;
using Serverless.Documents.Text;
using Serverless.Domain.Languages;

namespace Serverless.Documents.Writing;

/// <summary>Makes the package around a body: styles, settings, footer with page numbers, properties.</summary>
internal sealed record NewDocument(Language Language, string Title, DateOnly Date, Composer Composer)
{
    private const int Long = 16838;
    private const int Short = 11906;
    private const int Margin = 1134;

    private static readonly string[] Sides = ["top", "right", "bottom", "left"];

    /// <summary>How wide the text of a page is that lies on its side, in twentieths of a point.</summary>
    internal const int WideText = Long - (2 * Margin);

    /// <summary>How wide the text of an upright page is, in twentieths of a point.</summary>
    internal const int UprightText = Short - (2 * Margin);

    /// <summary>Whether the page lies on its side.</summary>
    internal bool IsWide { get; init; }

    /// <summary>What stands at the foot of each page before its number.</summary>
    internal string FooterText { get; init; } = string.Empty;

    /// <summary>The same as runs, where parts of it have marks.</summary>
    internal IReadOnlyList<XElement> FooterRuns { get; init; } = [];

    /// <summary>The word for a page, and the one between its number and their count.</summary>
    internal (string Page, string Of) PageWords { get; init; }

    /// <summary>The notes at the foot of pages, from number 1; null where there are none.</summary>
    internal IReadOnlyList<XElement>? Footnotes { get; init; }

    internal byte[] Write(IEnumerable<XElement> blocks, Action<DraftFile>? finish = null)
    {
        using var file = DraftFile.Open(Empty(), new TextLimits());
        var main = file.Main;
        file.Add(main.AddNewPart<StyleDefinitionsPart>(), StyleSheet.In(Language));
        file.Add(main.AddNewPart<DocumentSettingsPart>(), Settings());
        file.Add(main.AddNewPart<NumberingDefinitionsPart>(), Bullets());
        var footer = main.AddNewPart<FooterPart>();
        file.Add(footer, Part("ftr", Footer()));
        if (Footnotes is not null)
        {
            file.Add(main.AddNewPart<FootnotesPart>(), Part("footnotes", [Separator(-1, "separator"), Separator(0, "continuationSeparator"), .. Footnotes]));
        }

        file.Change(main);
        file.Body.Add(blocks, Section(main.GetIdOfPart(footer)));
        var properties = file.Document.PackageProperties;
        properties.Title = Title;
        properties.Language = Language.ToTag();
        properties.Creator = "Group of Experts";
        properties.Created = properties.Modified = Date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        finish?.Invoke(file);
        return StablePackage.Settle(file.Save());
    }

    private static byte[] Empty()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            using var part = document.AddMainDocumentPart().GetStream(FileMode.Create, FileAccess.Write);
            Part("document", [new XElement(Wml.Body)]).Save(part);
        }

        return stream.ToArray();
    }

    private static XDocument Part(string name, IEnumerable<XElement> content) => new(new XElement(
        Wml.W + name,
        new XAttribute(XNamespace.Xmlns + "w", Wml.W.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "r", Wml.R.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "w14", Wml.W14.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "mc", Wml.Mc.NamespaceName),
        new XAttribute(Wml.Mc + "Ignorable", "w14"),
        content));

    private XDocument Settings() => new(new XElement(
        Wml.W + "settings",
        new XAttribute(XNamespace.Xmlns + "w", Wml.W.NamespaceName),
        Footnotes is null ? null : new XElement(Wml.W + "footnotePr", Reference(-1), Reference(0)),
        new XElement(
            Wml.W + "compat",
            new XElement(
                Wml.W + "compatSetting",
                new XAttribute(Wml.W + "name", "compatibilityMode"),
                new XAttribute(Wml.W + "uri", "http://schemas.microsoft.com/office/word"),
                new XAttribute(Wml.Val, "15"))),
        new XElement(Wml.W + "themeFontLang", new XAttribute(Wml.Val, "en-GB"), new XAttribute(Wml.W + "eastAsia", "zh-CN"), new XAttribute(Wml.W + "bidi", "ar-SA"))));

    private static XElement Reference(int id) => new(Wml.W + "footnote", new XAttribute(Wml.Id, id));

    private static XElement Separator(int id, string kind) => new(
        Wml.W + "footnote",
        new XAttribute(Wml.W + "type", kind),
        new XAttribute(Wml.Id, id),
        new XElement(Wml.Paragraph, new XElement(Wml.Run, new XElement(Wml.W + kind))));

    private static XDocument Bullets() => new(new XElement(
        Wml.W + "numbering",
        new XAttribute(XNamespace.Xmlns + "w", Wml.W.NamespaceName),
        new XElement(
            Wml.W + "abstractNum",
            new XAttribute(Wml.W + "abstractNumId", 0),
            Composer.Valued("multiLevelType", "singleLevel"),
            new XElement(
                Wml.W + "lvl",
                new XAttribute(Wml.W + "ilvl", 0),
                Composer.Valued("start", 1),
                Composer.Valued("numFmt", "bullet"),
                Composer.Valued("pStyle", "ListBullet"),
                Composer.Valued("lvlText", "•"),
                Composer.Valued("lvlJc", "left"),
                new XElement(Wml.ParagraphProperties, new XElement(Wml.W + "ind", new XAttribute(Wml.W + "left", 360), new XAttribute(Wml.W + "hanging", 360))))),
        new XElement(Wml.W + "num", new XAttribute(Wml.W + "numId", 1), Composer.Valued("abstractNumId", 0))));

    private IEnumerable<XElement> Footer() =>
    [
        Composer.Paragraph(
            "Footer",
            "footer",
            FooterRuns,
            Composer.Run($"{FooterText}   ·   {PageWords.Page} "),
            Composer.Field("PAGE", "1"),
            Composer.Run($" {PageWords.Of} "),
            Composer.Field("NUMPAGES", "1")),
    ];

    private XElement Section(string footer)
    {
        var (width, height) = IsWide ? (Long, Short) : (Short, Long);
        return new XElement(
            Wml.SectionProperties,
            new XElement(Wml.W + "footerReference", new XAttribute(Wml.W + "type", "default"), new XAttribute(Wml.R + "id", footer)),
            new XElement(
                Wml.W + "pgSz",
                new XAttribute(Wml.W + "w", width),
                new XAttribute(Wml.W + "h", height),
                IsWide ? new XAttribute(Wml.W + "orient", "landscape") : null),
            new XElement(
                Wml.W + "pgMar",
                Sides.Select(side => new XAttribute(Wml.W + side, Margin)),
                new XAttribute(Wml.W + "header", 567),
                new XAttribute(Wml.W + "footer", 567),
                new XAttribute(Wml.W + "gutter", 0)),
            Composer.IsRightToLeft ? new XElement(Wml.W + "bidi") : null);
    }
}
