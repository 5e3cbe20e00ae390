namespace Serverless.Domain.Planning;

/// <summary>What a plan costs in points, by what it departs from; see <see cref="PlanningWeights"/>.</summary>
/// <param name="Wish">For days away from what the States asked for.</param>
/// <param name="Load">For the visit days that the experts get on top of what they have.</param>
/// <param name="Continuity">For visits on which nobody of the last time goes.</param>
/// <param name="TeamSize">For people beyond the smallest teams.</param>
/// <param name="BackToBack">For trips with too few days between them.</param>
public sealed record PlanCost(long Wish, long Load, long Continuity, long TeamSize, long BackToBack)
{
    /// <summary>The sum.</summary>
    public long Total => Wish + Load + Continuity + TeamSize + BackToBack;
}
