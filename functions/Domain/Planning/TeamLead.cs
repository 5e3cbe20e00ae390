namespace Serverless.Domain.Planning;

/// <summary>Who of a team leads.</summary>
public static class TeamLead
{
    /// <summary>Whether the expert speaks a working language of the visit.</summary>
    public static bool CanLead(VisitToPlan visit, PlanningExpert expert) => visit.Languages.Any(expert.Languages.Contains);

    /// <summary>
    /// Chooses the lead: whoever has accepted to lead; else by the visit's best language, by having gone last time, by the fewest visit
    /// days, by id.
    /// </summary>
    /// <returns>Null when nobody of the team speaks a working language.</returns>
    public static string? Choose(PlanningProblem problem, VisitToPlan visit, IEnumerable<PlanningExpert> team) => team
        .Where(expert => CanLead(visit, expert))
        .OrderByDescending(expert => expert.Id == visit.KeptLead)
        .ThenBy(expert => visit.Languages.TakeWhile(language => !expert.Languages.Contains(language)).Count())
        .ThenByDescending(expert => visit.LastTeam.Contains(expert.Id, StringComparer.Ordinal))
        .ThenBy(problem.LoadBefore)
        .ThenBy(expert => expert.Id, StringComparer.Ordinal)
        .FirstOrDefault()?.Id;
}
