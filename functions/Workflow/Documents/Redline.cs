namespace Serverless.Workflow.Documents;

/// <summary>A document with its tracked changes, to be shown on a page.</summary>
/// <param name="Blocks">Its paragraphs and tables, in reading order.</param>
public sealed record Redline(IReadOnlyList<RedlineBlock> Blocks);
