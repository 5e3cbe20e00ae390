using System.Text;
using System.Xml.Linq;
using Serverless.Documents.Model;
using Serverless.Documents.Packages;

namespace Serverless.Documents.Returns;

/// <summary>Reads the comments of a document: words, author, time, answers, whether done, and what each is about.</summary>
internal static class CommentReader
{
    private const int LongestQuote = 500;

    internal static IReadOnlyList<CommentNote> Read(DraftFile file)
    {
        if (file.Main.WordprocessingCommentsPart is not { } part)
        {
            return [];
        }

        var comments = file.Xml(part).Root!.Elements(Wml.W + "comment").ToList();
        var extended = Extended(file);
        var byParagraph = comments
            .SelectMany(comment => comment.Descendants(Wml.Paragraph).Select(paragraph => (Paragraph: (string?)paragraph.Attribute(Wml.ParagraphId), Id: IdOf(comment))))
            .Where(pair => pair.Paragraph is not null)
            .GroupBy(pair => pair.Paragraph!, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First().Id, StringComparer.OrdinalIgnoreCase);
        var ranges = new CommentRanges(file.Body);
        return [.. comments.Select(comment => Note(comment, extended, byParagraph, ranges))];
    }

    private static string IdOf(XElement comment) => (string?)comment.Attribute(Wml.Id) ?? string.Empty;

    // Keyed by the last paragraph of each comment; newer programs only.
    private static Dictionary<string, XElement> Extended(DraftFile file)
    {
        if (file.Main.WordprocessingCommentsExPart is not { } part)
        {
            return [];
        }

        return file.Xml(part).Root!.Elements(Wml.W15 + "commentEx")
            .Where(entry => entry.Attribute(Wml.W15 + "paraId") is not null)
            .GroupBy(entry => (string)entry.Attribute(Wml.W15 + "paraId")!, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
    }

    private static CommentNote Note(
        XElement comment, Dictionary<string, XElement> extended, Dictionary<string, string> byParagraph, CommentRanges ranges)
    {
        var last = (string?)comment.Descendants(Wml.Paragraph).LastOrDefault()?.Attribute(Wml.ParagraphId);
        var entry = last is null ? null : extended.GetValueOrDefault(last);
        var parent = (string?)entry?.Attribute(Wml.W15 + "paraIdParent");
        var lines = Page.Read(comment, View.Final).Lines.Select(line => line.Shown);
        var id = IdOf(comment);
        var (start, end) = ranges.Of(id);
        return new CommentNote(
            id,
            (string?)comment.Attribute(Wml.Author) ?? string.Empty,
            TrackedChange.Time((string?)comment.Attribute(Wml.Date)),
            string.Join('\n', lines).Trim(),
            parent is null ? null : byParagraph.GetValueOrDefault(parent),
            (string?)entry?.Attribute(Wml.W15 + "done") is "1" or "true")
        {
            Start = start,
            End = end,
            Quoted = Quote(start, end),
        };
    }

    private static string Quote(XElement? start, XElement? end)
    {
        if (start is null || end is null || start == end)
        {
            return string.Empty;
        }

        var text = new StringBuilder();
        var paragraph = start.Ancestors(Wml.Paragraph).FirstOrDefault();
        foreach (var node in After(start).TakeWhile(node => node != end && text.Length < LongestQuote))
        {
            if (node.Name == Wml.Paragraph && node != paragraph)
            {
                text.Append('\n');
            }
            else if (node.Name == Wml.Text)
            {
                text.Append(node.Value);
            }
        }

        return text.ToString(0, Math.Min(text.Length, LongestQuote)).Trim('\n');
    }

    private static IEnumerable<XElement> After(XElement start)
    {
        XNode? node = start;
        while (node is not null)
        {
            if (node is XElement { FirstNode: { } first } && node != start)
            {
                node = first;
            }
            else
            {
                while (node is { NextNode: null })
                {
                    node = node.Parent;
                }

                node = node?.NextNode;
            }

            if (node is XElement element)
            {
                yield return element;
            }
        }
    }
}
