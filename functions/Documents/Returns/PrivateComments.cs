using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Serverless.Documents.Model;
using Serverless.Documents.Packages;
using Serverless.Documents.Redlines;

namespace Serverless.Documents.Returns;

/// <summary>
/// Takes comments that are for the editors alone out of a version before it goes round, with the answers to them, wherever the editor left
/// them. The ledger keeps what they say.
/// </summary>
internal static class PrivateComments
{
    private static readonly XName[] Ranges = [Wml.W + "commentRangeStart", Wml.W + "commentRangeEnd"];

    /// <summary>Takes them out; a document without any stays as it is.</summary>
    internal static void Remove(DraftFile file)
    {
        var notes = CommentReader.Read(file);
        var hidden = notes.Where(note => PrivateMarks.Take(note.Text).IsPrivate).Select(note => note.Id).ToHashSet(StringComparer.Ordinal);
        if (hidden.Count == 0)
        {
            return;
        }

        // An answer may be answered in turn.
        while (notes.FirstOrDefault(note => note.Parent is { } parent && hidden.Contains(parent) && !hidden.Contains(note.Id)) is { } answer)
        {
            hidden.Add(answer.Id);
        }

        var paragraphs = RemoveTexts(file, hidden);
        RemoveEntries(file, file.Main.WordprocessingCommentsExPart, paragraphs);
        RemoveEntries(file, file.Main.WordprocessingCommentsIdsPart, paragraphs);
        foreach (var part in TextParts.Of(file).ToList())
        {
            if (file.Xml(part).Root!.Descendants().Any(element => IsMark(element, hidden)))
            {
                RemoveMarks(file.Change(part).Root!, hidden);
            }
        }
    }

    private static HashSet<string> RemoveTexts(DraftFile file, HashSet<string> hidden)
    {
        var comments = file.Change(file.Main.WordprocessingCommentsPart!).Root!.Elements(Wml.W + "comment").Where(comment => IsOf(comment, hidden)).ToList();
        var paragraphs = comments.Descendants(Wml.Paragraph).Select(paragraph => (string?)paragraph.Attribute(Wml.ParagraphId)).OfType<string>()
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        comments.Remove();
        return paragraphs;
    }

    // What newer programs note about each comment, by the paragraph in which it ends.
    private static void RemoveEntries(DraftFile file, OpenXmlPart? part, HashSet<string> paragraphs)
    {
        if (part is not null)
        {
            file.Change(part).Root!.Elements()
                .Where(entry => entry.Attributes().Any(attribute => attribute.Name.LocalName is "paraId" or "paraIdParent" && paragraphs.Contains(attribute.Value)))
                .Remove();
        }
    }

    private static void RemoveMarks(XElement root, HashSet<string> hidden)
    {
        foreach (var mark in root.Descendants().Where(element => IsMark(element, hidden)).ToList())
        {
            var run = mark.Parent;
            mark.Remove();
            if (run?.Name == Wml.Run && run.Elements().All(element => element.Name == Wml.RunProperties))
            {
                run.Remove();
            }
        }
    }

    private static bool IsMark(XElement element, HashSet<string> hidden) =>
        (Ranges.Contains(element.Name) || element.Name == Wml.W + "commentReference") && IsOf(element, hidden);

    private static bool IsOf(XElement element, HashSet<string> hidden) => (string?)element.Attribute(Wml.Id) is { } id && hidden.Contains(id);
}
