using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Office2013.Word;
using DocumentFormat.OpenXml.Wordprocessing;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace Serverless.Tests.Documents.Drafts;

/// <summary>Writes comments as Word does: the words in one part, answers and what is done in another.</summary>
internal sealed class Commenter(MainDocumentPart main)
{
    private int _next;

    /// <summary>Adds a comment on a stretch of a paragraph and gives the identity of its paragraph, by which it can be answered.</summary>
    internal string Add(Paragraph paragraph, int offset, int length, string text, string author, bool isDone = false, string? answers = null)
    {
        var id = (_next++).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var identity = (0x60000000 + _next).ToString("X8", System.Globalization.CultureInfo.InvariantCulture);
        var body = new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(text))) { ParagraphId = identity };
        Comments().AppendChild(new Comment(body) { Id = id, Author = author, Date = Pen.Day.UtcDateTime, Initials = "x" });
        var extended = new CommentEx { ParaId = identity, Done = isDone };
        if (answers is not null)
        {
            extended.ParaIdParent = answers;
        }

        Extended().AppendChild(extended);
        Author.Put(paragraph, offset + length, new Run(new CommentReference { Id = id }));
        Author.Put(paragraph, offset + length, new CommentRangeEnd { Id = id });
        Author.Put(paragraph, offset, new CommentRangeStart { Id = id });
        return identity;
    }

    private Comments Comments()
    {
        var part = main.WordprocessingCommentsPart ?? main.AddNewPart<WordprocessingCommentsPart>();
        return part.Comments ??= new Comments();
    }

    private CommentsEx Extended()
    {
        var part = main.WordprocessingCommentsExPart ?? main.AddNewPart<WordprocessingCommentsExPart>();
        return part.CommentsEx ??= new CommentsEx();
    }
}
