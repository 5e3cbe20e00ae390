using System.Xml.Linq;

namespace Serverless.Documents.Model;

/// <summary>A table as it stands in the XML.</summary>
/// <param name="Element">Where it stands.</param>
/// <param name="Rows">Its rows, in order.</param>
internal sealed record TableBlock(XElement Element, IReadOnlyList<RowBlock> Rows) : Block(Element);
