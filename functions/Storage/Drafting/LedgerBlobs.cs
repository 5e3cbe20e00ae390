using System.Runtime.CompilerServices;
using System.Text;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Serverless.Domain.Drafts;
using Serverless.Domain.Requests;
using Serverless.Workflow.Drafting;

namespace Serverless.Storage.Drafting;

/// <summary>
/// The ledger in the container <c>ledger</c>: <c>GTM-2017-01/returns/…</c> and <c>GTM-2017-01/settlements/…</c>, a blob for each sheet.
/// A thousand comments are one blob, not a thousand rows.
/// </summary>
internal sealed class LedgerBlobs(BlobServiceClient account) : ILedger
{
    private readonly StorageContainer _container = new(account, "ledger");

    public Task KeepAsync(Reference reference, string returned, IReadOnlyList<LedgerEntry> entries, CancellationToken cancellationToken) =>
        AddAsync($"{Returns(reference)}{returned}", entries, cancellationToken);

    public Task SettleAsync(
        Reference reference, string settlement, IReadOnlyDictionary<string, LedgerResolution> resolutions, CancellationToken cancellationToken) =>
        AddAsync($"{Settlements(reference)}{settlement}", resolutions, cancellationToken);

    public async Task<IReadOnlyList<LedgerEntry>> ListAsync(Reference reference, CancellationToken cancellationToken)
    {
        var settled = new Dictionary<string, LedgerResolution>(StringComparer.Ordinal);
        await foreach (var sheet in ReadAsync<Dictionary<string, LedgerResolution>>(Settlements(reference), cancellationToken))
        {
            foreach (var (entry, resolution) in sheet)
            {
                settled[entry] = resolution;
            }
        }

        var entries = new List<LedgerEntry>();
        await foreach (var sheet in ReadAsync<List<LedgerEntry>>(Returns(reference), cancellationToken))
        {
            entries.AddRange(sheet.Select(entry => settled.TryGetValue(entry.Id, out var resolution) ? entry with { Resolution = resolution } : entry));
        }

        return entries;
    }

    private static string Returns(Reference reference) => $"{reference}/returns/";

    private static string Settlements(Reference reference) => $"{reference}/settlements/";

    private async Task AddAsync<T>(string name, T sheet, CancellationToken cancellationToken)
    {
        var options = new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = "application/json" } };
        await _container.AddAsync(name, Encoding.UTF8.GetBytes(StorageJson.Write(sheet)), options, cancellationToken);
    }

    // Blobs are listed in the order of their names.
    private async IAsyncEnumerable<T> ReadAsync<T>(string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var container = await _container.OpenAsync(cancellationToken);
        await foreach (var blob in container.GetBlobsAsync(BlobTraits.None, BlobStates.None, prefix, cancellationToken))
        {
            var content = await container.GetBlobClient(blob.Name).DownloadContentAsync(cancellationToken);
            yield return StorageJson.Read<T>(content.Value.Content.ToString());
        }
    }
}
