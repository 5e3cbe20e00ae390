using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Serverless.Tests.Documents.Drafts;

/// <summary>What a document says with all its tracked changes accepted or rejected, worked out apart from the product.</summary>
internal sealed class Judge
{
    private readonly MainDocumentPart _main;
    private readonly Func<string, bool> _isAccepted;

    private Judge(MainDocumentPart main, Func<string, bool> isAccepted) => (_main, _isAccepted) = (main, isAccepted);

    internal static string Accepted(byte[] content) => Text(content, _ => true);

    internal static string Rejected(byte[] content) => Text(content, _ => false);

    /// <summary>Only the body, with all accepted.</summary>
    internal static string Body(byte[] content) => Accepted(content).Split("\n==\n")[0];

    internal static string AcceptedOf(byte[] content, Func<string, bool> isAccepted) => Text(content, isAccepted);

    // The text of the body, of headers and of footers: a line for each paragraph, and for each row the texts of its cells; notes where they are called.
    private static string Text(byte[] content, Func<string, bool> isAccepted)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
        var main = document.MainDocumentPart!;
        var judge = new Judge(main, isAccepted);
        return string.Join("\n==\n", new OpenXmlElement?[] { main.Document!.Body }
            .Concat(main.HeaderParts.Select(part => part.Header))
            .Concat(main.FooterParts.Select(part => part.Footer))
            .Select(story => judge.Container(story!)));
    }

    private string Container(OpenXmlElement container)
    {
        var lines = new List<string>();
        var open = string.Empty;
        var blocks = container.ChildElements.SelectMany(Inner).Where(block => block is Paragraph || (block is Table table && table.Elements<TableRow>().Any(row => Stays(row.TableRowProperties)))).ToList();
        foreach (var (index, block) in blocks.Index())
        {
            if (block is Table rows)
            {
                lines.AddRange(rows.Elements<TableRow>().Where(row => Stays(row.TableRowProperties))
                    .Select(row => "|" + string.Join('|', row.Elements<TableCell>().Select(cell => Container(cell)))));
                continue;
            }

            var paragraph = (Paragraph)block;
            var text = open + string.Concat(paragraph.ChildElements.Where(child => child is not ParagraphProperties).Select(child => Inline(child)));
            var stays = Stays(paragraph.ParagraphProperties?.ParagraphMarkRunProperties);
            // The last end of a container always stays, and an end before a table.
            Assert.True(stays || index + 1 < blocks.Count, "The last end of a container is recorded as changed.");
            var joins = !stays && blocks[index + 1] is Paragraph;
            open = joins ? text : string.Empty;
            if (!joins && (stays || text.Length > 0))
            {
                lines.Add(text);
            }
        }

        return string.Join('\n', lines);
    }

    private static IEnumerable<OpenXmlElement> Inner(OpenXmlElement element) =>
        element is SdtBlock control ? control.SdtContentBlock!.ChildElements.SelectMany(Inner) : [element];

    private bool Stays(OpenXmlElement? properties) => properties is null || properties.ChildElements.All(change => change switch
    {
        Deleted or MoveFrom => !IsAccepted(change),
        Inserted or MoveTo => IsAccepted(change),
        _ => true,
    });

    private bool IsAccepted(OpenXmlElement change) => _isAccepted(change.GetAttribute("author", Pen.Wordml).Value!);

    private string Inline(OpenXmlElement element) => element switch
    {
        InsertedRun or MoveToRun => IsAccepted(element) ? All(element) : string.Empty,
        DeletedRun or MoveFromRun => IsAccepted(element) ? string.Empty : All(element),
        DocumentFormat.OpenXml.Wordprocessing.Text or DeletedText => element.InnerText,
        TabChar => "\t",
        Break or CarriageReturn => "\n",
        FootnoteReference reference => $"[{Container(_main.FootnotesPart!.Footnotes!.Elements<Footnote>().Single(note => note.Id! == reference.Id!))}]",
        Drawing => "[picture]",
        FieldCode or DeletedFieldCode => $"[{element.InnerText.Trim()}]",
        SimpleField field => $"[{field.Instruction!.Value!.Trim()}]" + All(element),
        RunProperties => string.Empty,
        _ => All(element),
    };

    private string All(OpenXmlElement element) => string.Concat(element.ChildElements.Select(child => Inline(child)));
}
