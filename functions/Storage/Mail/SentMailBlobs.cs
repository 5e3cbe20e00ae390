using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Serverless.Domain.Requests;
using Serverless.Workflow.Mail;

namespace Serverless.Storage.Mail;

/// <summary>Copies of sent messages in the container <c>sent</c>: <c>GTM-2017-01/….eml</c>, under the hash of the Message-ID.</summary>
internal sealed class SentMailBlobs(BlobServiceClient account) : ISentMail
{
    private readonly StorageContainer _container = new(account, "sent");

    public async Task KeepAsync(Reference reference, string messageId, ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        var container = await _container.OpenAsync(cancellationToken);
        await container.GetBlobClient(Name(reference, messageId)).UploadAsync(
            BinaryData.FromBytes(message), new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = "message/rfc822" } }, cancellationToken);
    }

    public async Task<ReadOnlyMemory<byte>?> ReadAsync(Reference reference, string messageId, CancellationToken cancellationToken)
    {
        var container = await _container.OpenAsync(cancellationToken);
        try
        {
            var blob = await container.GetBlobClient(Name(reference, messageId)).DownloadContentAsync(cancellationToken);
            return blob.Value.Content.ToMemory();
        }
        catch (RequestFailedException error) when (error.Status == 404)
        {
            return null;
        }
    }

    private static string Name(Reference reference, string messageId) => $"{reference}/{RowKeys.Of(messageId)}.eml";
}
