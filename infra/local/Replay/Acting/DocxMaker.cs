using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Serverless.Local.Replay.Acting;

/// <summary>Makes a DOCX of a text: a paragraph for each line. The same text gives the same bytes.</summary>
internal static class DocxMaker
{
    private const string SpaceAfter = "160";

    // Any fixed time does; the format cannot say earlier ones than 1980.
    private static readonly DateTimeOffset Fixed = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    internal static byte[] Make(string text)
    {
        using var made = new MemoryStream();
        using (var document = WordprocessingDocument.Create(made, WordprocessingDocumentType.Document))
        {
            var lines = text.ReplaceLineEndings("\n").Split('\n').Where(line => line.Trim().Length > 0);
            var part = document.AddMainDocumentPart();
            part.Document = new Document(new Body(lines.Select(Paragraph)));

            // The library makes an id up.
            document.ChangeIdOfPart(part, "rId1");
        }

        return WithoutTimes(made);
    }

    private static Paragraph Paragraph(string line)
    {
        var isRightToLeft = line.Any(letter => letter is >= '\u0590' and <= '\u08FF');
        var properties = new ParagraphProperties();
        if (isRightToLeft)
        {
            properties.Append(new BiDi());
        }

        properties.Append(new SpacingBetweenLines { After = SpaceAfter });
        var run = new Run();
        if (isRightToLeft)
        {
            run.Append(new RunProperties(new RightToLeftText()));
        }

        run.Append(new Text(line.Trim()) { Space = SpaceProcessingModeValues.Preserve });
        return new Paragraph(properties, run);
    }

    private static byte[] WithoutTimes(MemoryStream made)
    {
        using var target = new MemoryStream();
        using (var from = new ZipArchive(made, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(entry.FullName);
                copy.LastWriteTime = Fixed;
                using var read = entry.Open();
                using var write = copy.Open();
                read.CopyTo(write);
            }
        }

        return target.ToArray();
    }
}
