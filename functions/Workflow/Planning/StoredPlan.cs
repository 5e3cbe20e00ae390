using Serverless.Domain.Planning;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Planning;

/// <summary>A round of planning as it is kept: what was asked of the planner, and all that it answered.</summary>
/// <param name="Reference">The request for which it was drawn.</param>
/// <param name="Round">The round of that request, from 1.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Problem">All visits that were planned together, with everything they depended on.</param>
/// <param name="Answer">The plan with reasons and alternatives, or the conflict.</param>
public sealed record StoredPlan(Reference Reference, int Round, DateTimeOffset At, PlanningProblem Problem, PlanningAnswer Answer);
