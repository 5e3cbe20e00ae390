using System.Globalization;
using System.IO.Enumeration;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Serverless.Local.Replay.Cases;

namespace Serverless.Local.Replay.Acting;

/// <summary>Works on a Word document as its reader or editor does in Word.</summary>
/// <param name="author">Who, as the document will say.</param>
/// <param name="at">When.</param>
internal sealed class DraftPen(string author, DateTimeOffset at)
{
    private const int FirstId = 70_000;

    private int _next = FirstId;

    /// <summary>Does one thing after the other.</summary>
    /// <exception cref="ReplayException">The document does not have what is meant.</exception>
    internal byte[] Work(byte[] content, IReadOnlyList<CaseEdit> edits)
    {
        using var stream = new MemoryStream();
        stream.Write(content);
        using (var document = WordprocessingDocument.Open(stream, isEditable: true))
        {
            foreach (var edit in edits)
            {
                Do(document.MainDocumentPart!, edit);
            }
        }

        var worked = stream.ToArray();
        return edits.LastOrDefault(edit => edit.Cut is not null)?.Cut is { } cut ? worked[..Math.Min(cut, worked.Length)] : worked;
    }

    private void Do(MainDocumentPart main, CaseEdit edit)
    {
        var body = main.Document!.Body!;
        if (edit.Accept is { } accepted)
        {
            TrackedChanges.Settle(body, accepted, accepts: true);
        }

        if (edit.Reject is { } rejected)
        {
            TrackedChanges.Settle(body, rejected, accepts: false);
        }

        if (edit.Resolve is { } resolved)
        {
            TakeAway(main, resolved);
        }

        if (edit.Macros)
        {
            var project = main.AddNewPart<VbaProjectPart>();
            using var macros = new MemoryStream("Attribute VB_Name = \"ThisDocument\""u8.ToArray());
            project.FeedData(macros);
        }

        if (edit.Find is null && edit.Measure is null)
        {
            return;
        }

        var runs = edit.Measure is { } measure ? Cell(body, measure, edit.Column) : Words(body, edit.Find!);
        if (edit.Comment is { } comment)
        {
            Remark(main, runs, comment);
        }

        if (edit.Replace is { } replacement)
        {
            Put(runs, replacement, edit.Tracked);
        }
    }

    // The runs that hold the words and nothing else.
    private static List<Run> Words(Body body, string words)
    {
        var paragraph = body.Descendants<Paragraph>().FirstOrDefault(one => Text(Own(one)).Contains(words, StringComparison.Ordinal))
            ?? throw new ReplayException($"No paragraph of the document says '{words}'.");
        var start = Text(Own(paragraph)).IndexOf(words, StringComparison.Ordinal);
        Split(paragraph, start);
        Split(paragraph, start + words.Length);
        var (place, found) = (0, new List<Run>());
        foreach (var run in Own(paragraph))
        {
            if (place >= start && place < start + words.Length)
            {
                found.Add(run);
            }

            place += Text([run]).Length;
        }

        return found;
    }

    private static List<Run> Cell(Body body, string measure, int column)
    {
        var mark = body.Descendants<BookmarkStart>().FirstOrDefault(one => one.Name?.Value == $"m_{measure}")
            ?? throw new ReplayException($"The document has no row '{measure}'. It has: {string.Join(", ", body.Descendants<BookmarkStart>().Select(one => one.Name?.Value).Where(name => name?.StartsWith("m_", StringComparison.Ordinal) == true).Select(name => name![2..]))}.");
        var paragraph = mark.Ancestors<TableRow>().First().Elements<TableCell>().ElementAt(column - 1).Elements<Paragraph>().First();
        if (Own(paragraph) is [])
        {
            // An empty cell has no words to put others in the place of.
            paragraph.AppendChild(new Run(new Text(string.Empty)));
        }

        return Own(paragraph);
    }

    private void Put(List<Run> runs, string words, bool isTracked)
    {
        var fresh = new Run(new Text(words) { Space = SpaceProcessingModeValues.Preserve });
        if (runs[0].RunProperties is { } look)
        {
            fresh.RunProperties = (RunProperties)look.CloneNode(deep: true);
        }

        runs[^1].InsertAfterSelf<OpenXmlElement>(isTracked ? new InsertedRun(fresh) { Author = author, Date = at.UtcDateTime, Id = NextId() } : fresh);
        foreach (var run in runs)
        {
            if (isTracked && Text([run]).Length > 0)
            {
                var taken = (Run)run.CloneNode(deep: true);
                foreach (var text in taken.Elements<Text>().ToList())
                {
                    taken.ReplaceChild(new DeletedText(text.Text) { Space = SpaceProcessingModeValues.Preserve }, text);
                }

                run.InsertAfterSelf(new DeletedRun(taken) { Author = author, Date = at.UtcDateTime, Id = NextId() });
            }

            run.Remove();
        }
    }

    private void Remark(MainDocumentPart main, List<Run> runs, string words)
    {
        var part = main.WordprocessingCommentsPart ?? main.AddNewPart<WordprocessingCommentsPart>();
        part.Comments ??= new Comments();
        var id = NextId();
        part.Comments.AppendChild(new Comment(new Paragraph(new Run(new Text(words) { Space = SpaceProcessingModeValues.Preserve })))
        {
            Id = id, Author = author, Date = at.UtcDateTime,
        });
        part.Comments.Save();
        runs[0].InsertBeforeSelf(new CommentRangeStart { Id = id });
        var end = runs[^1].InsertAfterSelf(new CommentRangeEnd { Id = id });
        end.InsertAfterSelf(new Run(new CommentReference { Id = id }));
    }

    private static void TakeAway(MainDocumentPart main, string pattern)
    {
        foreach (var comment in main.WordprocessingCommentsPart?.Comments?.Elements<Comment>().Where(one => Fits(pattern, one.Author?.Value)).ToList() ?? [])
        {
            foreach (var mark in main.Document!.Descendants().Where(one =>
                (one as CommentRangeStart)?.Id?.Value == comment.Id!.Value
                || (one as CommentRangeEnd)?.Id?.Value == comment.Id!.Value
                || (one as CommentReference)?.Id?.Value == comment.Id!.Value).ToList())
            {
                mark.Remove();
            }

            comment.Remove();
        }
    }

    internal static bool Fits(string pattern, string? name) => FileSystemName.MatchesSimpleExpression(pattern, name ?? string.Empty);

    private static List<Run> Own(Paragraph paragraph) => [.. paragraph.Elements<Run>().Where(run => run.Elements<Text>().Any())];

    private static string Text(IEnumerable<Run> runs) => string.Concat(runs.SelectMany(run => run.Elements<Text>()).Select(text => text.Text));

    private static void Split(Paragraph paragraph, int offset)
    {
        var place = 0;
        foreach (var run in Own(paragraph))
        {
            var text = Text([run]);
            if (place < offset && offset < place + text.Length)
            {
                var rest = (Run)run.CloneNode(deep: true);
                Write(run, text[..(offset - place)]);
                Write(rest, text[(offset - place)..]);
                run.InsertAfterSelf(rest);
                return;
            }

            place += text.Length;
        }
    }

    private static void Write(Run run, string words)
    {
        run.RemoveAllChildren<Text>();
        run.AppendChild(new Text(words) { Space = SpaceProcessingModeValues.Preserve });
    }

    private string NextId() => (_next++).ToString(CultureInfo.InvariantCulture);
}
