using System.Xml.Linq;

namespace Serverless.Documents.Model;

/// <summary>A paragraph as it stands in the XML.</summary>
/// <param name="Element">Where it stands.</param>
/// <param name="Segments">What it is made of, in order.</param>
/// <param name="Inserted">By whom its end was put in; null when it was there.</param>
/// <param name="Deleted">By whom its end was taken out; null when it is there.</param>
/// <param name="Formatted">By whom its properties were changed; null when they were not.</param>
internal sealed record ParagraphBlock(
    XElement Element, IReadOnlyList<Segment> Segments, TrackedChange? Inserted, TrackedChange? Deleted, TrackedChange? Formatted)
    : Block(Element);
