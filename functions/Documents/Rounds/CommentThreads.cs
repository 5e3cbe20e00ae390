using System.Xml.Linq;
using Serverless.Documents.Model;
using Serverless.Documents.Returns;

namespace Serverless.Documents.Rounds;

/// <summary>
/// Which comment a new one answers. Older programs keep an answer as a comment on the very same words and forget what it answers.
/// </summary>
internal sealed class CommentThreads
{
    private readonly Dictionary<string, (int Start, int End)> _spans = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Start, int End), string> _sole;

    /// <summary>Reads a document.</summary>
    /// <param name="body">Its body.</param>
    /// <param name="old">The comments that may have been answered.</param>
    internal CommentThreads(XElement body, IEnumerable<CommentNote> old)
    {
        Read(body);
        _sole = old.Where(note => note.Parent is null && _spans.ContainsKey(note.Id))
            .GroupBy(note => _spans[note.Id], note => note.Id).Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.Single());
    }

    /// <summary>The number of the comment that another answers; null where it answers none.</summary>
    internal string? AnsweredBy(CommentNote note) => note.Parent ?? (_spans.TryGetValue(note.Id, out var span) ? _sole.GetValueOrDefault(span) : null);

    // Places are counted in characters; a paragraph counts as one, so that empty ones differ.
    private void Read(XElement body)
    {
        var at = 0;
        foreach (var node in body.Descendants())
        {
            if (node.Name == Wml.Paragraph)
            {
                at++;
            }
            else if (node.Name == Wml.Text || node.Name == Wml.W + "delText")
            {
                at += node.Value.Length;
            }
            else if (node.Name == Wml.W + "commentRangeStart")
            {
                _spans[(string?)node.Attribute(Wml.Id) ?? string.Empty] = (at, at);
            }
            else if (node.Name == Wml.W + "commentRangeEnd" && (string?)node.Attribute(Wml.Id) is { } id && _spans.TryGetValue(id, out var span))
            {
                _spans[id] = (span.Start, at);
            }
        }
    }
}
