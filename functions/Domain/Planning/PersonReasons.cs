namespace Serverless.Domain.Planning;

/// <summary>Why an expert goes on a visit.</summary>
/// <param name="Expert">The expert's id.</param>
/// <param name="Reasons">Why; at least one.</param>
/// <param name="Without">The best way to hold the visit without this person; null when there is none while all else stays.</param>
public sealed record PersonReasons(string Expert, IReadOnlyList<PlanReason> Reasons, PlanAlternative? Without);
