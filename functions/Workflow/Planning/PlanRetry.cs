using System.Text.Json;
using Serverless.Domain.Planning;
using Serverless.Domain.Requests;
using Serverless.Workflow.Requests;

namespace Serverless.Workflow.Planning;

/// <summary>
/// Finds the requests that had no plan and may have one now: what the planner would be told has changed since. An expert is
/// free again, a register was put right, or a day has passed.
/// </summary>
/// <param name="requests">The requests.</param>
/// <param name="desk">Knows what the planner would be told.</param>
/// <param name="plans">Know what it was told.</param>
public sealed class PlanRetry(IRequestStore requests, PlanningDesk desk, IPlanStore plans)
{
    /// <summary>Finds them.</summary>
    public async Task<IReadOnlyList<Reference>> FindAsync(CancellationToken cancellationToken)
    {
        var found = new List<Reference>();
        await foreach (var visit in requests.ListOpenAsync(cancellationToken)
            .Where(visit => visit is { Stage: Stage.Scheduling, Pending.Step: Steps.NoPlan }).WithCancellation(cancellationToken))
        {
            // A request without a plan was planned alone in the end.
            var then = await plans.FindAsync(visit.Reference, visit.Rounds, cancellationToken);
            if (then is null || Text(then.Problem) != Text(await desk.DescribeAsync(visit, withOthers: false, cancellationToken)))
            {
                found.Add(visit.Reference);
            }
        }

        return found;
    }

    private static string Text(PlanningProblem problem) => JsonSerializer.Serialize(problem);
}
