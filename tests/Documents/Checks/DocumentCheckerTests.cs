using System.IO.Compression;
using System.Text;
using CsCheck;
using Serverless.Documents.Checks;
using Serverless.Documents.Text;
using Serverless.Tests.Documents.Text;
using Serverless.Workflow.Documents;

namespace Serverless.Tests.Documents.Checks;

public sealed class DocumentCheckerTests
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly DocumentChecker Checker = new();

    public static TheoryData<string, byte[], DocumentProblem> Refused => new()
    {
        { "nothing.docx", [], DocumentProblem.Empty },
        { "spaces.txt", "  \n "u8.ToArray(), DocumentProblem.Empty },
        { "damaged.docx", [.. Docx.Of("text").Take(200)], DocumentProblem.Damaged },
        { "damaged.pdf", "%PDF-1.7 and nothing more"u8.ToArray(), DocumentProblem.Damaged },
        { "noBody.docx", With("word/document.xml", "<x/>"), DocumentProblem.Damaged },
        { "twice.docx", Docx.Archive(("[Content_Types].xml", [1]), ("word/document.xml", [1]), ("word/Document.xml", [1])), DocumentProblem.Damaged },
        { "locked.docx", Compound("EncryptedPackage"), DocumentProblem.Encrypted },
        { "lockedEntry.docx", LockedEntry(), DocumentProblem.Encrypted },
        { "note.doc", Compound("WordDocument"), DocumentProblem.UnknownKind },
        { "files.zip", Docx.Archive(("a.txt", [1])), DocumentProblem.UnknownKind },
        { "program.docx", [0x4D, 0x5A, 0, 0, 1, 2], DocumentProblem.UnknownKind },
        { "strict.docx", With("word/document.xml", "<w:document xmlns:w='http://purl.oclc.org/ooxml/wordprocessingml/main'/>"), DocumentProblem.UnknownKind },
        { "bomb.docx", With("word/media/image1.png", new string(' ', 20 << 20)), DocumentProblem.ArchiveBomb },
        { "entries.docx", Docx.Archive([.. Enumerable.Range(0, 2001).Select(n => ($"{n}", Array.Empty<byte>()))]), DocumentProblem.ArchiveBomb },
        { "dolls.docx", Nested(Nested(Docx.Of("text"))), DocumentProblem.ArchiveBomb },
        { "deep.docx", Docx.OfBody(string.Concat(Enumerable.Repeat("<w:sdt>", 400)) + string.Concat(Enumerable.Repeat("</w:sdt>", 400))), DocumentProblem.TooLarge },
        { "entity.docx", Docx.OfBody("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>", "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"), DocumentProblem.Entities },
        { "laughs.docx", With("word/styles.xml", Laughs()), DocumentProblem.Entities },
        { "macro.docx", With("word/vbaProject.bin", "x"), DocumentProblem.Macros },
        { "macro.docm", With("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override PartName='/word/document.xml' ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>"), DocumentProblem.Macros },
        { "nestedMacro.docx", Nested(With("word/vbaProject.bin", "x")), DocumentProblem.Macros },
        { "template.docx", Related("word/_rels/settings.xml.rels", "attachedTemplate", "https://example.org/t.dotm"), DocumentProblem.ExternalReference },
        { "share.docx", Related("word/_rels/settings.xml.rels", "attachedTemplate", @"file:///\\host\t.dotm"), DocumentProblem.ExternalReference },
        { "image.docx", Related("word/_rels/document.xml.rels", "image", "http://example.org/x.png"), DocumentProblem.ExternalReference },
        { "ole.docx", Related("word/_rels/document.xml.rels", "oleObject", "http://example.org/x"), DocumentProblem.ExternalReference },
        { "frame.docx", Related("word/_rels/webSettings.xml.rels", "frame", "http://example.org/x"), DocumentProblem.ExternalReference },
        { "dde.docx", Docx.OfBody("<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> DDE</w:instrText></w:r><w:r><w:instrText>AUTO cmd</w:instrText></w:r></w:p>"), DocumentProblem.ExternalReference },
        { "picture.docx", Docx.OfBody("<w:p><w:fldSimple w:instr=' INCLUDEPICTURE http://example.org/x '/></w:p>"), DocumentProblem.ExternalReference },
        { "control.docx", With("word/activeX/activeX1.bin", "x"), DocumentProblem.EmbeddedObject },
        { "object.docx", With("word/embeddings/oleObject1.bin", "x"), DocumentProblem.EmbeddedObject },
        { "chunk.docx", Related("word/_rels/document.xml.rels", "aFChunk", "chunk.html"), DocumentProblem.EmbeddedObject },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Check_WhatIsNotTakenIn_SaysWhyAndWhatToDo(string name, byte[] content, DocumentProblem problem)
    {
        var check = Checker.Check(name, declaredType: null, content);

        Assert.Equal(problem, check.Refusal?.Problem);
        Assert.StartsWith(name, check.Refusal!.Message, StringComparison.Ordinal);
        Assert.Matches("(?i)(send|attach)[^.]*", check.Refusal.Message);
        Assert.Empty(check.Findings);
    }

    [Fact]
    public void Check_TooManyBytes_IsRefused() => Assert.Equal(
        DocumentProblem.TooLarge,
        new DocumentChecker(new TextLimits { Bytes = 10 }).Check("a.txt", null, "eleven bytes"u8.ToArray()).Refusal?.Problem);

    [Fact]
    public void Check_GoodDocuments_AreTakenInByContent()
    {
        Assert.Equal((DocumentKind.Docx, 0), Taken("draft.docx", Docx.Of("text")));
        Assert.Equal((DocumentKind.Pdf, 0), Taken("note.pdf", Pdf.Of(["text"])));
        Assert.Equal((DocumentKind.Text, 0), Taken("note.txt", "text"u8.ToArray()));
        Assert.Equal((DocumentKind.Png, 0), Taken("logo.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1]));
        Assert.Equal((DocumentKind.Docx, 0), Taken("link.docx", Related("word/_rels/document.xml.rels", "hyperlink", "https://un.org")));

        static (DocumentKind?, int) Taken(string name, byte[] content)
        {
            var check = Checker.Check(name, null, content);
            Assert.Null(check.Refusal);
            return (check.Kind, check.Findings.Count);
        }
    }

    [Fact]
    public void Check_WhatIsWorthKnowing_IsFound()
    {
        Assert.Equal([DocumentFindingKind.NameDiffers], Findings("draft.pdf", null, Docx.Of("text")));
        Assert.Equal([DocumentFindingKind.NameDiffers], Findings("draft.docx", "application/pdf", Docx.Of("text")));
        Assert.Equal([DocumentFindingKind.NoText], Findings("scan.pdf", "application/pdf", Pdf.Of([[]])));
        Assert.Equal([DocumentFindingKind.EmbeddedDocument], Findings("a.docx", null, Nested(Docx.Of("text"))));
        Assert.Equal(
            [DocumentFindingKind.LocalTemplate],
            Findings("a.docx", null, Related("word/_rels/settings.xml.rels", "attachedTemplate", "file:///C:\\Users\\x\\Normal.dotm")));
        Assert.Equal(
            [DocumentFindingKind.EditingRestricted],
            Findings("a.docx", null, With("word/settings.xml", "<w:settings xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:documentProtection w:edit='readOnly' w:enforcement='1'/></w:settings>")));

        static DocumentFindingKind[] Findings(string name, string? type, byte[] content) =>
            [.. Checker.Check(name, type, content).Findings.Select(finding => finding.Kind)];
    }

    [Fact]
    public void Check_MutatedDocuments_AlwaysAnswers()
    {
        var good = Docx.Of("The Permanent Mission of Chile", "presents its compliments");
        Gen.Select(Gen.Int[0, good.Length - 12], Gen.Byte.Array[1, 12]).Sample(
            (place, change) =>
            {
                var content = (byte[])good.Clone();
                change.CopyTo(content, place);
                return Checker.Check("a.docx", null, content) is { } check && check.IsAccepted == (check.Refusal is null);
            },
            iter: 500);
    }

    private static byte[] Nested(byte[] inner) => Changed(Docx.Of("outer"), "word/embeddings/inner.docx", inner);

    private static byte[] Related(string part, string kind, string target) => With(part, $"""
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId9" Type="{Office}/{kind}" Target="{target}" TargetMode="External"/></Relationships>
        """);

    private static byte[] With(string entry, string content) => Changed(Docx.Of("text"), entry, Encoding.UTF8.GetBytes(content));

    private static byte[] Changed(byte[] document, string entry, byte[] content)
    {
        using var stream = new MemoryStream();
        stream.Write(document);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(entry)?.Delete();
            using var written = archive.CreateEntry(entry).Open();
            written.Write(content);
        }

        return stream.ToArray();
    }

    private static string Laughs() =>
        "<!DOCTYPE l [<!ENTITY a 'haha'><!ENTITY b '&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;'>]><l>&c;</l>";

    private static byte[] Compound(string stream) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(stream)];

    // The flag of encryption set in every header of a good archive.
    private static byte[] LockedEntry()
    {
        var content = Docx.Of("text");
        for (var at = 0; at < content.Length - 8; at++)
        {
            if (content.AsSpan(at).StartsWith("PK\u0003\u0004"u8))
            {
                content[at + 6] |= 1;
            }
            else if (content.AsSpan(at).StartsWith("PK\u0001\u0002"u8))
            {
                content[at + 8] |= 1;
            }
        }

        return content;
    }
}
