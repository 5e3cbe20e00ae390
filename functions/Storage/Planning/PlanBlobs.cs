using System.Text;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Serverless.Domain.Requests;
using Serverless.Workflow.Planning;

namespace Serverless.Storage.Planning;

/// <summary>Plans in the container <c>plans</c>: <c>GTM-2017-01/1</c>, each as JSON.</summary>
internal sealed class PlanBlobs(BlobServiceClient account) : IPlanStore
{
    private readonly StorageContainer _container = new(account, "plans");

    public async Task<StoredPlan> KeepAsync(StoredPlan plan, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var content = Encoding.UTF8.GetBytes(StorageJson.Write(plan));
        var options = new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = "application/json" } };
        return await _container.AddAsync(Name(plan.Reference, plan.Round), content, options, cancellationToken)
            ? plan
            : await FindAsync(plan.Reference, plan.Round, cancellationToken)
                ?? throw new InvalidOperationException($"The plan {plan.Round} of {plan.Reference} is there and cannot be read.");
    }

    public async Task<StoredPlan?> FindAsync(Reference reference, int round, CancellationToken cancellationToken)
    {
        var container = await _container.OpenAsync(cancellationToken);
        try
        {
            var blob = await container.GetBlobClient(Name(reference, round)).DownloadContentAsync(cancellationToken);
            return StorageJson.Read<StoredPlan>(blob.Value.Content.ToString());
        }
        catch (RequestFailedException error) when (error.Status == 404)
        {
            return null;
        }
    }

    private static string Name(Reference reference, int round) => FormattableString.Invariant($"{reference}/{round}");
}
