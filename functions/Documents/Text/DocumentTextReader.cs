using System.Text;
using Serverless.Workflow.Documents;

namespace Serverless.Documents.Text;

/// <summary>Reads the text of DOCX, PDF and plain text. Keeps nothing between calls; safe for any number of threads.</summary>
public sealed class DocumentTextReader(TextLimits limits) : ITextReader
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // A PDF may have other bytes before its header; readers look for it in the first kilobyte.
    private const int PdfHeaderRange = 1024;

    /// <summary>Creates a reader with the default limits.</summary>
    public DocumentTextReader()
        : this(new TextLimits())
    {
    }

    /// <inheritdoc />
    public TextReading Read(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default)
    {
        if (content.Length > limits.Bytes)
        {
            return TextReading.Failed(
                TextProblem.TooLarge, $"{name} has {content.Length} bytes; at most {limits.Bytes} are read. Open it by hand.");
        }

        var bytes = content.Span;
        try
        {
            var reading = bytes switch
            {
                _ when bytes.StartsWith("PK\u0003\u0004"u8) => DocxText.Read(name, content, limits, cancellationToken),
                _ when bytes[..Math.Min(bytes.Length, PdfHeaderRange)].IndexOf("%PDF-"u8) >= 0 =>
                    PdfText.Read(name, content, limits, cancellationToken),
                _ when bytes.StartsWith(CompoundFile) => Compound(name, bytes),
                _ => Plain(name, bytes),
            };
            return reading.Text.Length <= limits.Characters ? reading : throw new TextLimitException("it holds too much text");
        }
        catch (TextLimitException exception)
        {
            return TextReading.Failed(TextProblem.TooLarge, $"{name} is not read: {exception.Message}. Open it by hand with care.");
        }
    }

    private static TextReading Compound(string name, ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf(EncryptedPackage) >= 0
            ? TextReading.Failed(TextProblem.Encrypted, $"{name} is protected with a password. Ask the sender for it without one.")
            : TextReading.Failed(
                TextProblem.UnknownKind,
                $"{name} is in the format of Office before 2007. Open it by hand, or ask the sender for DOCX or PDF.");

    private static TextReading Plain(string name, ReadOnlySpan<byte> bytes)
    {
        var text = Decode(bytes);
        if (text is null || text.Any(character => char.IsControl(character) && !char.IsWhiteSpace(character)))
        {
            return TextReading.Failed(
                TextProblem.UnknownKind, $"{name} is neither DOCX nor PDF nor plain text. Open it by hand, or ask for one of these.");
        }

        return string.IsNullOrWhiteSpace(text)
            ? TextReading.Failed(TextProblem.NoText, $"{name} is empty. Ask the sender for it again.")
            : TextReading.Of(text.ReplaceLineEndings("\n"));
    }

    private static string? Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return bytes switch
            {
                [0xFF, 0xFE, .. var little] => Encoding.Unicode.GetString(little),
                [0xFE, 0xFF, .. var big] => Encoding.BigEndianUnicode.GetString(big),
                [0xEF, 0xBB, 0xBF, .. var marked] => Strict.GetString(marked),
                _ => Strict.GetString(bytes),
            };
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
