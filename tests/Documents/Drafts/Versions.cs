using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Serverless.Tests.Documents.Text;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace Serverless.Tests.Documents.Drafts;

/// <summary>
/// Two versions of a document that have some blocks in common, in any order and number: few words that repeat, paragraphs without text,
/// tables in tables, links, fields and notes. There is no one right answer to what was changed, but the texts must come out.
/// </summary>
internal sealed record Versions(byte[] Old, byte[] New)
{
    private static readonly Gen<Func<MainDocumentPart, OpenXmlElement>> AnyText =
        from words in Gen.OneOf("law ", "of ", "the ", "export ", "export controls, ", "x", "قانون ", "法律", "\u00A0", "  ").Array[1, 4]
        from look in Gen.Int[0, 6]
        select (Func<MainDocumentPart, OpenXmlElement>)(_ => Run(string.Concat(words), look));

    private static readonly Gen<Func<MainDocumentPart, OpenXmlElement>> AnyInline = Gen.Frequency(
        (8, AnyText),
        (1, Gen.Const<Func<MainDocumentPart, OpenXmlElement>>(_ => new Run(new TabChar(), new Break()))),
        (1, AnyText.Select(text => (Func<MainDocumentPart, OpenXmlElement>)(main => new Hyperlink(text(main), text(main)) { Id = main.AddHyperlinkRelationship(new Uri("https://un.example/1540"), isExternal: true).Id }))),
        (1, Gen.OneOf("PAGE", "NUMPAGES").Select(code => (Func<MainDocumentPart, OpenXmlElement>)(_ => new SimpleField(Run("1", 9)) { Instruction = $" {code} " }))),
        (1, Gen.OneOf("1540 (2004)", "1977 (2011)").Select(text => (Func<MainDocumentPart, OpenXmlElement>)(main => new Run(new FootnoteReference { Id = Note(main, text) })))),
        (1, Gen.OneOf("a", "b").Select(name => (Func<MainDocumentPart, OpenXmlElement>)(_ => new Run(
            new FieldChar { FieldCharType = FieldCharValues.Begin }, new FieldCode($" REF {name} "), new FieldChar { FieldCharType = FieldCharValues.Separate }, new DocumentFormat.OpenXml.Wordprocessing.Text(name), new FieldChar { FieldCharType = FieldCharValues.End })))));

    private static readonly Gen<Func<MainDocumentPart, OpenXmlElement>> AnyParagraph =
        from inlines in AnyInline.Array[0, 5]
        from style in Gen.Int[0, 3]
        select (Func<MainDocumentPart, OpenXmlElement>)(main =>
        {
            var paragraph = new Paragraph(inlines.Select(inline => inline(main)));
            if (style == 0)
            {
                paragraph.ParagraphProperties = new ParagraphProperties(new ParagraphStyleId { Val = "Quote" }, new BiDi());
            }

            return paragraph;
        });

    private static readonly Gen<Func<MainDocumentPart, OpenXmlElement>> AnyInnerTable = AnyTable(AnyParagraph);

    private static readonly Gen<Func<MainDocumentPart, OpenXmlElement>> AnyBlock = Gen.Frequency(
        (6, AnyParagraph),
        (2, AnyTable(Gen.Frequency((6, AnyParagraph), (1, AnyInnerTable)))),
        (1, AnyParagraph.Select(paragraph => (Func<MainDocumentPart, OpenXmlElement>)(main => new SdtBlock(new SdtProperties(new Tag { Val = "t" }), new SdtContentBlock(paragraph(main)))))));

    internal static Gen<Versions> Any { get; } =
        from pool in AnyBlock.Array[1, 6]
        from old in Gen.Int[0, 5].Array[0, 7]
        from @new in Gen.Int[0, 5].Array[0, 7]
        from last in AnyParagraph.Array[2]
        from isSame in Gen.Bool
        select new Versions(Document([.. old.Select(index => pool[index % pool.Length]), last[0]]), Document([.. @new.Select(index => pool[index % pool.Length]), last[isSame ? 0 : 1]]));

    private static Gen<Func<MainDocumentPart, OpenXmlElement>> AnyTable(Gen<Func<MainDocumentPart, OpenXmlElement>> block) =>
        from columns in Gen.Int[1, 3]
        from cells in block.Array[0, 2].Array[columns].Array[1, 3]
        from last in AnyParagraph
        select (Func<MainDocumentPart, OpenXmlElement>)(main => new Table(
        [
            new TableProperties(new TableWidth { Width = "0", Type = TableWidthUnitValues.Auto }),
            new TableGrid(Enumerable.Range(0, columns).Select(_ => new GridColumn { Width = "2000" })),
            .. cells.Select(row => (OpenXmlElement)new TableRow(row.Select(cell => new TableCell([.. cell.Select(one => one(main)), last(main)])))),
        ]));

    private static byte[] Document(IReadOnlyList<Func<MainDocumentPart, OpenXmlElement>> blocks) => Docx.Of(main =>
    {
        main.Document = new Document(new Body(blocks.Select(block => block(main))));
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(new Style(new StyleName { Val = "Quote" }) { Type = StyleValues.Paragraph, StyleId = "Quote" });
    });

    private static Run Run(string text, int look)
    {
        var run = new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(text) { Space = SpaceProcessingModeValues.Preserve });
        if (look < 2)
        {
            run.RunProperties = look == 0 ? new RunProperties(new Bold()) : new RunProperties(new Italic(), new RightToLeftText());
        }

        return run;
    }

    private static int Note(MainDocumentPart main, string text)
    {
        var part = main.FootnotesPart ?? main.AddNewPart<FootnotesPart>();
        part.Footnotes ??= new Footnotes(
            new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
            new Footnote(new Paragraph(new Run(new ContinuationSeparatorMark()))) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = 0 });
        var id = part.Footnotes.ChildElements.Count;
        part.Footnotes.AppendChild(new Footnote(new Paragraph(new Run(new FootnoteReferenceMark()), Run(text, 9))) { Id = id });
        return id;
    }
}
