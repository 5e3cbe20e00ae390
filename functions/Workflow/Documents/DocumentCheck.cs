using System.Diagnostics.CodeAnalysis;
using Serverless.Domain.Documents;

namespace Serverless.Workflow.Documents;

/// <summary>What the check of a document on its way in found.</summary>
public sealed record DocumentCheck
{
    private DocumentCheck(DocumentKind? kind, IReadOnlyList<DocumentFinding> findings, DocumentRefusal? refusal)
    {
        Kind = kind;
        Findings = findings;
        Refusal = refusal;
    }

    /// <summary>What the document is by its content; null when that was not found out.</summary>
    public DocumentKind? Kind { get; }

    /// <summary>What is worth knowing about it, in the order found; empty when it is refused.</summary>
    public IReadOnlyList<DocumentFinding> Findings { get; }

    /// <summary>Why it is not taken in; null when it is.</summary>
    public DocumentRefusal? Refusal { get; }

    /// <summary>What the findings say, in one text; null when there are none.</summary>
    public string? Warning => Findings is [] ? null : string.Join(' ', Findings.Select(finding => finding.Message));

    /// <summary>Whether it is taken in.</summary>
    [MemberNotNullWhen(true, nameof(Kind))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsAccepted => Refusal is null;

    /// <summary>The media type of the content; of unknown bytes when the kind is not known.</summary>
    public string ContentType => Kind switch
    {
        DocumentKind.Docx => MediaTypes.Docx,
        DocumentKind.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        DocumentKind.Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        DocumentKind.Pdf => "application/pdf",
        DocumentKind.Text => "text/plain",
        DocumentKind.Png => "image/png",
        DocumentKind.Jpeg => "image/jpeg",
        _ => "application/octet-stream",
    };

    /// <summary>A document that is taken in.</summary>
    public static DocumentCheck Accepted(DocumentKind kind, IReadOnlyList<DocumentFinding> findings) => new(kind, findings, null);

    /// <summary>A document that is not taken in.</summary>
    public static DocumentCheck Refused(DocumentKind? kind, DocumentProblem problem, string message) =>
        new(kind, [], new DocumentRefusal(problem, message));
}
