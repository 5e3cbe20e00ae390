namespace Serverless.Domain.Planning;

/// <summary>Another way to hold one visit while all others stay as planned.</summary>
/// <param name="Kind">In what it differs from the plan.</param>
/// <param name="Visit">The visit, held in this way.</param>
/// <param name="ExtraCost">What it costs more than the plan, in points; below 0 when the plan is not the best.</param>
public sealed record PlanAlternative(AlternativeKind Kind, PlannedVisit Visit, long ExtraCost);
