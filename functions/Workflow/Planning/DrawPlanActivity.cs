using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Planning;
using Serverless.Domain.Policies;
using Serverless.Domain.Requests;
using Serverless.Domain.Visits;

namespace Serverless.Workflow.Planning;

/// <summary>Draws the next plan of a request, together with all others that wait for one. Repeating it gives the plan that was kept first.</summary>
/// <param name="desk">Knows what is to be planned.</param>
/// <param name="planner">Plans.</param>
/// <param name="plans">Keeps plans.</param>
/// <param name="policy">For how long the planner may search.</param>
/// <param name="time">The clock.</param>
public sealed class DrawPlanActivity(PlanningDesk desk, IPlanner planner, IPlanStore plans, Policy policy, TimeProvider time)
{
    /// <summary>The function's name.</summary>
    public const string Name = nameof(DrawPlanActivity);

    /// <summary>Draws it.</summary>
    [Function(Name)]
    public async Task<DrawnPlan> RunAsync([ActivityTrigger] VisitRequest visit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(visit);
        var round = visit.Rounds + 1;
        var plan = await plans.FindAsync(visit.Reference, round, cancellationToken) ?? await DrawAsync(visit, round, cancellationToken);
        if (plan.Answer.Visits.FirstOrDefault(planned => planned.Reference == visit.Reference) is { } found)
        {
            return new DrawnPlan(new PlanProposal(
                round,
                plan.At,
                found.FirstDay,
                found.LastDay,
                [.. found.Team.OrderByDescending(expert => expert == found.Lead).Select(expert => new Assignment(expert, expert == found.Lead))]));
        }

        string[] conditions = plan.Answer.Conflict is [_, ..] conflict
            ? [.. conflict.Select(PlanningWords.Say)]
            : ["No plan was found in the time that the policy allows. Ask again, or narrow the days."];
        return new DrawnPlan(Proposal: null, new PlanConflict(round, plan.At, conditions));
    }

    // Consent to certain days binds nobody to others: whoever cannot on the new ones need not go. As many as can are kept.
    private static IEnumerable<PlanningProblem> WithoutKept(PlanningProblem problem)
    {
        if (problem.Visits is not [{ KeptFirstDay: null, Kept: [_, ..] kept } visit])
        {
            yield break;
        }

        List<List<string>> fewer = [.. kept.Select(expert => kept.Where(other => other != expert).ToList())];
        if (kept.Count > 1)
        {
            fewer.Add([]);
        }

        foreach (var left in fewer)
        {
            yield return problem with { Visits = [visit with { Kept = left, KeptLead = left.FirstOrDefault(expert => expert == visit.KeptLead) }] };
        }
    }

    private async Task<StoredPlan> DrawAsync(VisitRequest visit, int round, CancellationToken cancellationToken)
    {
        var limit = TimeSpan.FromSeconds(policy.Scheduling.PlanSeconds);
        var problem = await desk.DescribeAsync(visit, withOthers: true, cancellationToken);
        var answer = await planner.PlanAsync(problem, limit, cancellationToken);
        if (answer.Outcome != PlanningOutcome.Planned && problem.Visits.Count > 1)
        {
            // Another request may be the one that cannot be; this one is not to wait for it.
            problem = await desk.DescribeAsync(visit, withOthers: false, cancellationToken);
            answer = await planner.PlanAsync(problem, limit, cancellationToken);
        }

        foreach (var other in answer.Outcome == PlanningOutcome.Planned ? [] : WithoutKept(problem))
        {
            if (await planner.PlanAsync(other, limit, cancellationToken) is { Outcome: PlanningOutcome.Planned } found)
            {
                (problem, answer) = (other, found);
                break;
            }
        }

        return await plans.KeepAsync(new StoredPlan(visit.Reference, round, time.GetUtcNow(), problem, answer), cancellationToken);
    }
}
