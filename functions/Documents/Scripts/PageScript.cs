using Serverless.Documents.Model;

namespace Serverless.Documents.Scripts;

/// <summary>All that one return does to one container of the base version.</summary>
/// <param name="Base">The container.</param>
/// <param name="Blocks">What becomes of each block.</param>
/// <param name="Gaps">What is put in before each block, and after the last.</param>
internal sealed record PageScript(Page Base, IReadOnlyList<BlockScript> Blocks, IReadOnlyList<IReadOnlyList<InsertedBlock>> Gaps)
{
    /// <summary>Whether anything becomes of the container.</summary>
    internal bool HasChanges => Gaps.Any(gap => gap.Count > 0) || Blocks.Any(block => block switch
    {
        LineScript line => line.Items.Count > 0,
        GridScript grid => grid.Deleted is not null
            || grid.Gaps.Any(gap => gap.Count > 0)
            || grid.Rows.Any(row => row.Deleted is not null || row.Cells.Any(cell => cell.HasChanges)),
        _ => false,
    });

    /// <summary>Where the comments of the return stand in the base version: by the node that begins or ends them.</summary>
    internal required AnchorMap Anchors { get; init; }
}
