using Serverless.Domain.Requests;

namespace Serverless.Workflow.Planning;

/// <summary>The plans that were drawn, with their reasons. What is there is never overwritten.</summary>
public interface IPlanStore
{
    /// <summary>Keeps a plan unless one of the same round is there.</summary>
    /// <returns>The plan that stands: this one, or the one that was there.</returns>
    Task<StoredPlan> KeepAsync(StoredPlan plan, CancellationToken cancellationToken);

    /// <summary>Finds the plan of a round.</summary>
    Task<StoredPlan?> FindAsync(Reference reference, int round, CancellationToken cancellationToken);
}
