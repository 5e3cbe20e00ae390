using Serverless.Domain.Requests;

namespace Serverless.Domain.Planning;

/// <summary>Why a visit is planned as it is.</summary>
/// <param name="Reference">The request.</param>
/// <param name="Dates">Why on these days.</param>
/// <param name="OtherDates">The next best days, with the best team for them; null when there are none.</param>
/// <param name="People">Why each member of the team, in the team's order.</param>
public sealed record VisitReasons(
    Reference Reference, IReadOnlyList<PlanReason> Dates, PlanAlternative? OtherDates, IReadOnlyList<PersonReasons> People);
