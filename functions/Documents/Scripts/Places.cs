using System.Globalization;
using Serverless.Documents.Model;
using Serverless.Domain.Drafts;

namespace Serverless.Documents.Scripts;

/// <summary>Where each paragraph of a story of the base version stands: its identity, the headings above it, its cell.</summary>
internal sealed class Places
{
    private readonly Dictionary<Line, LedgerPlace> _places = new(ReferenceEqualityComparer.Instance);
    private readonly List<(int Level, string Text)> _headings = [];
    private readonly StyleNames _styles;
    private readonly string _story;
    private int _tables;

    internal Places(Page page, StyleNames styles, string story)
    {
        (_styles, _story) = (styles, story);
        Add(page, null);
    }

    /// <summary>A place in a paragraph of the base version.</summary>
    internal LedgerPlace Of(Line line, int offset, int length) => _places[line] with { Offset = offset, Length = length };

    private void Add(Page page, CellPlace? cell)
    {
        foreach (var block in page.Blocks)
        {
            if (block is Line line)
            {
                Add(line, cell);
                continue;
            }

            var table = ++_tables;
            foreach (var (row, gridRow) in ((Grid)block).Rows.Index())
            {
                foreach (var (column, inner) in gridRow.Cells.Index())
                {
                    Add(inner, new CellPlace(table, row + 1, column + 1));
                }
            }
        }
    }

    private void Add(Line line, CellPlace? cell)
    {
        if (cell is null && _styles.HeadingLevel(line.Element) is { } level && !string.IsNullOrWhiteSpace(line.Shown))
        {
            _headings.RemoveAll(heading => heading.Level >= level);
            _headings.Add((level, line.Shown.Trim()));
        }

        var id = line.Id ?? string.Create(CultureInfo.InvariantCulture, $"#{_places.Count + 1}");
        _places[line] = new LedgerPlace([.. _headings.Select(heading => heading.Text)], id, 0, 0, cell, _story);
    }
}
