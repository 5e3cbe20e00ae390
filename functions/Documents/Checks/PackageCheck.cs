using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Serverless.Documents.Packages;
using Serverless.Documents.Text;
using Serverless.Workflow.Documents;

namespace Serverless.Documents.Checks;

/// <summary>Checks an archive that should be a document of Office 2007 or later, and the documents inside it.</summary>
internal sealed class PackageCheck(string name, TextLimits limits, CancellationToken cancellationToken, int nesting = 1)
{
    private readonly List<DocumentFinding> _findings = [];

    internal DocumentCheck Run(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var stream = new MemoryStream(content.ToArray(), writable: false);
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            if (CheckDirectory(archive) is { } refusal)
            {
                return refusal;
            }

            if (KindOf(archive) is not { } kind)
            {
                return Refused(
                    DocumentProblem.UnknownKind, $"{name} is an archive but no Office document. Send the documents in it one by one, as DOCX or PDF.");
            }

            foreach (var entry in archive.Entries)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (CheckEntry(entry) is { } problem)
                {
                    return problem;
                }
            }

            return CanBeOpened(stream, kind) ? DocumentCheck.Accepted(kind, _findings) : Refused(DocumentProblem.Damaged, Words.Damaged(name));
        }
        catch (TextLimitException exception)
        {
            return Refused(DocumentProblem.TooLarge, $"{name} is not opened: {exception.Message}. Save it again in Word, and send that.");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The libraries say in many ways that the bytes make no document: format, XML, I/O, null, index.
            return Refused(DocumentProblem.Damaged, Words.Damaged(name));
        }
    }

    private static DocumentKind? KindOf(ZipArchive archive) => archive.GetEntry("[Content_Types].xml") switch
    {
        null => null,
        _ when archive.GetEntry("word/document.xml") is not null => DocumentKind.Docx,
        _ when archive.GetEntry("xl/workbook.xml") is not null => DocumentKind.Xlsx,
        _ when archive.GetEntry("ppt/presentation.xml") is not null => DocumentKind.Pptx,
        _ => null,
    };

    private static bool CanBeOpened(Stream stream, DocumentKind kind)
    {
        stream.Position = 0;
        using OpenXmlPackage package = kind switch
        {
            DocumentKind.Docx => WordprocessingDocument.Open(stream, isEditable: false),
            DocumentKind.Xlsx => SpreadsheetDocument.Open(stream, isEditable: false),
            _ => PresentationDocument.Open(stream, isEditable: false),
        };
        return package.RootPart?.RootElement is { } root && (package is not WordprocessingDocument word || word.MainDocumentPart?.Document?.Body is not null)
            && root.HasChildren;
    }

    private DocumentCheck? CheckDirectory(ZipArchive archive)
    {
        if (ArchiveGate.HasTooMany(archive, limits))
        {
            return Refused(
                DocumentProblem.ArchiveBomb, $"{name} is an archive with {archive.Entries.Count} entries and is not opened. Send the document itself.");
        }

        if (ArchiveGate.IsBomb(archive, limits))
        {
            return Refused(
                DocumentProblem.ArchiveBomb, $"{name} unpacks to far more than it holds and is not opened. Save it again in Word, and send that.");
        }

        if (archive.Entries.Any(entry => entry.IsEncrypted))
        {
            return Refused(DocumentProblem.Encrypted, Words.Encrypted(name));
        }

        // With one name twice, two readers may see two documents.
        return archive.Entries.GroupBy(entry => entry.FullName, StringComparer.OrdinalIgnoreCase).Any(group => group.Count() > 1)
            ? Refused(DocumentProblem.Damaged, Words.Damaged(name))
            : null;
    }

    private DocumentCheck? CheckEntry(ZipArchiveEntry entry)
    {
        var lower = entry.FullName.ToUpperInvariant();
        if (lower.EndsWith("VBAPROJECT.BIN", StringComparison.Ordinal) || lower.EndsWith("VBADATA.XML", StringComparison.Ordinal))
        {
            return Refused(DocumentProblem.Macros, Words.Macros(name));
        }

        if (lower.Contains("/ACTIVEX/", StringComparison.Ordinal) || (lower.Contains("/EMBEDDINGS/", StringComparison.Ordinal) && !Starts(entry, "PK"u8)))
        {
            return Refused(
                DocumentProblem.EmbeddedObject,
                $"{name} carries an object of another program ({entry.Name}). Replace it by a picture or by text, and send it again.");
        }

        if (Starts(entry, "PK"u8))
        {
            return CheckNested(entry);
        }

        var isXml = lower.EndsWith(".XML", StringComparison.Ordinal) || lower.EndsWith(".RELS", StringComparison.Ordinal);
        return isXml ? CheckXml(entry) : null;
    }

    private static bool Starts(ZipArchiveEntry entry, ReadOnlySpan<byte> with)
    {
        Span<byte> first = stackalloc byte[with.Length];
        using var stream = entry.Open();
        return stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false) == first.Length && first.SequenceEqual(with);
    }

    private DocumentCheck? CheckNested(ZipArchiveEntry entry)
    {
        if (nesting >= limits.Nesting)
        {
            return Refused(
                DocumentProblem.ArchiveBomb, $"{name} holds documents inside documents inside documents. Send these one by one.");
        }

        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        var nested = new PackageCheck($"{name} ({entry.Name})", limits, cancellationToken, nesting + 1).Run(content.ToArray());
        if (!nested.IsAccepted)
        {
            return nested;
        }

        _findings.Add(new DocumentFinding(DocumentFindingKind.EmbeddedDocument, $"{name} holds another document, {entry.Name}."));
        _findings.AddRange(nested.Findings);
        return null;
    }

    private DocumentCheck? CheckXml(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        // The document type is seen and refused here; Prohibit would call it broken XML, which tells the sender nothing.
        using var reader = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Parse,
            XmlResolver = null,
            MaxCharactersFromEntities = 1024,
            MaxCharactersInDocument = limits.UnpackedBytes,
        });
        var findings = new PartRules(name, _findings);
        while (reader.Read())
        {
            if (reader.Depth > limits.Depth)
            {
                throw new TextLimitException($"its XML is nested deeper than {limits.Depth} levels");
            }

            if (reader.NodeType == XmlNodeType.DocumentType)
            {
                return Refused(
                    DocumentProblem.Entities,
                    $"{name} declares a document type in its XML, which Word never does. Save it again in Word, and send that.");
            }

            if (findings.Check(reader, entry.FullName) is { } refusal)
            {
                return refusal;
            }
        }

        return findings.End();
    }

    private static DocumentCheck Refused(DocumentProblem problem, string message) => DocumentCheck.Refused(null, problem, message);
}
