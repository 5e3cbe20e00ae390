using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Serverless.Domain.Documents;
using Serverless.Domain.Requests;
using Serverless.Workflow.Documents;

namespace Serverless.Storage.Documents;

/// <summary>Documents in the container <c>documents</c>: <c>GTM-2017-01/note/1</c>, with the content's hash beside it.</summary>
internal sealed class DocumentBlobs(BlobServiceClient account) : IDocuments
{
    private const string HashKey = "sha256";

    private readonly StorageContainer _container = new(account, "documents");

    public async Task StoreAsync(Reference reference, DocumentEntry entry, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        if (!await TryStoreAsync(reference, entry, content, cancellationToken))
        {
            throw new InvalidOperationException($"The document {Name(reference, entry)} is there with another content; a version is never changed.");
        }
    }

    public async Task<bool> TryStoreAsync(Reference reference, DocumentEntry entry, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var name = Name(reference, entry);
        var options = new BlobUploadOptions
        {
            HttpHeaders = new BlobHttpHeaders { ContentType = entry.ContentType },
            Metadata = new Dictionary<string, string>(StringComparer.Ordinal) { [HashKey] = entry.Hash },
        };
        if (await _container.AddAsync(name, content, options, cancellationToken))
        {
            return true;
        }

        var container = await _container.OpenAsync(cancellationToken);
        var known = await container.GetBlobClient(name).GetPropertiesAsync(cancellationToken: cancellationToken);
        return !known.Value.Metadata.TryGetValue(HashKey, out var hash) || hash == entry.Hash;
    }

    public async Task<Stream?> OpenAsync(Reference reference, DocumentEntry entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var container = await _container.OpenAsync(cancellationToken);
        try
        {
            return await container.GetBlobClient(Name(reference, entry)).OpenReadAsync(cancellationToken: cancellationToken);
        }
        catch (RequestFailedException error) when (error.Status == 404)
        {
            return null;
        }
    }

    private static string Name(Reference reference, DocumentEntry entry) => FormattableString.Invariant($"{reference}/{entry.Id}/{entry.Version}");
}
