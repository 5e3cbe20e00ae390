using Serverless.Domain.Documents;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Documents;

/// <summary>The contents of documents, by request, document and version. What is there is never overwritten.</summary>
public interface IDocuments
{
    /// <summary>Keeps a version. Keeping the same content again changes nothing.</summary>
    /// <exception cref="InvalidOperationException">The version is there with another content.</exception>
    Task StoreAsync(Reference reference, DocumentEntry entry, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);

    /// <summary>Keeps a version unless it is there with another content. Keeping the same content again changes nothing.</summary>
    /// <returns>Whether the version has this content now.</returns>
    Task<bool> TryStoreAsync(Reference reference, DocumentEntry entry, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);

    /// <summary>Opens a version for reading, from any place in it.</summary>
    /// <returns>A stream that can seek; null when the content is not there. The caller disposes it.</returns>
    Task<Stream?> OpenAsync(Reference reference, DocumentEntry entry, CancellationToken cancellationToken);
}
