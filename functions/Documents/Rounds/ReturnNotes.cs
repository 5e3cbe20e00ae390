using System.Xml.Linq;
using Serverless.Documents.Model;
using Serverless.Documents.Redlines;

namespace Serverless.Documents.Rounds;

/// <summary>What is written beside the changes of one return: marks of the entries, and its comments.</summary>
/// <param name="marks">Makes the marks.</param>
/// <param name="first">How many entries stand before those of the return.</param>
/// <param name="leftOut">The entries that are not written, counted from 0 over all returns.</param>
/// <param name="comments">The new number of each comment that is copied.</param>
internal sealed class ReturnNotes(EntryMarks marks, int first, IReadOnlySet<int> leftOut, IReadOnlyDictionary<string, int> comments) : ScriptNotes
{
    private readonly HashSet<(string Name, int Id)> _written = [];

    internal override bool IsLeftOut(int change) => change > 0 && leftOut.Contains(first + change - 1);

    internal override (XElement Start, XElement End)? Mark(int change, char kind) => change > 0 ? marks.Next(first + change, kind) : null;

    internal override XElement? Comment(XElement node)
    {
        var name = node.Name.LocalName;
        if (!comments.TryGetValue((string?)node.Attribute(Wml.Id) ?? string.Empty, out var id) || !_written.Add((name, id)))
        {
            return null;
        }

        return Element(name, id);
    }

    /// <summary>The comments of which some part stands in no paragraph of the base version: what is missing of each.</summary>
    internal IEnumerable<(string Id, IReadOnlyList<XElement> Missing)> Missing()
    {
        string[] names = ["commentRangeStart", "commentRangeEnd", "commentReference"];
        foreach (var (id, number) in comments)
        {
            var missing = names.Where(name => _written.Add((name, number))).Select(name => Element(name, number)).ToList();
            if (missing.Count > 0)
            {
                yield return (id, missing);
            }
        }
    }

    /// <summary>An end of a comment's range, or a run with the comment's own mark.</summary>
    internal static XElement Element(string name, int id)
    {
        var element = new XElement(Wml.W + name, new XAttribute(Wml.Id, id));
        return name == "commentReference" ? new XElement(Wml.Run, element) : element;
    }
}
