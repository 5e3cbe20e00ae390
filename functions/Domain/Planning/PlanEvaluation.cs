namespace Serverless.Domain.Planning;

/// <summary>What a plan is worth.</summary>
/// <param name="Broken">The conditions that it does not meet; empty for a plan that can be carried out.</param>
/// <param name="Cost">What it costs; compare it with the cost of another plan of the same problem to see what a change costs.</param>
public sealed record PlanEvaluation(IReadOnlyList<PlanningCondition> Broken, PlanCost Cost)
{
    /// <summary>Whether all conditions are met.</summary>
    public bool IsFeasible => Broken.Count == 0;
}
