namespace Serverless.Domain.Visits;

/// <summary>The planner's answer that no team and dates satisfy every condition.</summary>
/// <param name="Round">Which of the request's plans it would have been, from 1.</param>
/// <param name="At">When it was found (UTC).</param>
/// <param name="Conditions">The smallest set of conditions that cannot hold together, each in plain English.</param>
public sealed record PlanConflict(int Round, DateTimeOffset At, IReadOnlyList<string> Conditions);
