using System.Text;
using Serverless.Documents.Text;
using Serverless.Workflow.Documents;

namespace Serverless.Documents.Checks;

/// <summary>Checks documents on their way in. Keeps nothing between calls; safe for any number of threads.</summary>
public sealed class DocumentChecker(TextLimits limits) : IDocumentChecker
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private readonly DocumentTextReader _texts = new(limits);

    /// <summary>Creates a checker with the default limits.</summary>
    public DocumentChecker()
        : this(new TextLimits())
    {
    }

    /// <inheritdoc />
    public DocumentCheck Check(
        string name, string? declaredType, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        var bytes = content.Span;
        if (bytes.IsEmpty)
        {
            return DocumentCheck.Refused(null, DocumentProblem.Empty, $"{name} is empty. Attach it again and send it.");
        }

        if (bytes.Length > limits.Bytes)
        {
            return DocumentCheck.Refused(
                null,
                DocumentProblem.TooLarge,
                $"{name} has {bytes.Length} bytes; at most {limits.Bytes} are accepted. Make its pictures smaller, or send it in parts.");
        }

        var check = bytes switch
        {
            _ when bytes.StartsWith("PK"u8) => new PackageCheck(name, limits, cancellationToken).Run(content),
            _ when bytes.StartsWith(CompoundFile) => Compound(name, bytes),
            _ when bytes.StartsWith(Png) => DocumentCheck.Accepted(DocumentKind.Png, []),
            [0xFF, 0xD8, 0xFF, ..] => DocumentCheck.Accepted(DocumentKind.Jpeg, []),
            _ => Read(name, content, cancellationToken),
        };
        return check.IsAccepted && Names.Differ(name, declaredType, check) is { } finding
            ? DocumentCheck.Accepted(check.Kind.Value, [finding, .. check.Findings])
            : check;
    }

    private static DocumentCheck Compound(string name, ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf(EncryptedPackage) >= 0
            ? DocumentCheck.Refused(null, DocumentProblem.Encrypted, Words.Encrypted(name))
            : DocumentCheck.Refused(
                null,
                DocumentProblem.UnknownKind,
                $"{name} is in the format of Office before 2007. Open it, choose Save As, pick Word Document (.docx), and send that.");

    // PDF and plain text: what their reader cannot open, nobody here can.
    private DocumentCheck Read(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var isPdf = content.Span[..Math.Min(content.Length, 1024)].IndexOf("%PDF-"u8) >= 0;
        var kind = isPdf ? DocumentKind.Pdf : DocumentKind.Text;
        return _texts.Read(name, content, cancellationToken).Problem switch
        {
            null => DocumentCheck.Accepted(kind, []),
            TextProblem.NoText when isPdf => DocumentCheck.Accepted(
                kind, [new DocumentFinding(DocumentFindingKind.NoText, $"{name} is a scan: its words cannot be read by a program.")]),
            TextProblem.NoText => DocumentCheck.Refused(kind, DocumentProblem.Empty, $"{name} is empty. Attach it again and send it."),
            TextProblem.Encrypted => DocumentCheck.Refused(kind, DocumentProblem.Encrypted, Words.Encrypted(name)),
            TextProblem.TooLarge => DocumentCheck.Refused(
                kind, DocumentProblem.TooLarge, $"{name} unpacks to more than is accepted. Save it again with smaller pictures, and send that."),
            TextProblem.UnknownKind => DocumentCheck.Refused(
                null, DocumentProblem.UnknownKind, $"{name} is of a kind that is not accepted here. Send it as DOCX or PDF."),
            _ => DocumentCheck.Refused(kind, DocumentProblem.Damaged, Words.Damaged(name)),
        };
    }
}
