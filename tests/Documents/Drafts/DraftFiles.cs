using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Serverless.Tests.Documents.Drafts;

/// <summary>Small looks into drafts, and small changes of them.</summary>
internal static class DraftFiles
{
    /// <summary>Author and words of each comment.</summary>
    internal static IReadOnlyList<(string Author, string Text)> Comments(byte[] content)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
        return [.. document.MainDocumentPart!.WordprocessingCommentsPart!.Comments!.Elements<Comment>().Select(comment => (comment.Author!.Value!, comment.InnerText))];
    }

    /// <summary>Puts other words in the place of those of a run.</summary>
    internal static byte[] Replace(byte[] content, string old, string @new) =>
        Change(content, main => main.Document!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().Single(text => text.Text == old).Text = @new);

    /// <summary>Changes a document.</summary>
    internal static byte[] Change(byte[] content, Action<MainDocumentPart> change)
    {
        using var stream = new MemoryStream();
        stream.Write(content);
        using (var document = WordprocessingDocument.Open(stream, isEditable: true))
        {
            change(document.MainDocumentPart!);
        }

        return stream.ToArray();
    }

    // A folder in which to look at what was made; unset, nothing is kept.
    internal static void Save(string name, byte[] content)
    {
        if (Environment.GetEnvironmentVariable("DOCUMENTS_TO_LOOK_AT") is { Length: > 0 } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, $"{name}.docx"), content);
        }
    }
}
