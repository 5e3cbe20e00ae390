using Serverless.Documents.Model;
using Serverless.Documents.Redlines;
using Serverless.Domain.Languages;

namespace Serverless.Documents.Rounds;

/// <summary>Writes comments beside words of the version.</summary>
/// <param name="writer">Records in the version.</param>
/// <param name="comments">Takes the comments.</param>
/// <param name="language">The language of the comments.</param>
internal sealed class SideNotes(PageWriter writer, CommentParts comments, Language language)
{
    /// <summary>Adds a comment of one's own.</summary>
    /// <param name="line">The paragraph.</param>
    /// <param name="start">Before which character of the version it begins.</param>
    /// <param name="end">Before which it ends.</param>
    /// <param name="author">Whose it is.</param>
    /// <param name="at">When it was written.</param>
    /// <param name="text">Its words, a line for each paragraph.</param>
    /// <param name="isDone">Whether it is marked as done.</param>
    internal void Add(Line line, int start, int end, string author, DateTimeOffset at, string text, bool isDone = false)
    {
        var id = comments.Add(author, at, text, language.IsRightToLeft(), isDone);
        // The words put in stand at the end of those taken out: the range ends after them.
        writer.Paragraph(line).InsertFirst(start, ReturnNotes.Element("commentRangeStart", id));
        writer.Paragraph(line).Insert(
            Math.Min(end, line.Text.Length), ReturnNotes.Element("commentRangeEnd", id), ReturnNotes.Element("commentReference", id));
    }
}
