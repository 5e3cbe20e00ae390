namespace Serverless.Documents.Model;

/// <summary>A row of a view.</summary>
/// <param name="Source">The row as it stands in the XML.</param>
/// <param name="Cells">What each cell shows.</param>
/// <param name="Skipped">The rows before it that are not in the view.</param>
internal sealed record GridRow(RowBlock Source, IReadOnlyList<Page> Cells, IReadOnlyList<RowBlock> Skipped)
{
    /// <summary>The text of the cells, parted by tabs.</summary>
    internal string Shown => string.Join('\t', Cells.Select(cell => string.Join('\n', cell.Lines.Select(line => line.Shown))));
}
