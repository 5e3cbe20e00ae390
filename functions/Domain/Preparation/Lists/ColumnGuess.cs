namespace Serverless.Domain.Preparation.Lists;

/// <summary>Finds out what the columns of a table without headings hold, from all its rows together.</summary>
internal static class ColumnGuess
{
    /// <summary>Gives what each column holds.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="hasInstitution">Whether the institution stands above the rows.</param>
    internal static IReadOnlyList<ListColumn> Of(IReadOnlyList<IReadOnlyList<string>> rows, bool hasInstitution)
    {
        var count = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        var columns = new ListColumn[count];
        List<int> open = [.. Enumerable.Range(0, count)];
        foreach (var index in open.ToList())
        {
            List<string> cells = [.. rows.Select(row => index < row.Count ? row[index].Trim() : string.Empty).Where(cell => cell.Length > 0)];
            foreach (var sure in (ListColumn[])[ListColumn.Email, ListColumn.Number])
            {
                if (cells.Count > 0 && cells.Count(cell => CellSense.Of(cell) == sure) * 2 > cells.Count)
                {
                    columns[index] = sure;
                    open.Remove(index);
                }
            }
        }

        Take(ListColumn.Institution, isNeeded: false);
        Take(ListColumn.Name, isNeeded: true);
        Take(ListColumn.Title, isNeeded: true);
        return columns;

        void Take(ListColumn column, bool isNeeded)
        {
            var best = open.Select(index => (Index: index, Score: Score(rows, index, column))).OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Index).ToList();
            if (best.Count > 0 && (best[0].Score > 0 || isNeeded) && !(column == ListColumn.Institution && hasInstitution && best.Count < 3))
            {
                columns[best[0].Index] = column;
                open.Remove(best[0].Index);
            }
        }
    }

    private static int Score(IReadOnlyList<IReadOnlyList<string>> rows, int index, ListColumn column) => rows.Sum(row =>
    {
        var cell = index < row.Count ? row[index].Trim() : string.Empty;
        var sense = cell.Length == 0 ? ListColumn.Other : CellSense.Of(cell);
        return sense == column ? 3
            : sense != ListColumn.Other ? -1
            : column == ListColumn.Name && cell.Length > 0 && CellSense.MayBeName(cell) ? 1
            : 0;
    });
}
