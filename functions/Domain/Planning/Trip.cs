namespace Serverless.Domain.Planning;

/// <summary>A planned visit with what its names stand for.</summary>
internal sealed record Trip(VisitToPlan Visit, DayRange Days, DayRange Taken, IReadOnlyList<PlanningExpert> Team, string Lead)
{
    internal static Trip Of(PlanningProblem problem, PlannedVisit planned)
    {
        var visit = problem.Visits.FirstOrDefault(visit => visit.Reference == planned.Reference)
            ?? throw new ArgumentException($"{planned.Reference} is not to be planned.", nameof(planned));
        // Who is named twice goes once; the length is the visit's own.
        var team = planned.Team.Distinct(StringComparer.Ordinal).Select(id => problem.Experts.FirstOrDefault(expert => expert.Id == id)
            ?? throw new ArgumentException($"{planned.Reference}: there is no expert {id}.", nameof(planned)));
        var days = DayRange.Of(planned.FirstDay, visit.Days);
        return new Trip(visit, days, problem.Rules.Trip(days), [.. team], planned.Lead);
    }

    internal bool Goes(string expert) => Team.Any(member => member.Id == expert);
}
