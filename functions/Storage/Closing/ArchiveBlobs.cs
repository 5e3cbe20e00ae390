using System.Globalization;
using System.Security.Cryptography;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Serverless.Domain.Requests;
using Serverless.Workflow.Closing;

namespace Serverless.Storage.Closing;

/// <summary>
/// Archives in the container <c>documents</c>: <c>GTM-2017-01/archive/1</c>, with hash and extent beside them. That one was given to
/// somebody is a blob of its own, <c>GTM-2017-01/archive-returned/1</c>: an archive that is being read must not change in any way.
/// </summary>
internal sealed class ArchiveBlobs(BlobServiceClient account) : IArchives
{
    private const string HashKey = "sha256";
    private const string CoversKey = "covers";
    private const string ReturnedKey = "returned";

    private readonly StorageContainer _container = new(account, "documents");

    public async Task<ArchiveStamp?> FindAsync(Reference reference, CancellationToken cancellationToken)
    {
        var container = await _container.OpenAsync(cancellationToken);
        var prefix = Prefix(reference);
        ArchiveStamp? newest = null;
        await foreach (var blob in container.GetBlobsAsync(BlobTraits.Metadata, BlobStates.None, prefix, cancellationToken))
        {
            var version = int.Parse(blob.Name.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture);
            if (version > (newest?.Version ?? 0))
            {
                newest = Stamp(reference, version, blob.Metadata, blob.Properties.ContentLength ?? 0);
            }
        }

        return newest is null ? null : newest with { Returned = await ReturnedAsync(container, newest, cancellationToken) };
    }

    public async Task<ArchiveStamp> KeepAsync(
        Reference reference, int version, string covers, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(write);

        // On disk until its hash is known: a case may have more than memory should hold.
        await using var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous });
        await write(file, cancellationToken);
        file.Position = 0;
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
        file.Position = 0;
        var container = await _container.OpenAsync(cancellationToken);
        var blob = container.GetBlobClient(Name(reference, version));
        var options = new BlobUploadOptions
        {
            HttpHeaders = new BlobHttpHeaders { ContentType = ArchiveStamp.ContentType },
            Metadata = new Dictionary<string, string>(StringComparer.Ordinal) { [HashKey] = hash, [CoversKey] = covers },
            Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
        };
        try
        {
            var bytes = file.Length;
            await blob.UploadAsync(file, options, cancellationToken);
            return new ArchiveStamp(reference, version, hash, bytes, covers);
        }
        catch (RequestFailedException error) when (error.Status is 409 or 412)
        {
            var known = await blob.GetPropertiesAsync(cancellationToken: cancellationToken);
            return Stamp(reference, version, known.Value.Metadata, known.Value.ContentLength);
        }
    }

    public async Task<Stream?> OpenAsync(ArchiveStamp archive, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(archive);
        var container = await _container.OpenAsync(cancellationToken);
        try
        {
            return await container.GetBlobClient(Name(archive.Reference, archive.Version)).OpenReadAsync(cancellationToken: cancellationToken);
        }
        catch (RequestFailedException error) when (error.Status == 404)
        {
            return null;
        }
    }

    public async Task NoteReturnedAsync(ArchiveStamp archive, DateTimeOffset at, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(archive);
        if (archive.Returned is not null)
        {
            return;
        }

        var options = new BlobUploadOptions
        {
            Metadata = new Dictionary<string, string>(StringComparer.Ordinal) { [ReturnedKey] = at.ToString("O", CultureInfo.InvariantCulture) },
        };
        await _container.AddAsync(ReturnedName(archive), ReadOnlyMemory<byte>.Empty, options, cancellationToken);
    }

    private static async Task<DateTimeOffset?> ReturnedAsync(BlobContainerClient container, ArchiveStamp archive, CancellationToken cancellationToken)
    {
        try
        {
            var note = await container.GetBlobClient(ReturnedName(archive)).GetPropertiesAsync(cancellationToken: cancellationToken);
            return DateTimeOffset.Parse(note.Value.Metadata[ReturnedKey], CultureInfo.InvariantCulture);
        }
        catch (RequestFailedException error) when (error.Status == 404)
        {
            return null;
        }
    }

    private static ArchiveStamp Stamp(Reference reference, int version, IDictionary<string, string> metadata, long bytes) => new(
        reference,
        version,
        metadata[HashKey],
        bytes,
        metadata[CoversKey]);

    private static string Prefix(Reference reference) => $"{reference}/{ArchiveStamp.Document}/";

    private static string ReturnedName(ArchiveStamp archive) =>
        FormattableString.Invariant($"{archive.Reference}/{ArchiveStamp.Document}-returned/{archive.Version}");

    private static string Name(Reference reference, int version) => Prefix(reference) + version.ToString(CultureInfo.InvariantCulture);
}
