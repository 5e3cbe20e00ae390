using Serverless.Domain.Documents;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Documents;

/// <summary>
/// Takes Word documents in that come by a page or the API: checked before anything else opens them, and kept before a command speaks of
/// them. The same content again is the same document, so that every try may be repeated.
/// </summary>
/// <param name="checker">Checks.</param>
/// <param name="documents">Keeps.</param>
public sealed class UploadFiling(IDocumentChecker checker, IDocuments documents)
{
    /// <summary>The most bytes that are taken, as the checker has it.</summary>
    public const int MostBytes = 25 << 20;

    private const string NoName = "draft.docx";
    private const int Letters = 10;

    /// <summary>Checks a document; nothing is kept.</summary>
    /// <param name="by">Who sends it in.</param>
    /// <param name="origin">How it came.</param>
    /// <param name="name">Its name as it came; a path before it is left out.</param>
    /// <param name="declaredType">Its media type as it came; null when none did.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    public FiledUpload Check(
        Party by, DocumentOrigin origin, string name, string? declaredType, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(name);
        var called = DocumentNames.Clean(name) ?? NoName;
        var check = checker.Check(called, declaredType, content, cancellationToken);
        if (!check.IsAccepted)
        {
            return new FiledUpload(entry: null, check.Refusal);
        }

        if (check.Kind != DocumentKind.Docx)
        {
            return new FiledUpload(
                entry: null, new DocumentRefusal(DocumentProblem.UnknownKind, $"{called} is {check.ContentType}. Save it as a Word document (.docx) and send that."));
        }

        var entry = DocumentEntry.Of(string.Empty, 1, DocumentRole.NapDraft, called, check.ContentType, content.Span, check.Warning);
        return new FiledUpload(
            entry with
            {
                Id = $"{(origin == DocumentOrigin.Api ? "api" : "page")}-{entry.Hash[..Letters]}",
                By = by,
                Origin = origin,
                Status = DocumentStatus.Received,
            },
            refusal: null);
    }

    /// <summary>Keeps a document that was checked.</summary>
    public Task KeepAsync(Reference reference, DocumentEntry entry, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        documents.StoreAsync(reference, entry, content, cancellationToken);
}
