namespace Serverless.Domain.Preparation.Lists;

/// <summary>A row of a table.</summary>
/// <param name="Number">Its number, from 1, as the sender's program counts it.</param>
/// <param name="Cells">The cells' texts from the first column on. A cell merged downwards stands in every row that it covers, one merged sideways in its first column only.</param>
/// <param name="IsSpanning">Whether its first cell covers several columns, as a heading inside a table does.</param>
public sealed record ListRow(int Number, IReadOnlyList<string> Cells, bool IsSpanning = false)
{
    /// <summary>What stands in the row, for messages.</summary>
    public string Text => string.Join(" | ", Cells.Where(cell => !string.IsNullOrWhiteSpace(cell)).Select(cell => cell.Trim()));
}
