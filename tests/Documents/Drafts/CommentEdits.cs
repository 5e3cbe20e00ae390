using System.Globalization;
using DocumentFormat.OpenXml.Office2013.Word;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace Serverless.Tests.Documents.Drafts;

/// <summary>What an editor does with comments in Word: answers them, marks them as done, takes them away, writes new ones.</summary>
internal static class CommentEdits
{
    /// <summary>Answers the comment with these words.</summary>
    internal static byte[] Answer(byte[] content, string comment, string author, string text) => DraftFiles.Change(content, main =>
    {
        var answered = Find(main, comment);
        var parent = Extended(main, answered);
        var id = Next(main);
        var answer = new Comment(new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(text)))) { Id = id, Author = author, Date = Pen.Day.UtcDateTime };
        main.WordprocessingCommentsPart!.Comments!.AppendChild(answer);
        Extended(main, answer).ParaIdParent = parent.ParaId;
        main.Document!.Descendants<CommentRangeStart>().Single(start => start.Id! == answered.Id!).InsertAfterSelf(new CommentRangeStart { Id = id });
        var mark = main.Document.Descendants<CommentReference>().Single(mark => mark.Id! == answered.Id!).Parent!;
        mark.InsertAfterSelf(new Run(new CommentReference { Id = id }));
        mark.InsertAfterSelf(new CommentRangeEnd { Id = id });
    });

    /// <summary>Marks the comment with these words as done.</summary>
    internal static byte[] Done(byte[] content, string comment) => DraftFiles.Change(content, main => Extended(main, Find(main, comment)).Done = true);

    /// <summary>Takes the comment with these words away.</summary>
    internal static byte[] Remove(byte[] content, string comment) => DraftFiles.Change(content, main =>
    {
        var gone = Find(main, comment);
        main.Document!.Descendants<CommentRangeStart>().Single(start => start.Id! == gone.Id!).Remove();
        main.Document.Descendants<CommentRangeEnd>().Single(end => end.Id! == gone.Id!).Remove();
        main.Document.Descendants<CommentReference>().Single(mark => mark.Id! == gone.Id!).Parent!.Remove();
        gone.Remove();
    });

    /// <summary>Writes a comment on the run with these words.</summary>
    internal static byte[] Add(byte[] content, string on, string author, string text) => DraftFiles.Change(content, main =>
    {
        var part = main.WordprocessingCommentsPart ?? main.AddNewPart<WordprocessingCommentsPart>();
        part.Comments ??= new Comments();
        var id = Next(main);
        part.Comments.AppendChild(new Comment(new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(text)))) { Id = id, Author = author, Date = Pen.Day.UtcDateTime });
        var run = main.Document!.Descendants<Run>().Single(run => run.InnerText == on);
        run.InsertBeforeSelf(new CommentRangeStart { Id = id });
        run.InsertAfterSelf(new Run(new CommentReference { Id = id }));
        run.InsertAfterSelf(new CommentRangeEnd { Id = id });
    });

    /// <summary>
    /// The identity of the paragraph beside which the comment with these words stands, and the words it is about. Of a paragraph that
    /// somebody cuts in two the second half keeps the identity, and the comment's own mark stands at its end.
    /// </summary>
    internal static (string? Paragraph, string About) PlaceOf(byte[] content, string comment)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
        var main = document.MainDocumentPart!;
        var id = Find(main, comment).Id!;
        var start = main.Document!.Descendants<CommentRangeStart>().Single(start => start.Id! == id);
        var about = start.ElementsAfter().TakeWhile(element => element is not CommentRangeEnd end || end.Id! != id);
        var mark = main.Document.Descendants<CommentReference>().Single(mark => mark.Id! == id);
        return (mark.Ancestors<Paragraph>().First().ParagraphId?.Value, string.Concat(about.Where(element => element is Run).Select(run => run.InnerText)));
    }

    private static Comment Find(MainDocumentPart main, string text) =>
        main.WordprocessingCommentsPart!.Comments!.Elements<Comment>().Single(comment => string.Join('\n', comment.Elements<Paragraph>().Select(paragraph => paragraph.InnerText)) == text);

    private static string Next(MainDocumentPart main) =>
        (main.WordprocessingCommentsPart!.Comments!.Elements<Comment>().Select(comment => int.Parse(comment.Id!, CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max() + 1).ToString(CultureInfo.InvariantCulture);

    // Word gives each paragraph of a comment an identity when it saves.
    private static CommentEx Extended(MainDocumentPart main, Comment comment)
    {
        var part = main.WordprocessingCommentsExPart ?? main.AddNewPart<WordprocessingCommentsExPart>();
        part.CommentsEx ??= new CommentsEx();
        var last = comment.Elements<Paragraph>().Last();
        last.ParagraphId ??= (0x61000000 + int.Parse(comment.Id!, CultureInfo.InvariantCulture)).ToString("X8", CultureInfo.InvariantCulture);
        var found = part.CommentsEx.Elements<CommentEx>().FirstOrDefault(one => one.ParaId! == last.ParagraphId);
        return found ?? part.CommentsEx.AppendChild(new CommentEx { ParaId = last.ParagraphId, Done = false });
    }
}
