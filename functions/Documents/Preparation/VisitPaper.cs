using System.Globalization;
using System.Xml.Linq;
using Serverless.Documents.Model;
using Serverless.Documents.Writing;
using Serverless.Domain.Languages;
using Serverless.Workflow.Preparation;

namespace Serverless.Documents.Preparation;

/// <summary>What the documents of a visit have in common: words, dates, the pieces that they are made of, the package around them.</summary>
internal sealed class VisitPaper(VisitFacts visit)
{
    private const string HeadFill = "1F3864";
    private const char LeftToRight = '\u200E';
    private const char RightToLeft = '\u200F';
    private const char Hebrew = '\u0590';
    private const char LastArabic = '\u08FF';

    private readonly Composer _composer = new(visit.Language);
    private readonly CultureInfo _culture = visit.Language.ToCulture();
    private int _keys;

    internal VisitWords Words { get; } = VisitWords.In(visit.Language);

    internal byte[] Write(string title, IEnumerable<XElement> blocks) =>
        new NewDocument(visit.Language, $"{title}: {visit.StateName}", visit.Date, _composer)
        {
            FooterText = $"{title} · {visit.Reference}",
            PageWords = (Words.Page, Words.Of),
        }.Write(blocks);

    /// <summary>The facts that each document begins with.</summary>
    internal IEnumerable<XElement> Facts() =>
    [
        Fact(Words.Reference, visit.Reference.ToString()),
        Fact(Words.Date, Date(visit.Date)),
        Fact(Words.Dates, Words.Days(visit.FirstDay, visit.LastDay, _culture)),
        Fact(Words.Venue, visit.Venue.Length > 0 ? visit.Venue : Words.VenueOpen),
    ];

    internal string Date(DateOnly date) => date.ToString(Words.DateFormat, _culture);

    internal string Day(DateOnly date) => date.ToString(Words.DayFormat, _culture);

    /// <summary>Parts of one line; empty ones are left out.</summary>
    internal string Joined(params IEnumerable<string?> parts) =>
        string.Join(_composer.IsRightToLeft ? $"{RightToLeft} · {RightToLeft}" : " · ", parts.Where(part => !string.IsNullOrEmpty(part)));

    internal string Format(string words, params object[] values) => string.Format(_culture, words, values);

    internal XElement Text(string? style, string text) => text.Length == 0
        ? _composer.Paragraph(style, NextKey())
        : _composer.Paragraph(style, NextKey(), _composer.Run(Directed(text)));

    internal XElement Fact(string name, string value) => _composer.Paragraph(
        null, NextKey(), _composer.Run($"{name}{Words.Colon}", Composer.Bold(), Composer.BoldComplex()), _composer.Run(Directed(value)));

    internal XElement Strong(string style, string text) => _composer.Paragraph(style, NextKey(), _composer.Run(Directed(text), Composer.Bold(), Composer.BoldComplex()));

    /// <summary>A heading with a list; nothing where there is nothing to list.</summary>
    internal IEnumerable<XElement> List(string heading, IReadOnlyList<string> items) =>
        items.Count == 0 ? [] : [Text("Heading2", heading), .. items.Select(item => Text("ListBullet", item))];

    internal XElement Head(IReadOnlyList<int> widths, IReadOnlyList<string> columns) =>
        Composer.Row(isHeader: true, columns.Select((column, index) => Composer.Cell(widths[index], HeadFill, Text("TableHead", column))));

    internal XElement Table(IReadOnlyList<int> widths, IEnumerable<XElement> rows) => _composer.Table(widths, rows);

    /// <summary>The columns' widths from their shares of the page's width in percent.</summary>
    internal static int[] Widths(params int[] shares) => [.. shares.Select(share => NewDocument.UprightText * share / 100)];

    /// <summary>Lets a cell run on through the rows below it.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="isFirst">Whether it is the one whose text is shown.</param>
    internal static XElement Tall(XElement cell, bool isFirst)
    {
        cell.Element(Wml.W + "tcPr")!.Element(Wml.W + "tcW")!.AddAfterSelf(
            new XElement(Wml.W + "vMerge", isFirst ? new XAttribute(Wml.Val, "restart") : null));
        return cell;
    }

    // A text in Latin or Cyrillic letters keeps the brackets and dots at its ends there when the lines run from right to left.
    private string Directed(string text) =>
        _composer.IsRightToLeft && text.FirstOrDefault(char.IsLetter) is not (>= Hebrew and <= LastArabic or (char)0) ? $"{LeftToRight}{text}{LeftToRight}" : text;

    private string NextKey() => (++_keys).ToString(CultureInfo.InvariantCulture);
}
