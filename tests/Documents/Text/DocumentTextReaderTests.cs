using System.Text;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Serverless.Documents.Text;
using Serverless.Workflow.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Serverless.Tests.Documents.Text;

public sealed class DocumentTextReaderTests
{
    private static readonly DocumentTextReader Reader = new();

    [Fact]
    public void Read_DocxParts_AreTextInReadingOrder()
    {
        var content = Docx.Of(main =>
        {
            var header = main.AddNewPart<HeaderPart>();
            header.Header = new Header(Line("Misión Permanente"));
            main.AddNewPart<FooterPart>().Footer = new Footer(Line("57 Park Avenue"));
            main.Document = new Document(new Body(
                Line("Nota 12"),
                new Table(new TableRow(Cell("Fechas"), Cell("27 y 28")), new TableRow(Cell("Lugar"), Cell("Guatemala"))),
                Line("Fin")));
        });

        Assert.Equal(
            "Misión Permanente\n\nNota 12\nFechas\t27 y 28\nLugar\tGuatemala\nFin\n\n57 Park Avenue",
            Reader.Read("note.docx", content).Text);
    }

    [Fact]
    public void Read_DocxTrackedTextAndBoxes_GivesWhatIsShownOnce() => Assert.Equal(
        "kept new\nin the box\nend\n\fnext page",
        Reader.Read("note.docx", Docx.OfBody("""
            <w:p><w:r><w:t xml:space="preserve">kept </w:t></w:r><w:del><w:r><w:delText>old</w:delText></w:r></w:del>
            <w:ins><w:r><w:t>new</w:t></w:r></w:ins>
            <mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>in the box</w:t></w:r></w:p></w:txbxContent></mc:Choice>
            <mc:Fallback><w:txbxContent><w:p><w:r><w:t>in the box</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent>
            </w:p><w:p><w:r><w:instrText>PAGE</w:instrText><w:t>end</w:t></w:r></w:p>
            <w:p><w:r><w:br w:type="page"/><w:t>next page</w:t></w:r></w:p>
            """)).Text);

    [Fact]
    public void Read_Pdf_GivesLinesParagraphsAndPages()
    {
        var content = Pdf.Of(
            ["The Permanent Mission of Chile presents its", "compliments to the Chair.", "", "", "New York, 3 May 2018"], ["Annex"]);

        Assert.Equal(
            "The Permanent Mission of Chile presents its\ncompliments to the Chair.\n\nNew York, 3 May 2018\n\n\fAnnex",
            Reader.Read("note.pdf", content).Text);
    }

    public static TheoryData<string, byte[], TextProblem> Unreadable => new()
    {
        { "scan.pdf", Pdf.Of([[]]), TextProblem.NoText },
        { "damaged.pdf", "%PDF-1.7 and nothing more"u8.ToArray(), TextProblem.Corrupt },
        { "locked.pdf", LockedPdf(), TextProblem.Encrypted },
        { "empty.docx", Docx.Of(), TextProblem.NoText },
        { "damaged.docx", [.. Docx.Of("text").Take(200)], TextProblem.Corrupt },
        { "locked.docx", Compound("EncryptedPackage"), TextProblem.Encrypted },
        { "note.doc", Compound("WordDocument"), TextProblem.UnknownKind },
        { "sheet.xlsx", Docx.Archive(("[Content_Types].xml", [1]), ("xl/workbook.xml", [1])), TextProblem.UnknownKind },
        { "note.docm", Docx.Archive(("word/vbaProject.bin", [1]), ("word/document.xml", [1])), TextProblem.Macros },
        { "bomb.docx", Docx.Archive(("word/document.xml", new byte[20 << 20])), TextProblem.TooLarge },
        { "entries.docx", Docx.Archive([.. Enumerable.Range(0, 2001).Select(n => ($"{n}", Array.Empty<byte>()))]), TextProblem.TooLarge },
        { "deep.docx", Docx.OfBody(Nested("w:sdt", 5000)), TextProblem.TooLarge },
        { "deepSkipped.docx", Docx.OfBody("<w:del>" + Nested("w:r", 5000) + "</w:del>"), TextProblem.TooLarge },
        { "entity.docx", Docx.OfBody("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>", "<!DOCTYPE d [<!ENTITY x 'y'>]>"), TextProblem.Corrupt },
        { "photo.jpg", [0xFF, 0xD8, 0xFF, 0xE0], TextProblem.UnknownKind },
        { "nothing.txt", [], TextProblem.NoText },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void Read_WhatCannotBeRead_SaysWhy(string name, byte[] content, TextProblem problem)
    {
        var reading = Reader.Read(name, content);

        Assert.Equal((problem, string.Empty), (reading.Problem, reading.Text));
        Assert.StartsWith(name, reading.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_PdfThatUnpacksPastTheLimit_IsRefused()
    {
        var content = Pdf.Of([.. Enumerable.Repeat("The same words again and again, which pack well.", 40)]);

        Assert.Null(Reader.Read("note.pdf", content).Problem);
        Assert.Equal(
            TextProblem.TooLarge,
            new DocumentTextReader(new TextLimits { UnpackedBytes = 500 }).Read("note.pdf", content).Problem);
    }

    // One changed stretch of bytes in a good document: the reader answers, whatever it is.
    [Fact]
    public void Read_MutatedDocuments_NeverThrows()
    {
        var docx = Docx.Of("The Permanent Mission of Chile", "presents its compliments");
        var pdf = Pdf.Of(["The Permanent Mission of Chile", "presents its compliments"]);
        Gen.Select(Gen.Bool, Gen.Int[0, 5000], Gen.Byte.Array[1, 12]).Sample(
            (word, place, change) =>
            {
                var content = (byte[])(word ? docx : pdf).Clone();
                change.CopyTo(content, Math.Min(place, content.Length - change.Length));
                var reading = Reader.Read("note", content);
                return (reading.Problem is null) == (reading.Text.Length > 0) && (reading.Problem is null) == (reading.Message is null);
            },
            iter: 400);
    }

    private static Paragraph Line(string text) => new(new Run(new W.Text(text)));

    private static TableCell Cell(string text) => new(Line(text));

    private static string Nested(string element, int depth) =>
        new StringBuilder().Insert(0, $"<{element}>", depth).Insert(depth * (element.Length + 2), $"</{element}>", depth).ToString();

    private static byte[] Compound(string stream) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(stream)];

    // A good document whose trailer names an encryption dictionary that no empty password opens.
    private static byte[] LockedPdf()
    {
        var hex = new string('A', 64);
        var text = Encoding.Latin1.GetString(Pdf.Of(["secret"]));
        var at = text.LastIndexOf("/Root", StringComparison.Ordinal);
        return Encoding.Latin1.GetBytes(text.Insert(
            at, $"/Encrypt <</Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <{hex}> /U <{hex}>>> /ID [<{hex}> <{hex}>] "));
    }
}
