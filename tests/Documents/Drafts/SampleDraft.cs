using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Serverless.Tests.Documents.Text;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace Serverless.Tests.Documents.Drafts;

/// <summary>A document as a program would lay it down: headings, paragraphs in several runs, tables; paragraphs that nobody edits at its end.</summary>
internal static class SampleDraft
{
    internal const int Tail = 5;

    internal static byte[] Of(IReadOnlyList<Slot> slots, bool isArabic, bool hasIdentities) => Docx.Of(main =>
    {
        var words = new Words(isArabic);
        var body = new Body();
        foreach (var slot in slots)
        {
            if (slot.IsTable)
            {
                body.AppendChild(Table(words, 2 + (slot.Size % 3), 2 + (slot.Size % 2)));
            }

            // A table is followed by a paragraph, as in Word.
            body.AppendChild(Paragraph(words, slot.IsHeading ? "Heading1" : null, 12 + slot.Size));
        }

        for (var i = 0; i < Tail; i++)
        {
            body.AppendChild(Paragraph(words, style: null, 8));
        }

        if (isArabic)
        {
            body.Descendants<Paragraph>().ToList().ForEach(paragraph => (paragraph.ParagraphProperties ??= new ParagraphProperties()).BiDi = new BiDi());
            body.Descendants<Run>().ToList().ForEach(run => run.RunProperties = new RunProperties(new RightToLeftText()));
        }

        if (hasIdentities)
        {
            foreach (var (index, paragraph) in body.Descendants<Paragraph>().Index())
            {
                paragraph.ParagraphId = (0x10000000 + index).ToString("X8", CultureInfo.InvariantCulture);
            }
        }

        main.Document = new Document(body);
        var styles = main.AddNewPart<StyleDefinitionsPart>();
        styles.Styles = new Styles(
            new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
            new Style(new StyleName { Val = "heading 1" }) { Type = StyleValues.Paragraph, StyleId = "Heading1" },
            new Style(new StyleName { Val = "Quote" }) { Type = StyleValues.Paragraph, StyleId = "Quote" });
    });

    private static Paragraph Paragraph(Words words, string? style, int count)
    {
        var paragraph = new Paragraph();
        if (style is not null)
        {
            paragraph.ParagraphProperties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        }

        // Programs begin a new run where they please.
        var text = words.Next(count);
        var cut = text.Length * 2 / 5;
        paragraph.Append(Run(text[..cut]), Run(text[cut..]));
        return paragraph;
    }

    private static Table Table(Words words, int rows, int columns) => new(
        [
            new TableProperties(new TableWidth { Width = "0", Type = TableWidthUnitValues.Auto }),
            new TableGrid(Enumerable.Range(0, columns).Select(_ => new GridColumn { Width = "3000" })),
            .. Enumerable.Range(0, rows).Select(_ => (OpenXmlElement)new TableRow(
                Enumerable.Range(0, columns).Select(_ => new TableCell(Paragraph(words, style: null, 5))))),
        ]);

    private static Run Run(string text) =>
        new(new DocumentFormat.OpenXml.Wordprocessing.Text(text) { Space = SpaceProcessingModeValues.Preserve });
}
