namespace Serverless.Domain.Drafts;

/// <summary>A cell of a table.</summary>
/// <param name="Table">Which table of the document, from 1; tables inside cells count where they begin.</param>
/// <param name="Row">From 1, the header row included.</param>
/// <param name="Column">From 1, in reading order.</param>
public sealed record CellPlace(int Table, int Row, int Column);
