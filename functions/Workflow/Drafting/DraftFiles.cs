using System.Globalization;
using Serverless.Domain.Documents;
using Serverless.Domain.Drafts;
using Serverless.Domain.Requests;
using Serverless.Workflow.Documents;

namespace Serverless.Workflow.Drafting;

/// <summary>Reads and keeps the documents of the work on a draft.</summary>
/// <param name="documents">Where they are kept.</param>
public sealed class DraftFiles(IDocuments documents)
{
    /// <summary>Reads a document of a request.</summary>
    /// <exception cref="InvalidOperationException">The request does not have it, or its content is not there.</exception>
    internal async Task<byte[]> ReadAsync(VisitRequest visit, string id, int version, CancellationToken cancellationToken) =>
        visit.Documents.FirstOrDefault(known => known.Id == id && known.Version == version) is { } entry
            ? await ReadAsync(visit.Reference, entry, cancellationToken)
            : throw new InvalidOperationException($"{visit.Reference} has no document {id} in version {version}.");

    /// <summary>Reads a document.</summary>
    /// <exception cref="InvalidOperationException">Its content is not there.</exception>
    internal async Task<byte[]> ReadAsync(Reference reference, DocumentEntry entry, CancellationToken cancellationToken) =>
        await documents.ReadAsync(reference, entry, cancellationToken)
            ?? throw new InvalidOperationException($"The content of the document {entry.Id} in version {entry.Version} of {reference} is not there.");

    /// <summary>Reads all versions of the draft.</summary>
    internal async Task<IReadOnlyList<KnownVersion>> VersionsAsync(VisitRequest visit, CancellationToken cancellationToken)
    {
        var versions = new List<KnownVersion>();
        foreach (var version in visit.Drafting?.Versions ?? [])
        {
            versions.Add(new KnownVersion(version.Number, await ReadAsync(visit, NapDrafting.Document, version.Number, cancellationToken)));
        }

        return versions;
    }

    /// <summary>Keeps a document that the system wrote. Keeping it again gives the same entry.</summary>
    internal async Task<DocumentEntry> KeepAsync(
        Reference reference, DraftPaper paper, byte[] content, CancellationToken cancellationToken)
    {
        var entry = DocumentEntry.Of(
            paper.Id,
            paper.Version,
            paper.Role,
            string.Create(CultureInfo.InvariantCulture, $"{reference}-{paper.Id}-{paper.Version}.docx"),
            MediaTypes.Docx,
            content) with
        {
            By = paper.By,
            Origin = DocumentOrigin.Generated,
            Language = paper.Language,
            Status = DocumentStatus.Draft,
        };
        await documents.StoreAsync(reference, entry, content, cancellationToken);
        return entry;
    }
}
