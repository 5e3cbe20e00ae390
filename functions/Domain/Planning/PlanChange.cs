namespace Serverless.Domain.Planning;

/// <summary>What a change to a plan would mean.</summary>
/// <param name="Broken">Conditions that the changed plan does not meet; empty when the change is possible.</param>
/// <param name="ExtraCost">What it would cost more, in points; below 0 when it would cost less.</param>
public sealed record PlanChange(IReadOnlyList<PlanningCondition> Broken, long ExtraCost);
