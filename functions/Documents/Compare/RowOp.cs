using Serverless.Documents.Model;

namespace Serverless.Documents.Compare;

/// <summary>One step of a comparison of tables: a row of both, of the old one alone, or of the new one alone.</summary>
/// <param name="Old">The row of the old version; null when it is new.</param>
/// <param name="New">The row of the new version; null when it is gone.</param>
/// <param name="Cells">What differs in each cell; empty unless both are there.</param>
internal sealed record RowOp(GridRow? Old, GridRow? New, IReadOnlyList<IReadOnlyList<BlockOp>> Cells)
{
    /// <summary>Whether both versions have it and nothing differs.</summary>
    internal bool IsSame => Old is not null && New is not null && Cells.All(cell => cell.All(op => op.IsSame));
}
