using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Serverless.Storage;

/// <summary>One blob container, made when it is first used.</summary>
internal sealed class StorageContainer(BlobServiceClient account, string name)
{
    private readonly BlobContainerClient _client = account.GetBlobContainerClient(name);
    private Task? _made;

    /// <summary>The client of the container, which is there.</summary>
    internal async ValueTask<BlobContainerClient> OpenAsync(CancellationToken cancellationToken)
    {
        var made = Volatile.Read(ref _made);
        if (made is not { IsCompletedSuccessfully: true })
        {
            made = _client.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            await made;
            Volatile.Write(ref _made, made);
        }

        return _client;
    }

    /// <summary>Writes a blob unless it is there already.</summary>
    /// <returns>Whether this call wrote it.</returns>
    internal async Task<bool> AddAsync(string blob, ReadOnlyMemory<byte> content, BlobUploadOptions options, CancellationToken cancellationToken)
    {
        var container = await OpenAsync(cancellationToken);
        options.Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All };
        try
        {
            await container.GetBlobClient(blob).UploadAsync(BinaryData.FromBytes(content), options, cancellationToken);
            return true;
        }
        catch (RequestFailedException error) when (error.Status is 409 or 412)
        {
            return false;
        }
    }
}
