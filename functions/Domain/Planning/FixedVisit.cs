using Serverless.Domain.Register;
using Serverless.Domain.Requests;

namespace Serverless.Domain.Planning;

/// <summary>A visit whose dates and team stand.</summary>
/// <param name="Reference">The request.</param>
/// <param name="State">The host.</param>
/// <param name="FirstDay">The first day, travel aside.</param>
/// <param name="LastDay">The last day, travel aside.</param>
/// <param name="Team">Ids of the experts who go.</param>
public sealed record FixedVisit(Reference Reference, StateCode State, DateOnly FirstDay, DateOnly LastDay, IReadOnlyList<string> Team)
{
    /// <summary>The days of the visit, travel aside.</summary>
    public DayRange Days() => new(FirstDay, LastDay);
}
