using Serverless.Documents.Model;

namespace Serverless.Documents.Scripts;

/// <summary>All that one return does to one container of the base version.</summary>
/// <param name="Base">The container.</param>
/// <param name="Blocks">What becomes of each block.</param>
/// <param name="Gaps">What is put in before each block, and after the last.</param>
internal sealed record PageScript(Page Base, IReadOnlyList<BlockScript> Blocks, IReadOnlyList<IReadOnlyList<InsertedBlock>> Gaps)
{
    /// <summary>Where the comments of the return stand in the base version: by the node that begins or ends them.</summary>
    internal required AnchorMap Anchors { get; init; }
}
