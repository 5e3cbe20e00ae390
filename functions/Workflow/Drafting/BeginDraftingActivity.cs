using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Drafting;

/// <summary>Makes the first version of a draft where the preparation of the visit made none.</summary>
/// <param name="beginning">Makes it.</param>
public sealed class BeginDraftingActivity(DraftBeginning beginning)
{
    /// <summary>The function's name.</summary>
    public const string Name = nameof(BeginDraftingActivity);

    /// <summary>Makes it.</summary>
    [Function(Name)]
    public Task<BegunDrafting> RunAsync([ActivityTrigger] VisitRequest visit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return beginning.BeginAsync(visit, cancellationToken);
    }
}
