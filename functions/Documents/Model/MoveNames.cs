using System.Xml.Linq;

namespace Serverless.Documents.Model;

/// <summary>Follows the ranges of moves through a document: both ends of a move carry the same name.</summary>
internal sealed class MoveNames
{
    private readonly Dictionary<string, string> _open = new(StringComparer.Ordinal);
    private string? _from;
    private string? _to;

    /// <summary>Looks at an element in document order.</summary>
    internal void See(XElement element)
    {
        if (element.Name.Namespace != Wml.W || !element.Name.LocalName.StartsWith("move", StringComparison.Ordinal))
        {
            return;
        }

        var id = (string?)element.Attribute(Wml.Id) ?? string.Empty;
        var name = (string?)element.Attribute(Wml.W + "name");
        switch (element.Name.LocalName)
        {
            case "moveFromRangeStart":
                _from = _open["from" + id] = name ?? id;
                break;
            case "moveToRangeStart":
                _to = _open["to" + id] = name ?? id;
                break;
            case "moveFromRangeEnd" when _open.Remove("from" + id, out var ended) && ended == _from:
                _from = null;
                break;
            case "moveToRangeEnd" when _open.Remove("to" + id, out var ended) && ended == _to:
                _to = null;
                break;
        }
    }

    /// <summary>The move that a tracked element belongs to; null where it is none, or stands outside a range.</summary>
    internal string? Of(XElement element) =>
        element.Name == Wml.MovedFrom ? _from : element.Name == Wml.MovedTo ? _to : null;
}
