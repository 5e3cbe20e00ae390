using System.Globalization;
using System.Xml.Linq;
using Serverless.Documents.Model;
using Serverless.Documents.Writing;
using Serverless.Domain.Drafts;

namespace Serverless.Documents.Nap;

/// <summary>Reads the measures of a plan. A section is known by its mark, or by its headings where a program lost the marks.</summary>
internal sealed class NapReader(NapDraft asWritten)
{
    private static readonly Dictionary<string, OperativeParagraph> Headings = NapWords.All
        .SelectMany(words => words.Paragraphs.Keys.Select(paragraph => (Text: words.Heading(paragraph), Paragraph: paragraph)))
        .DistinctBy(pair => pair.Text).ToDictionary(pair => pair.Text, pair => pair.Paragraph, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, WeaponField> Fields = NapWords.All
        .SelectMany(words => words.Fields)
        .DistinctBy(pair => pair.Value).ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, MeasureStatus> Statuses = NapWords.All
        .SelectMany(words => words.Statuses)
        .DistinctBy(pair => pair.Value).ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, NapMeasure> _known = asWritten.Measures.ToDictionary(measure => measure.Id, StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<(NapSection Section, GridRow Row)> _rows = [];

    /// <summary>Gives the measures in order; null where there is no section.</summary>
    internal IReadOnlyList<NapMeasure>? Read(Page page)
    {
        var sections = NapSection.All.ToDictionary(section => $"s_{section}", StringComparer.Ordinal);
        var (section, paragraph, found) = ((NapSection?)null, (OperativeParagraph?)null, false);
        foreach (var block in page.Blocks)
        {
            if (block is Grid grid && section is not null && IsPlan(grid))
            {
                found = true;
                _rows.AddRange(grid.Rows.Skip(1).Select(row => (section, row)));
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

        // Rows that keep their mark keep their number; new ones are numbered after them.
        foreach (var (_, row) in _rows)
        {
            _ids.Add(MarkOf(row) ?? string.Empty);
        }

        return found ? [.. _rows.Select(one => Measure(one.Section, one.Row))] : null;
    }

    private bool IsPlan(Grid grid) => grid.Rows.Count > 0 && grid.Rows[0].Cells.Count == NapWords.In(asWritten.Language).Columns.Count;

    private static IEnumerable<string> Marks(XElement element) =>
        element.Descendants(Wml.W + "bookmarkStart").Select(mark => (string?)mark.Attribute(Wml.W + "name")).OfType<string>();

    private static string? MarkOf(GridRow row) =>
        Marks(row.Source.Element).FirstOrDefault(mark => mark.StartsWith("m_", StringComparison.Ordinal))?[2..];

    private NapMeasure Measure(NapSection section, GridRow row)
    {
        var texts = row.Cells.Select(TextOf).ToList();
        texts.AddRange(Enumerable.Repeat(string.Empty, Math.Max(0, 6 - texts.Count)));
        var mark = MarkOf(row);
        // A row that was copied carries the same mark twice; the second is a new one.
        var id = mark is not null && _ids.Remove(mark) ? mark : NewId(section);
        var lines = texts[4].Split('\n', 2);
        var isStatus = Statuses.TryGetValue(lines[0].Trim(), out var status);
        return new NapMeasure
        {
            Id = id,
            Section = section,
            Measure = texts[0],
            Institution = texts[1],
            Action = texts[2],
            TimeFrame = texts[3],
            Status = isStatus ? status : MeasureStatus.Open,
            StatusNote = isStatus ? lines.ElementAtOrDefault(1) ?? string.Empty : texts[4],
            Assistance = texts[5],
            CarriedFrom = status == MeasureStatus.InPlace ? null : _known.GetValueOrDefault(id)?.CarriedFrom,
        };
    }

    private string NewId(NapSection section)
    {
        for (var number = 1; ; number++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{section}_{number}");
            if (!_known.ContainsKey(id) && !_ids.Contains(id) && _known.TryAdd(id, new NapMeasure { Id = id, Section = section }))
            {
                return id;
            }
        }
    }

    private static string TextOf(Page cell) => string.Join('\n', cell.Lines
        .Where(line => line.Element.Element(Wml.ParagraphProperties).Value(Wml.W + "pStyle") != "TableNote")
        .Select(line => line.Shown)).Trim();
}
