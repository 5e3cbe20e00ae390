namespace Serverless.Domain.Preparation.Lists;

/// <summary>A sheet of a workbook, a table of a document or a text with separators.</summary>
/// <param name="Part">Its name, for messages; empty where there is only one.</param>
/// <param name="Rows">Its rows in order.</param>
public sealed record ListTable(string Part, IReadOnlyList<ListRow> Rows);
