using System.Security.Cryptography;
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

    private const string Extension = ".docx";
    private const int LongestName = 120;
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
        var called = NameOf(name);
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

        var hash = Convert.ToHexStringLower(SHA256.HashData(content.Span));
        var id = $"{(origin == DocumentOrigin.Api ? "api" : "page")}-{hash[..Letters]}";
        var warning = check.Findings is [_, ..] findings ? string.Join(' ', findings.Select(finding => finding.Message)) : null;
        return new FiledUpload(
            new DocumentEntry(id, 1, DocumentRole.NapDraft, called, check.ContentType, content.Length, hash, warning)
            {
                By = by,
                Origin = origin,
                Status = DocumentStatus.Received,
            },
            refusal: null);
    }

    /// <summary>Keeps a document that was checked.</summary>
    public Task KeepAsync(Reference reference, DocumentEntry entry, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        documents.StoreAsync(reference, entry, content, cancellationToken);

    // What a browser gives as a name may be a path, and whatever else somebody types.
    private static string NameOf(string name)
    {
        var plain = new string([.. name[(name.LastIndexOfAny(['/', '\\']) + 1)..].Where(letter => !char.IsControl(letter))]).Trim();
        if (plain.Length > LongestName)
        {
            var end = LongestName - Extension.Length;
            plain = plain[..(char.IsHighSurrogate(plain[end - 1]) ? end - 1 : end)].TrimEnd() + Extension;
        }

        return plain.Length == 0 ? $"draft{Extension}" : plain;
    }
}
