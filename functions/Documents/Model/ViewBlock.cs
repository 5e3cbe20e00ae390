namespace Serverless.Documents.Model;

/// <summary>A paragraph or a table of a view.</summary>
internal abstract record ViewBlock
{
    /// <summary>What stands before it in the XML and is not in the view, in order.</summary>
    internal IReadOnlyList<Block> Skipped { get; init; } = [];
}
