using System.Xml.Linq;
using Serverless.Documents.Model;

namespace Serverless.Documents.Returns;

/// <summary>Where the ranges of comments begin and end in a body.</summary>
internal sealed class CommentRanges
{
    private readonly Dictionary<string, XElement> _starts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> _ends = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> _marks = new(StringComparer.Ordinal);

    internal CommentRanges(XElement body)
    {
        foreach (var node in body.Descendants().Where(node => node.Name.Namespace == Wml.W && node.Name.LocalName.StartsWith("comment", StringComparison.Ordinal)))
        {
            var nodes = node.Name.LocalName switch
            {
                "commentRangeStart" => _starts,
                "commentRangeEnd" => _ends,
                "commentReference" => _marks,
                _ => null,
            };
            nodes?.TryAdd((string?)node.Attribute(Wml.Id) ?? string.Empty, node);
        }
    }

    /// <summary>Both ends; its own mark for both where there is no range.</summary>
    internal (XElement? Start, XElement? End) Of(string id)
    {
        var mark = _marks.GetValueOrDefault(id);
        return (_starts.GetValueOrDefault(id) ?? mark, _ends.GetValueOrDefault(id) ?? mark);
    }
}
