using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Serverless.Documents.Packages;
using Serverless.Workflow.Documents;

namespace Serverless.Documents.Text;

/// <summary>Reads a DOCX: headers, the body, notes, footers, each once and in this order.</summary>
internal static class DocxText
{
    [SuppressMessage("Design", "MA0051", Justification = "One list of what may be wrong, read from top to bottom.")]
    internal static TextReading Read(
        string name, ReadOnlyMemory<byte> content, TextLimits limits, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        try
        {
            if (CheckArchive(name, stream, limits) is { } problem)
            {
                return problem;
            }

            stream.Position = 0;
            using var document = WordprocessingDocument.Open(stream, isEditable: false);
            if (document.MainDocumentPart is not { } main)
            {
                return Corrupt(name);
            }

            if (main.VbaProjectPart is not null)
            {
                return Macros(name);
            }

            var text = new StringBuilder();
            foreach (var part in Parts(main))
            {
                cancellationToken.ThrowIfCancellationRequested();
                Append(text, part, limits);
            }

            return text.ToString() is var all && string.IsNullOrWhiteSpace(all)
                ? TextReading.Failed(TextProblem.NoText, $"{name} holds no text, perhaps only pictures. Open it by hand.")
                : TextReading.Of(all.Trim('\n', '\f', ' '));
        }
        catch (Exception exception) when (exception is not (TextLimitException or OperationCanceledException))
        {
            // The library says in many ways that the bytes make no document: format, XML, I/O, null, index.
            return Corrupt(name);
        }
    }

    private static TextReading? CheckArchive(string name, Stream stream, TextLimits limits)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        ArchiveGate.Demand(archive, limits);
        if (archive.Entries.Any(entry => entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            return Macros(name);
        }

        return archive.GetEntry("[Content_Types].xml") is null || archive.GetEntry("word/document.xml") is null
            ? TextReading.Failed(
                TextProblem.UnknownKind, $"{name} is an archive but no Word document. Open it by hand, or ask for DOCX or PDF.")
            : null;
    }

    private static IEnumerable<OpenXmlPart> Parts(MainDocumentPart main)
    {
        IEnumerable<OpenXmlPart?> parts =
        [
            .. main.HeaderParts, main, main.FootnotesPart, main.EndnotesPart, .. main.FooterParts,
        ];
        return parts.OfType<OpenXmlPart>();
    }

    private static void Append(StringBuilder text, OpenXmlPart part, TextLimits limits)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = BoundedXml.Reader(stream, limits);
        var paragraphs = DocxParagraphs.Read(reader, limits).Trim('\n');
        // The same header often stands there for the first, the odd and the even pages.
        if (paragraphs.Length > 0 && !text.ToString().Contains(paragraphs, StringComparison.Ordinal))
        {
            text.Append(text.Length > 0 ? "\n\n" : string.Empty).Append(paragraphs);
        }
    }

    private static TextReading Macros(string name) =>
        TextReading.Failed(TextProblem.Macros, $"{name} carries macros and is not opened. Ask the sender for DOCX without, or PDF.");

    private static TextReading Corrupt(string name) =>
        TextReading.Failed(TextProblem.Corrupt, $"{name} cannot be read as a Word document; it is damaged. Ask the sender for it again.");
}
