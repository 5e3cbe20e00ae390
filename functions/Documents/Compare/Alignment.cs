namespace Serverless.Documents.Compare;

/// <summary>Puts two lists side by side: first what is the same, then, between, what is alike.</summary>
internal static class Alignment
{
    // Rows times columns of the table of likenesses; longer stretches are cut into windows.
    private const int Window = 150;

    /// <summary>Gives pairs in order: both indexes, or one alone with -1 for the other.</summary>
    /// <param name="oldKeys">By what an old item is the same as a new one.</param>
    /// <param name="newKeys">By what a new item is the same as an old one.</param>
    /// <param name="likeness">How alike two items are; 0 where they must not be paired.</param>
    internal static List<(int Old, int New)> Of(
        IReadOnlyList<string> oldKeys, IReadOnlyList<string> newKeys, Func<int, int, double> likeness)
    {
        var pairs = new List<(int Old, int New)>();
        var (oldAt, newAt) = (0, 0);
        foreach (var block in Sequences.Diff(oldKeys, newKeys))
        {
            for (; oldAt < block.DeleteStartA; oldAt++, newAt++)
            {
                pairs.Add((oldAt, newAt));
            }

            Gap(block.DeleteStartA, block.DeleteCountA, block.InsertStartB, block.InsertCountB, likeness, pairs);
            (oldAt, newAt) = (oldAt + block.DeleteCountA, newAt + block.InsertCountB);
        }

        for (; oldAt < oldKeys.Count; oldAt++, newAt++)
        {
            pairs.Add((oldAt, newAt));
        }

        return pairs;
    }

    private static void Gap(
        int oldStart, int oldCount, int newStart, int newCount, Func<int, int, double> likeness, List<(int Old, int New)> pairs)
    {
        var windows = Math.Max(1, (Math.Max(oldCount, newCount) + Window - 1) / Window);
        for (var window = 0; window < windows; window++)
        {
            var (oldFrom, oldTo) = (oldCount * window / windows, oldCount * (window + 1) / windows);
            var (newFrom, newTo) = (newCount * window / windows, newCount * (window + 1) / windows);
            Best(oldStart + oldFrom, oldTo - oldFrom, newStart + newFrom, newTo - newFrom, likeness, pairs);
        }
    }

    // The pairing with the greatest sum of likenesses that keeps the order.
    private static void Best(
        int oldStart, int rows, int newStart, int columns, Func<int, int, double> likeness, List<(int Old, int New)> pairs)
    {
        var alike = new double[rows, columns];
        var best = new double[rows + 1, columns + 1];
        for (var row = rows - 1; row >= 0; row--)
        {
            for (var column = columns - 1; column >= 0; column--)
            {
                alike[row, column] = likeness(oldStart + row, newStart + column);
                var paired = alike[row, column] > 0 ? alike[row, column] + best[row + 1, column + 1] : 0;
                best[row, column] = Math.Max(paired, Math.Max(best[row + 1, column], best[row, column + 1]));
            }
        }

        var (i, j) = (0, 0);
        while (i < rows || j < columns)
        {
            if (i < rows && j < columns && alike[i, j] > 0 && best[i, j] <= alike[i, j] + best[i + 1, j + 1])
            {
                pairs.Add((oldStart + i++, newStart + j++));
            }
            else if (i < rows && (j == columns || best[i + 1, j] >= best[i, j + 1]))
            {
                pairs.Add((oldStart + i++, -1));
            }
            else
            {
                pairs.Add((-1, newStart + j++));
            }
        }
    }
}
