using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Serverless.Tests.Documents.Text;

/// <summary>Makes Word documents.</summary>
internal static class Docx
{
    internal static byte[] Of(params string[] lines) =>
        Of(main => main.Document = new Document(new Body(lines.Select(line => new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(line)))))));

    internal static byte[] Of(Action<MainDocumentPart> fill)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            fill(document.AddMainDocumentPart());
        }

        return stream.ToArray();
    }

    /// <summary>An archive with these entries, not through the library: what a sender with bad intentions would make.</summary>
    internal static byte[] Archive(params (string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>A document whose body is this XML; w is Word's prefix.</summary>
    internal static byte[] OfBody(string xml, string prolog = "") => Archive(
        ("[Content_Types].xml", """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml"
             ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
            """u8.ToArray()),
        ("_rels/.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
             Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
            </Relationships>
            """u8.ToArray()),
        ("word/document.xml", System.Text.Encoding.UTF8.GetBytes($"""
            {prolog}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
             xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>{xml}</w:body></w:document>
            """.Trim())));
}
