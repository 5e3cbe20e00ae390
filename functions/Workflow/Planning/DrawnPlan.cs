using Serverless.Domain.Visits;

namespace Serverless.Workflow.Planning;

/// <summary>What a round of planning has found: one of the two.</summary>
/// <param name="Proposal">A team and dates.</param>
/// <param name="Conflict">Why there are none.</param>
public sealed record DrawnPlan(PlanProposal? Proposal, PlanConflict? Conflict = null);
