using Serverless.Domain.Planning;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Domain.Visits;

namespace Serverless.Workflow.Planning;

/// <summary>Judges changes to a proposal as things are now.</summary>
/// <param name="desk">Knows what has to be heeded.</param>
public sealed class PlanChanges(PlanningDesk desk)
{
    /// <summary>Says which conditions a changed proposal would break, and what it would cost more than the one that waits.</summary>
    /// <param name="visit">The request, with the proposal that waits for the Coordinator.</param>
    /// <param name="changed">The proposal as it is wanted.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A refusal when the register does not know somebody of the team.</returns>
    public async Task<Result<PlanChange>> JudgeAsync(VisitRequest visit, PlanProposal changed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(changed);
        var problem = await desk.DescribeAsync(visit, withOthers: false, cancellationToken);
        var known = problem.Experts.Select(expert => expert.Id).ToHashSet(StringComparer.Ordinal);
        var proposed = visit.Proposal!;
        if (changed.Team.Concat(proposed.Team).FirstOrDefault(assignment => !known.Contains(assignment.Expert)) is { } unknown)
        {
            return new Refusal(RefusalReason.Invalid, $"There is no expert '{unknown.Expert}' in the register.");
        }

        // Whoever the Coordinator names is asked, also after an earlier refusal.
        problem = problem with
        {
            Visits =
            [
                .. problem.Visits.Select(one => one with
                {
                    Excluded = [.. one.Excluded.Where(excluded => !changed.Team.Any(assignment => assignment.Expert == excluded.Expert))],
                }),
            ],
        };
        return PlanEvaluator.Change(problem, [Planned(visit, proposed)], Planned(visit, changed));
    }

    private static PlannedVisit Planned(VisitRequest visit, PlanProposal proposal) => new(
        visit.Reference,
        proposal.First,
        proposal.Last,
        [.. proposal.Team.Select(assignment => assignment.Expert).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        proposal.Team.First(assignment => assignment.IsLead).Expert);
}
