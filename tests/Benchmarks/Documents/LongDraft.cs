using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Serverless.Tests.Benchmarks.Documents;

/// <summary>A draft of many pages, 500 words each: headings, paragraphs, a table on every fifth page.</summary>
internal sealed class LongDraft
{
    private const int WordsOfParagraph = 80;
    private const int ParagraphsOfPage = 6;

    private static readonly string[] Vocabulary = [.. Enumerable.Range(0, 3000).Select(Word)];

    private readonly Random _random = new(1540);

    private LongDraft(int pages)
    {
        for (var page = 0; page < pages; page++)
        {
            Blocks.Add([$"# {Text(6)}"]);
            Blocks.AddRange(Enumerable.Range(0, ParagraphsOfPage).Select(_ => new[] { Text(WordsOfParagraph) }));
            if (page % 5 == 0)
            {
                Blocks.AddRange(Enumerable.Range(0, 10).Select(_ => Enumerable.Range(0, 4).Select(_ => Text(3)).ToArray()));
            }
        }
    }

    /// <summary>One string is a paragraph, several are a row of a table.</summary>
    private List<string[]> Blocks { get; } = [];

    internal static LongDraft Of(int pages) => new(pages);

    /// <summary>The next version: a word changed in every eighth block, and every fiftieth taken out, put in or moved.</summary>
    internal LongDraft Edited()
    {
        var next = new LongDraft(0);
        var moved = new List<string[]>();
        foreach (var (index, block) in Blocks.Index())
        {
            switch (index % 50)
            {
                case 11 when block.Length == 1:
                    break;
                case 22 when block.Length == 1:
                    next.Blocks.Add([Text(WordsOfParagraph)]);
                    next.Blocks.Add(block);
                    break;
                case 33 when block.Length == 1:
                    moved.Add(block);
                    break;
                default:
                    next.Blocks.Add(index % 8 == 0 ? [.. block.Select(Change)] : block);
                    break;
            }

            if (index % 50 == 49)
            {
                next.Blocks.AddRange(moved);
                moved.Clear();
            }
        }

        return next;
    }

    internal string ToPlainText() => string.Join('\n', Blocks.Select(block => string.Join('\t', block)));

    /// <summary>The draft as DOCX, with so many comments on its paragraphs, every third answered.</summary>
    internal byte[] ToDocx(int comments = 0)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var notes = new Comments();
            var body = new Body();
            foreach (var block in Blocks)
            {
                if (block.Length == 1)
                {
                    var paragraph = Paragraph(block[0]);
                    for (var left = comments - notes.ChildElements.Count; left > 0 && notes.ChildElements.Count < 5 * body.ChildElements.Count; left--)
                    {
                        Comment(paragraph, notes, Text(12));
                    }

                    body.AppendChild(paragraph);
                }
                else
                {
                    var row = new TableRow(block.Select(cell => new TableCell(Paragraph(cell))));
                    (body.LastChild as Table ?? body.AppendChild(new Table(new TableProperties(), new TableGrid(block.Select(_ => new GridColumn()))))).AppendChild(row);
                }
            }

            main.Document = new Document(body);
            if (comments > 0)
            {
                main.AddNewPart<WordprocessingCommentsPart>().Comments = notes;
            }
        }

        return stream.ToArray();
    }

    // As Word writes: a new run every few words.
    private static Paragraph Paragraph(string text) => new(text.Chunk(120).Select(part =>
        new Run(new RunProperties(new Languages { Val = "en-GB" }), new Text(new string(part)) { Space = SpaceProcessingModeValues.Preserve })));

    private static void Comment(Paragraph paragraph, Comments notes, string text)
    {
        var id = notes.ChildElements.Count.ToString(CultureInfo.InvariantCulture);
        notes.AppendChild(new Comment(Paragraph(text)) { Id = id, Author = "Ministry of Health", Initials = "MH" });
        paragraph.PrependChild(new CommentRangeStart { Id = id });
        paragraph.Append(new CommentRangeEnd { Id = id }, new Run(new CommentReference { Id = id }));
    }

    private static string Word(int index)
    {
        var word = new StringBuilder();
        for (var rest = (index * 7) + 53; rest > 0; rest /= 20)
        {
            word.Append("aeioulrnstmdpbgvfchz"[rest % 20]);
        }

        return word.ToString();
    }

    private string Change(string text)
    {
        var words = text.Split(' ');
        words[_random.Next(words.Length)] = "amended";
        return string.Join(' ', words);
    }

    private string Text(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Vocabulary[_random.Next(Vocabulary.Length)]));
}
