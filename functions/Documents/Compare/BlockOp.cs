using Serverless.Documents.Model;

namespace Serverless.Documents.Compare;

/// <summary>One step of a comparison: a block of both versions, of the old one alone, or of the new one alone.</summary>
/// <param name="Old">The block of the old version; null when it is new.</param>
/// <param name="New">The block of the new version; null when it is gone.</param>
internal sealed record BlockOp(ViewBlock? Old, ViewBlock? New)
{
    /// <summary>What differs between two lines; null unless both are there.</summary>
    internal LineEdits? Edits { get; init; }

    /// <summary>What differs between two tables; null unless both are there.</summary>
    internal IReadOnlyList<RowOp>? Rows { get; init; }

    /// <summary>The number that both ends of a move share, from 1; 0 for all else.</summary>
    internal int Move { get; init; }

    /// <summary>Whether both versions have it and nothing differs.</summary>
    internal bool IsSame => Edits?.IsNone ?? Rows?.All(row => row.IsSame) ?? false;
}
