using System.Xml.Linq;

namespace Serverless.Documents.Scripts;

/// <summary>An end of a comment's range, or the comment's own mark. Changes nothing.</summary>
/// <param name="Hand">Whose return it stands in.</param>
/// <param name="Offset">How many characters of the base paragraph stand before it.</param>
/// <param name="Node">The node of the return.</param>
internal sealed record MarkItem(Hand Hand, int Offset, XElement Node) : ScriptItem(Hand);
