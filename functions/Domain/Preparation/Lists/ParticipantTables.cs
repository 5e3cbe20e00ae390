namespace Serverless.Domain.Preparation.Lists;

/// <summary>
/// Reads participants from tables. Headings are known in six languages; without them the columns are told by what stands in them. A row
/// that runs across the columns is the institution of those below it where no column holds institutions.
/// </summary>
public static class ParticipantTables
{
    /// <summary>How many rows of all tables together are read.</summary>
    public const int MostRows = 5000;

    /// <summary>Reads the tables in order.</summary>
    public static ParticipantRows Read(IEnumerable<ListTable> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var collector = new RowCollector();
        var left = MostRows;
        foreach (var table in tables)
        {
            Read(table, collector, ref left);
        }

        return collector.Rows();
    }

    /// <summary>Reads one table into what was read before.</summary>
    internal static void Read(ListTable table, RowCollector collector, ref int left)
    {
        List<ListRow> rows = [.. table.Rows.Where(row => row.Text.Length > 0)];
        if (rows.Count > left)
        {
            collector.Leave(new ListPlace(table.Part, rows[left].Number), rows[left].Text, RowProblem.PastLimit);
            rows = rows[..left];
        }

        left -= rows.Count;
        var first = rows.FindIndex(row => !row.IsSpanning && HeaderReader.Read(row.Cells) is not null);
        if (first < 0)
        {
            Body(table.Part, rows, columns: null, labels: [], collector);
        }
        else
        {
            Before(table.Part, rows[..first], HeaderReader.Read(rows[first].Cells)!, collector);
        }

        for (var start = first; start >= 0;)
        {
            var next = rows.FindIndex(start + 1, row => !row.IsSpanning && HeaderReader.Read(row.Cells) is not null);
            Body(table.Part, rows[(start + 1)..(next < 0 ? rows.Count : next)], HeaderReader.Read(rows[start].Cells), rows[start].Cells, collector);
            start = next;
        }

        collector.EndSection();
    }

    // What stands above the headings: the list's title, or the one institution that it is about.
    private static void Before(string part, List<ListRow> rows, IReadOnlyList<ListColumn> columns, RowCollector collector)
    {
        foreach (var row in rows.Where(row => !HeaderReader.IsListTitle(row.Text)))
        {
            var place = new ListPlace(part, row.Number);
            if (columns.Contains(ListColumn.Institution) || CellSense.Of(row.Text) != ListColumn.Institution)
            {
                collector.Leave(place, row.Text, RowProblem.NotUnderstood);
            }
            else
            {
                collector.BeginSection(place, row.Text);
            }
        }
    }

    private static void Body(string part, List<ListRow> rows, IReadOnlyList<ListColumn>? columns, IReadOnlyList<string> labels, RowCollector collector)
    {
        var guessed = columns ?? ColumnGuess.Of([.. rows.Where(row => !row.IsSpanning).Select(row => row.Cells)], collector.Heading.Length > 0);
        var hasInstitutions = guessed.Contains(ListColumn.Institution);
        var above = string.Empty;
        foreach (var row in rows)
        {
            var place = new ListPlace(part, row.Number);
            if (IsHeading(row, guessed, hasInstitutions, isGuessed: columns is null))
            {
                if (!HeaderReader.IsListTitle(row.Text))
                {
                    collector.BeginSection(place, row.Text);
                }
            }
            else if (row.IsSpanning)
            {
                Spanning(row, place, collector);
            }
            else
            {
                var cells = row.Cells.Select((cell, index) => Cell(cell, index, guessed, labels)).Where(cell => !IsOrdinal(cell)).ToList();
                collector.Add(place, row.Text, cells, above);
                var own = string.Join(", ", cells.Where(cell => cell.Column == ListColumn.Institution && !string.IsNullOrWhiteSpace(cell.Text)).Select(cell => cell.Text.Trim()));
                above = own.Length > 0 ? own : above;
            }
        }
    }

    private static (ListColumn Column, string Label, string Text) Cell(string text, int index, IReadOnlyList<ListColumn> columns, IReadOnlyList<string> labels) =>
        (index < columns.Count ? columns[index] : ListColumn.Other, index < labels.Count ? labels[index].Trim() : string.Empty, text);

    // The number of the row says nothing about the participant; anything else in its column is kept.
    private static bool IsOrdinal((ListColumn Column, string Label, string Text) cell) =>
        cell.Column == ListColumn.Number && cell.Text.All(character => !char.IsLetter(character));

    private static void Spanning(ListRow row, ListPlace place, RowCollector collector)
    {
        if (!HeaderReader.IsListTitle(row.Text))
        {
            collector.Leave(place, row.Text, RowProblem.NotUnderstood);
        }
    }

    private static bool IsHeading(ListRow row, IReadOnlyList<ListColumn> columns, bool hasInstitutions, bool isGuessed)
    {
        var filled = row.Cells.Index().Where(cell => !string.IsNullOrWhiteSpace(cell.Item)).Select(cell => cell.Index).ToList();
        if (filled.Count != 1 || columns.Count < 2)
        {
            return filled.Count == 1 && isGuessed && HeaderReader.IsListTitle(row.Text);
        }

        // Alone in its row and in no column of its own kind, an institution stands above those that follow.
        return !hasInstitutions && (row.IsSpanning || CellSense.Of(row.Text) == ListColumn.Institution)
            || (hasInstitutions && isGuessed && !row.IsSpanning && columns[filled[0]] != ListColumn.Institution && CellSense.Of(row.Text) == ListColumn.Institution)
            || (isGuessed && HeaderReader.IsListTitle(row.Text));
    }
}
