using System.Globalization;
using System.Xml.Linq;
using Serverless.Documents.Model;
using Serverless.Domain.Languages;

namespace Serverless.Documents.Writing;

/// <summary>Makes the XML of paragraphs and tables in one language; for Arabic from right to left throughout.</summary>
internal sealed class Composer(Language language)
{
    private readonly HashSet<string> _ids = new(StringComparer.OrdinalIgnoreCase);
    private int _bookmarks;

    /// <summary>For paragraphs of a document that is there already, whose identities are taken.</summary>
    internal Composer(Language language, IEnumerable<string> taken)
        : this(language) => _ids.UnionWith(taken);

    internal bool IsRightToLeft => language.IsRightToLeft();

    /// <summary>A paragraph whose identity comes from a key, so that the next version of the same document has it too.</summary>
    internal XElement Paragraph(string? style, string key, params object?[] content) => new(
        Wml.Paragraph,
        new XAttribute(Wml.ParagraphId, Identity(key)),
        new XElement(
            Wml.ParagraphProperties,
            style is null ? null : new XElement(Wml.W + "pStyle", new XAttribute(Wml.Val, style)),
            IsRightToLeft ? new XElement(Wml.W + "bidi") : null),
        content);

    /// <summary>A run of text; line breaks in it become breaks.</summary>
    internal XElement Run(string text, params object?[] properties)
    {
        var run = new XElement(Wml.Run, Properties(properties));
        foreach (var (index, line) in text.Split('\n').Index())
        {
            run.Add(index > 0 ? new XElement(Wml.W + "br") : null, new XElement(Wml.Text, new XAttribute(Wml.Space, "preserve"), Clean(line)));
        }

        return run;
    }

    /// <summary>A run with something else than text in it.</summary>
    internal XElement RunOf(XElement content, params object?[] properties) => new(Wml.Run, Properties(properties), content);

    internal static XElement Bold() => new(Wml.W + "b");

    internal static XElement BoldComplex() => new(Wml.W + "bCs");

    /// <summary>A field with the result that it shows until a program works it out anew.</summary>
    internal IEnumerable<XElement> Field(string code, string result) =>
    [
        RunOf(new XElement(Wml.W + "fldChar", new XAttribute(Wml.W + "fldCharType", "begin"))),
        RunOf(new XElement(Wml.W + "instrText", new XAttribute(Wml.Space, "preserve"), $" {code} ")),
        RunOf(new XElement(Wml.W + "fldChar", new XAttribute(Wml.W + "fldCharType", "separate"))),
        Run(result),
        RunOf(new XElement(Wml.W + "fldChar", new XAttribute(Wml.W + "fldCharType", "end"))),
    ];

    /// <summary>Content with a name by which it is found again.</summary>
    internal IEnumerable<XElement> Named(string name, params IEnumerable<XElement> content)
    {
        var id = new XAttribute(Wml.Id, (++_bookmarks).ToString(CultureInfo.InvariantCulture));
        return
        [
            new XElement(Wml.W + "bookmarkStart", id, new XAttribute(Wml.W + "name", name)),
            .. content,
            new XElement(Wml.W + "bookmarkEnd", new XAttribute(id)),
        ];
    }

    /// <summary>A table with a header row that comes again on each page.</summary>
    /// <param name="widths">The columns' widths in twentieths of a point.</param>
    /// <param name="rows">The rows; the first is the header.</param>
    internal XElement Table(IReadOnlyList<int> widths, IEnumerable<XElement> rows) => new(
        Wml.Table,
        new XElement(
            Wml.W + "tblPr",
            Valued("tblStyle", "PlanTable"),
            IsRightToLeft ? new XElement(Wml.W + "bidiVisual") : null,
            new XElement(Wml.W + "tblW", new XAttribute(Wml.W + "w", widths.Sum()), new XAttribute(Wml.W + "type", "dxa")),
            new XElement(Wml.W + "tblLayout", new XAttribute(Wml.W + "type", "fixed")),
            new XElement(Wml.W + "tblLook", new XAttribute(Wml.Val, "0420"), new XAttribute(Wml.W + "firstRow", "1"), new XAttribute(Wml.W + "noVBand", "1"))),
        new XElement(Wml.W + "tblGrid", widths.Select(width => new XElement(Wml.W + "gridCol", new XAttribute(Wml.W + "w", width)))),
        rows);

    /// <summary>A row.</summary>
    internal static XElement Row(bool isHeader, IEnumerable<XElement> cells) => new(
        Wml.Row,
        new XElement(Wml.RowProperties, new XElement(Wml.W + "cantSplit"), isHeader ? new XElement(Wml.W + "tblHeader") : null),
        cells);

    /// <summary>A cell.</summary>
    internal static XElement Cell(int width, string? fill, params IEnumerable<XElement> paragraphs) => new(
        Wml.Cell,
        new XElement(
            Wml.W + "tcPr",
            new XElement(Wml.W + "tcW", new XAttribute(Wml.W + "w", width), new XAttribute(Wml.W + "type", "dxa")),
            fill is null ? null : Filled(fill)),
        paragraphs);

    /// <summary>The colour behind a cell.</summary>
    internal static XElement Filled(string fill) =>
        new(Wml.W + "shd", new XAttribute(Wml.Val, "clear"), new XAttribute(Wml.W + "color", "auto"), new XAttribute(Wml.W + "fill", fill));

    internal static XElement Valued(string name, object value) => new(Wml.W + name, new XAttribute(Wml.Val, value));

    /// <summary>Eight hexadecimal digits below 80000000, the same for the same key; no two paragraphs of a document share them.</summary>
    private string Identity(string key)
    {
        var hash = 2166136261u;
        foreach (var character in key)
        {
            hash = (hash ^ character) * 16777619u;
        }

        for (hash &= 0x7FFFFFFF; ; hash = (hash + 1) & 0x7FFFFFFF)
        {
            var id = hash.ToString("X8", CultureInfo.InvariantCulture);
            if (hash > 0 && _ids.Add(id))
            {
                return id;
            }
        }
    }

    private XElement? Properties(object?[] properties)
    {
        object?[] all = [.. properties, IsRightToLeft ? new XElement(Wml.W + "rtl") : null];
        return Array.Exists(all, one => one is not null) ? new XElement(Wml.RunProperties, all) : null;
    }

    // Characters that XML cannot hold may come with text from elsewhere; half a pair becomes the mark of a lost character.
    internal static string Clean(string text, bool isWithLines = false) =>
        string.Concat(text.EnumerateRunes().Where(rune => rune.Value is >= ' ' and not (0xFFFE or 0xFFFF) or '\t' || (isWithLines && rune.Value == '\n')));
}
