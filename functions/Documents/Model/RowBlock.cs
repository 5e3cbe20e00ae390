using System.Xml.Linq;

namespace Serverless.Documents.Model;

/// <summary>A row of a table as it stands in the XML.</summary>
/// <param name="Element">Where it stands.</param>
/// <param name="Cells">The blocks of each cell, in order.</param>
/// <param name="Inserted">By whom it was put in; null when it was there.</param>
/// <param name="Deleted">By whom it was taken out; null when it is there.</param>
internal sealed record RowBlock(XElement Element, IReadOnlyList<CellBlock> Cells, TrackedChange? Inserted, TrackedChange? Deleted);
