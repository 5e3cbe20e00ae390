using System.Xml.Linq;

namespace Serverless.Documents.Model;

/// <summary>A cell of a table as it stands in the XML.</summary>
/// <param name="Element">Where it stands.</param>
/// <param name="Blocks">What it holds, in order.</param>
internal sealed record CellBlock(XElement Element, IReadOnlyList<Block> Blocks);
