using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Workflow.Notices;

namespace Serverless.Workflow.Process;

/// <summary>Finds the members whom the no-objection circulation has not reached: their silence is no consent.</summary>
/// <param name="outbox">What was sent.</param>
public sealed class FindUnreachedActivity(IOutbox outbox)
{
    /// <summary>The function's name.</summary>
    public const string Name = nameof(FindUnreachedActivity);

    /// <summary>Finds them.</summary>
    [Function(Name)]
    public Task<IReadOnlyList<Party>> RunAsync([ActivityTrigger] VisitRequest visit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return outbox.FindUnreachedAsync(
            visit.Reference,
            NoticeKind.NoObjectionCirculated,
            [.. visit.Positions.Where(position => position.Position is null).Select(position => position.Member)],
            cancellationToken);
    }
}
