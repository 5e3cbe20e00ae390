using Serverless.Domain.Visits;

namespace Serverless.Workflow.Planning;

/// <summary>What a round of planning has found: one of the two.</summary>
/// <param name="Proposal">A team and dates.</param>
/// <param name="Conflict">Why there are none.</param>
public sealed record DrawnPlan(PlanProposal? Proposal, PlanConflict? Conflict = null)
{
    /// <summary>For a proposal why these people and days, a sentence in plain English each; all of them lie with the stored plan.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];
}
