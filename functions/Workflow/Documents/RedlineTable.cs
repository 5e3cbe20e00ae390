namespace Serverless.Workflow.Documents;

/// <summary>A table of a redline.</summary>
/// <param name="Rows">Its rows.</param>
public sealed record RedlineTable(IReadOnlyList<RedlineRow> Rows) : RedlineBlock;
