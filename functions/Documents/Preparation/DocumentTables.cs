using System.Globalization;
using Serverless.Documents.Model;
using Serverless.Documents.Packages;
using Serverless.Documents.Text;
using Serverless.Domain.Preparation.Lists;

namespace Serverless.Documents.Preparation;

/// <summary>Reads a list in a DOCX: its tables, or its lines where it has none. Tracked changes count as accepted.</summary>
internal static class DocumentTables
{
    private const int MostColumns = 100;

    internal static ParticipantRows Read(ReadOnlyMemory<byte> content, TextLimits limits)
    {
        using var file = DraftFile.Open(content, limits);
        var page = Page.Read(file.Body, View.Final);
        List<Grid> grids = [.. page.Blocks.OfType<Grid>()];
        var lines = string.Join('\n', page.Blocks.OfType<Line>().Select(line => line.Shown));
        if (grids.Count == 0)
        {
            return ParticipantLines.Read(lines);
        }

        var rows = ParticipantTables.Read(grids.Select((grid, index) => new ListTable(
            grids.Count == 1 ? string.Empty : (index + 1).ToString(CultureInfo.InvariantCulture), Rows(grid))));

        // What stands around the tables is a letter about them, unless the tables hold nobody.
        return rows.Participants.Count > 0 ? rows : Joined(rows, ParticipantLines.Read(lines));
    }

    private static ParticipantRows Joined(ParticipantRows rows, ParticipantRows more) =>
        new([.. rows.Participants, .. more.Participants], [.. rows.Unread, .. more.Unread], [.. rows.Warnings, .. more.Warnings]);

    private static List<ListRow> Rows(Grid grid)
    {
        var rows = new List<ListRow>();
        var above = new Dictionary<int, string>();
        foreach (var (index, row) in grid.Rows.Index())
        {
            var cells = new List<string>();
            var isSpanning = false;
            Skip(cells, row.Source.Element.Element(Wml.RowProperties).Value(Wml.W + "gridBefore"));
            foreach (var (cell, page) in row.Source.Cells.Zip(row.Cells))
            {
                var properties = cell.Element.Element(Wml.W + "tcPr");
                var merge = properties?.Element(Wml.W + "vMerge");
                var text = string.Join('\n', page.Lines.Select(line => line.Shown)).Trim();
                var column = cells.Count;
                text = merge is not null && (string?)merge.Attribute(Wml.Val) != "restart" && text.Length == 0 ? above.GetValueOrDefault(column, string.Empty) : text;
                above[column] = text;
                cells.Add(text);
                var span = Span(properties.Value(Wml.W + "gridSpan"));
                isSpanning |= column == 0 && span > 1;
                cells.AddRange(Enumerable.Repeat(string.Empty, span - 1));
            }

            rows.Add(new ListRow(index + 1, cells, isSpanning && cells.Skip(1).All(string.IsNullOrWhiteSpace)));
        }

        return rows;
    }

    private static void Skip(List<string> cells, string? before) => cells.AddRange(Enumerable.Repeat(string.Empty, Span(before) - (before is null ? 1 : 0)));

    private static int Span(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, MostColumns) : 1;
}
