using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Parties;
using Serverless.Domain.Policies;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Workflow.Process;
using Serverless.Workflow.Register;

namespace Serverless.Workflow.Drafting;

/// <summary>Plans a round of review from the policy, the visit's plan and the reviewers whom the State has named.</summary>
/// <param name="policy">The policy.</param>
/// <param name="registers">The registers.</param>
public sealed class PlanRoundActivity(Policy policy, IRegisters registers)
{
    /// <summary>The function's name.</summary>
    public const string Name = nameof(PlanRoundActivity);

    /// <summary>Plans.</summary>
    [Function(Name)]
    public async Task<RoundPlan> RunAsync([ActivityTrigger] VisitRequest visit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(visit);
        var index = await registers.GetAsync(cancellationToken);
        var asked = policy.Drafting.Reviewers.SelectMany(kind => Of(kind, visit, index)).ToList();
        return new RoundPlan(
            [.. asked, .. visit.Drafting?.Reviewers.Select(reviewer => reviewer.Party) ?? []],
            [.. asked.Where(party => policy.Drafting.SignOff.Contains(party.Kind))],
            policy.Drafting.Rounds);
    }

    // Whoever did not take part in the visit has no part in its draft; the lead edits and does not review.
    private static IEnumerable<Party> Of(PartyKind kind, VisitRequest visit, RegisterIndex index) => kind switch
    {
        PartyKind.Mission => [new Party(PartyKind.Mission, visit.Reference.State.ToString())],
        PartyKind.Coordinator => StepPeople.With(index, Role.Coordinator),
        PartyKind.Expert => visit.Plan!.Team.Select(assignment => new Party(PartyKind.Expert, assignment.Expert)).Except([visit.Plan.Lead]),
        _ => visit.Plan!.Invitations.Where(invitation => invitation.To.Kind == kind && invitation.IsAccepted).Select(invitation => invitation.To),
    };
}
