using Serverless.Domain.Documents;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Documents;

/// <summary>What can be made of a document store's calls.</summary>
public static class DocumentsExtensions
{
    // Whoever loses that many races in a row is better told.
    private const int MostTaken = 50;

    /// <summary>Reads a version as a whole. What is accepted fits into memory.</summary>
    /// <returns>Null when the content is not there.</returns>
    public static async Task<byte[]?> ReadAsync(this IDocuments documents, Reference reference, DocumentEntry entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(documents);
        if (await documents.OpenAsync(reference, entry, cancellationToken) is not { } content)
        {
            return null;
        }

        await using (content)
        {
            using var bytes = new MemoryStream();
            await content.CopyToAsync(bytes, cancellationToken);
            return bytes.ToArray();
        }
    }

    /// <summary>
    /// Keeps a version under its number, or under the next one that is free: somebody else may have used the number meanwhile, for what
    /// never came into the record. The same content gets the same number again.
    /// </summary>
    /// <returns>The entry with the number under which it is kept.</returns>
    /// <exception cref="InvalidOperationException">Too many numbers are taken.</exception>
    public static async Task<DocumentEntry> StoreNextAsync(
        this IDocuments documents, Reference reference, DocumentEntry entry, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(entry);
        for (var version = entry.Version; version < entry.Version + MostTaken; version++)
        {
            var next = entry with { Version = version };
            if (await documents.TryStoreAsync(reference, next, content, cancellationToken))
            {
                return next;
            }
        }

        throw new InvalidOperationException($"{MostTaken} versions of {reference}/{entry.Id} from {entry.Version} on are taken.");
    }
}
