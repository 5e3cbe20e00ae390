using System.Xml.Linq;
using Serverless.Documents.Model;
using Serverless.Documents.Writing;
using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;

namespace Serverless.Documents.Nap;

/// <summary>Finds the rows of a plan. A section is known by its mark, or by its headings where a program lost the marks.</summary>
internal static class NapRows
{
    /// <summary>Which cell of a row holds its status, from 0.</summary>
    internal const int StatusCell = 4;

    private static readonly Dictionary<string, OperativeParagraph> Headings = NapWords.All
        .SelectMany(words => words.Paragraphs.Keys.Select(paragraph => (Text: words.Heading(paragraph), Paragraph: paragraph)))
        .DistinctBy(pair => pair.Text).ToDictionary(pair => pair.Text, pair => pair.Paragraph, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, WeaponField> Fields = NapWords.All
        .SelectMany(words => words.Fields)
        .DistinctBy(pair => pair.Value).ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, MeasureStatus> Statuses = NapWords.All
        .SelectMany(words => words.Statuses)
        .DistinctBy(pair => pair.Value).ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives the rows in order; null where there is no section.</summary>
    internal static IReadOnlyList<(NapSection Section, GridRow Row)>? Find(Page page)
    {
        var sections = NapSection.All.ToDictionary(section => $"s_{section}", StringComparer.Ordinal);
        var rows = new List<(NapSection Section, GridRow Row)>();
        var (section, paragraph, found) = ((NapSection?)null, (OperativeParagraph?)null, false);
        foreach (var block in page.Blocks)
        {
            if (block is Grid grid && section is not null && IsPlan(grid))
            {
                found = true;
                rows.AddRange(grid.Rows.Skip(1).Select(row => (section, row)));
            }
            else if (block is Line line)
            {
                var text = line.Shown.Trim();
                paragraph = Headings.TryGetValue(text, out var heading) ? heading : paragraph;
                section = Marks(line.Element).Select(mark => sections.GetValueOrDefault(mark)).FirstOrDefault(marked => marked is not null)
                    ?? (paragraph is { } known && Fields.TryGetValue(text, out var field) ? NapSection.All.FirstOrDefault(one => one == new NapSection(known, field)) : null)
                    ?? section;
            }
        }

        return found ? rows : null;
    }

    /// <summary>The number of the measure that a row keeps as a mark; null where it has none.</summary>
    internal static string? MarkOf(GridRow row) =>
        Marks(row.Source.Element).FirstOrDefault(mark => mark.StartsWith("m_", StringComparison.Ordinal))?[2..];

    /// <summary>What the cells of a row say, at least six; notes that are not the row's own words left out.</summary>
    internal static IReadOnlyList<string> TextsOf(GridRow row)
    {
        var texts = row.Cells.Select(TextOf).ToList();
        texts.AddRange(Enumerable.Repeat(string.Empty, Math.Max(0, 6 - texts.Count)));
        return texts;
    }

    /// <summary>Reads what the cell of the status says; words that name no status leave it open.</summary>
    internal static (MeasureStatus Status, string Note) StatusOf(string text)
    {
        var lines = text.Split('\n', 2);
        return Statuses.TryGetValue(lines[0].Trim(), out var status)
            ? (status, lines.ElementAtOrDefault(1) ?? string.Empty)
            : (MeasureStatus.Open, text);
    }

    /// <summary>Whether a line is a note about its row.</summary>
    internal static bool IsNote(Line line) => line.Element.Element(Wml.ParagraphProperties).Value(Wml.W + "pStyle") == CarriedRows.Style;

    private static bool IsPlan(Grid grid) => grid.Rows.Count > 0 && grid.Rows[0].Cells.Count == NapWords.In(Language.English).Columns.Count;

    private static IEnumerable<string> Marks(XElement element) =>
        element.Descendants(Wml.W + "bookmarkStart").Select(mark => (string?)mark.Attribute(Wml.W + "name")).OfType<string>();

    private static string TextOf(Page cell) => string.Join('\n', cell.Lines.Where(line => !IsNote(line)).Select(line => line.Shown)).Trim();
}
