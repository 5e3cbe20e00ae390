using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Serverless.Tests.Workflow.Drafts;

/// <summary>Marks a draft up as its reader does in Word, and settles it as its editor does.</summary>
internal static class MarkedDraft
{
    /// <summary>Puts words in after a text, tracked.</summary>
    public static byte[] Add(byte[] content, string after, string words, string author) => Change(content, main =>
    {
        var run = RunWith(main, after);
        run.InsertAfterSelf(new InsertedRun(new Run(new Text($" {words}") { Space = SpaceProcessingModeValues.Preserve }))
        {
            Author = author, Date = new DateTime(2017, 12, 1, 9, 0, 0, DateTimeKind.Utc), Id = NextId(main),
        });
    });

    /// <summary>Puts a text in the place of another, untracked.</summary>
    public static byte[] Replace(byte[] content, string old, string words) => Change(content, main =>
    {
        var text = RunWith(main, old).Elements<Text>().First(one => one.Text.Contains(old, StringComparison.Ordinal));
        text.Text = text.Text.Replace(old, words, StringComparison.Ordinal);
    });

    /// <summary>Accepts everything that is tracked, or rejects what is not an author's to keep, and takes the comments away.</summary>
    public static byte[] Settle(byte[] content, Func<string, bool> accepts) => Change(content, main =>
    {
        var body = main.Document!.Body!;
        foreach (var inserted in body.Descendants<InsertedRun>().ToList())
        {
            foreach (var child in accepts(inserted.Author!.Value!) ? inserted.ChildElements.ToList() : [])
            {
                child.Remove();
                inserted.InsertBeforeSelf(child);
            }

            inserted.Remove();
        }

        foreach (var deleted in body.Descendants<DeletedRun>().ToList())
        {
            foreach (var child in accepts(deleted.Author!.Value!) ? [] : deleted.ChildElements.ToList())
            {
                child.Remove();
                foreach (var text in child.Descendants<DeletedText>().ToList())
                {
                    text.Parent!.ReplaceChild(new Text(text.Text) { Space = SpaceProcessingModeValues.Preserve }, text);
                }

                deleted.InsertBeforeSelf(child);
            }

            deleted.Remove();
        }

        body.Descendants().Where(one => one is CommentRangeStart or CommentRangeEnd or CommentReference).ToList().ForEach(one => one.Remove());
        main.WordprocessingCommentsPart?.Comments?.RemoveAllChildren();
    });

    /// <summary>Who has tracked something in it, and whose comments it holds.</summary>
    public static IReadOnlyList<string> Authors(byte[] content)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
        var main = document.MainDocumentPart!;
        return
        [
            .. main.Document!.Body!.Descendants<InsertedRun>().Select(run => run.Author!.Value!)
                .Concat(main.WordprocessingCommentsPart?.Comments?.Elements<Comment>().Select(comment => comment.Author!.Value!) ?? [])
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
    }

    public static string TextOf(byte[] content)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
        return document.MainDocumentPart!.Document!.Body!.InnerText;
    }

    private static Run RunWith(MainDocumentPart main, string text) =>
        main.Document!.Descendants<Run>().First(run => run.InnerText.Contains(text, StringComparison.Ordinal));

    private static string NextId(MainDocumentPart main) =>
        (main.Document!.Descendants<InsertedRun>().Count() + 9000).ToString(CultureInfo.InvariantCulture);

    private static byte[] Change(byte[] content, Action<MainDocumentPart> change)
    {
        using var stream = new MemoryStream();
        stream.Write(content);
        using (var document = WordprocessingDocument.Open(stream, isEditable: true))
        {
            change(document.MainDocumentPart!);
        }

        return stream.ToArray();
    }
}
