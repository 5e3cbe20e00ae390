using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Policies;
using Serverless.Domain.Requests;
using Serverless.Workflow.Requests;

namespace Serverless.Workflow.Process;

/// <summary>Says whether the policy wants the members asked after the Chair's approval.</summary>
/// <param name="policy">The policy.</param>
/// <param name="requests">The requests there were.</param>
public sealed class NeedsNoObjectionActivity(Policy policy, IRequestStore requests)
{
    /// <summary>The function's name.</summary>
    public const string Name = nameof(NeedsNoObjectionActivity);

    /// <summary>Finds out.</summary>
    [Function(Name)]
    public async Task<bool> RunAsync([ActivityTrigger] Reference reference, CancellationToken cancellationToken) =>
        policy.Features.NoObjection switch
        {
            NoObjectionMode.Always => true,
            NoObjectionMode.FirstVisit => !await requests.HasVisitedAsync(reference.State, cancellationToken),
            _ => false,
        };
}
