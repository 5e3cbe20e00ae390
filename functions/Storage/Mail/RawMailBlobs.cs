using System.Security.Cryptography;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Serverless.Workflow.Mail;

namespace Serverless.Storage.Mail;

/// <summary>Raw messages in the container <c>mail</c>, each under the hash of its content.</summary>
internal sealed class RawMailBlobs(BlobServiceClient account) : IRawMail
{
    private readonly StorageContainer _container = new(account, "mail");

    public async Task<string> StoreAsync(ReadOnlyMemory<byte> raw, CancellationToken cancellationToken)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(raw.Span));
        await _container.AddAsync(
            Name(hash), raw, new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = "message/rfc822" } }, cancellationToken);
        return hash;
    }

    public async Task<ReadOnlyMemory<byte>?> ReadAsync(string hash, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(hash);
        var container = await _container.OpenAsync(cancellationToken);
        try
        {
            var blob = await container.GetBlobClient(Name(hash)).DownloadContentAsync(cancellationToken);
            return blob.Value.Content.ToMemory();
        }
        catch (RequestFailedException error) when (error.Status == 404)
        {
            return null;
        }
    }

    private static string Name(string hash) => $"{hash}.eml";
}
