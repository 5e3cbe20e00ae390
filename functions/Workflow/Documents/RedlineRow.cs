namespace Serverless.Workflow.Documents;

/// <summary>A row of a table of a redline.</summary>
/// <param name="Cells">What each cell holds, in reading order.</param>
/// <param name="Mark">Whether the row was put in or taken out; null when neither.</param>
public sealed record RedlineRow(IReadOnlyList<IReadOnlyList<RedlineBlock>> Cells, RedlineMark? Mark);
