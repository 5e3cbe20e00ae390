using Serverless.Domain.Requests;

namespace Serverless.Domain.Planning;

/// <summary>Dates and team of a visit.</summary>
/// <param name="Reference">The request.</param>
/// <param name="FirstDay">The first day, travel aside.</param>
/// <param name="LastDay">The last day, travel aside.</param>
/// <param name="Team">Ids of the experts who go, in the order of their ids.</param>
/// <param name="Lead">The one of them who leads.</param>
public sealed record PlannedVisit(Reference Reference, DateOnly FirstDay, DateOnly LastDay, IReadOnlyList<string> Team, string Lead)
{
    /// <summary>The days of the visit, travel aside.</summary>
    public DayRange Days() => new(FirstDay, LastDay);
}
