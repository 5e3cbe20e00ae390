using Serverless.Domain.Availability;

namespace Serverless.Domain.Planning;

/// <summary>Days on which an expert is away, from the first to the last.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="Kind">Away for everything, or for new work alone.</param>
public sealed record AwayDays(DateOnly From, DateOnly Until, AwayKind Kind = AwayKind.Away)
{
    /// <summary>Whether it keeps the expert from a visit on these days: new work always, a visit accepted before unless it may be finished.</summary>
    public bool Hinders(VisitToPlan visit, PlanningExpert expert)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(expert);
        return Kind == AwayKind.Away || !visit.Kept.Contains(expert.Id, StringComparer.Ordinal);
    }
}
