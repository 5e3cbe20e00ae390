namespace Serverless.Documents.Model;

/// <summary>A table of a view.</summary>
/// <param name="Source">The table as it stands in the XML.</param>
/// <param name="Rows">The rows that are in the view.</param>
/// <param name="SkippedAtEnd">The rows after them that are not.</param>
internal sealed record Grid(TableBlock Source, IReadOnlyList<GridRow> Rows, IReadOnlyList<RowBlock> SkippedAtEnd) : ViewBlock;
