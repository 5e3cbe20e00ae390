using Serverless.Domain.Planning;

namespace Serverless.Workflow.Closing;

/// <summary>A round of planning, as an archive has it: without what was known of other States' visits.</summary>
/// <param name="Round">The round, from 1.</param>
/// <param name="At">When it was planned (UTC).</param>
/// <param name="Answer">The plan with reasons and alternatives, or the conflict.</param>
public sealed record ArchivedPlan(int Round, DateTimeOffset At, PlanningAnswer Answer);
