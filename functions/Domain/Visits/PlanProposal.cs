namespace Serverless.Domain.Visits;

/// <summary>
/// A team and dates that the planner has found and the Coordinator has not confirmed yet. Reasons and alternatives lie with
/// the stored plan of the same round.
/// </summary>
/// <param name="Round">Which of the request's plans it is, from 1; no number is used twice.</param>
/// <param name="At">When it was found (UTC).</param>
/// <param name="First">The first day of the visit, at the venue.</param>
/// <param name="Last">The last day of the visit, at the venue.</param>
/// <param name="Team">Who would go; one of them leads.</param>
public sealed record PlanProposal(int Round, DateTimeOffset At, DateOnly First, DateOnly Last, IReadOnlyList<Assignment> Team);
