namespace Serverless.Domain.Planning;

/// <summary>Finds what makes no sense in a planning problem.</summary>
public static class PlanningChecks
{
    private const int LongestVisit = 60;
    private const int LongestHorizon = 1500;
    private const int MostPeople = 50;
    private const int MostAreas = 10;
    private const int MostAbsentDays = 364;
    private const int HighestWeight = 100_000;
    private const int HighestLoad = 366;

    /// <summary>Checks a problem.</summary>
    /// <returns>The faults; empty when there are none.</returns>
    public static IReadOnlyList<PlanningFault> Check(PlanningProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var known = problem.Experts.Select(expert => expert.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Repeated("experts", problem.Experts.Select(expert => expert.Id)),
            .. Repeated("visits", problem.Visits.Select(visit => visit.Reference.ToString()).Concat(problem.Fixed.Select(visit => visit.Reference.ToString()))),
            .. problem.Experts.SelectMany((expert, index) => Of(expert, $"experts[{index}]")),
            .. problem.Visits.SelectMany((visit, index) => Of(problem, visit, $"visits[{index}]", known)),
            .. problem.Fixed.SelectMany((visit, index) => Range($"fixed[{index}]", visit.FirstDay, visit.LastDay)),
            .. Of(problem.Rules),
        ];
    }

    private static IEnumerable<PlanningFault> Of(PlanningExpert expert, string path) =>
    [
        .. Text($"{path}.id", expert.Id),
        .. expert.Away.SelectMany((period, index) => Range($"{path}.away[{index}]", period.From, period.Until)),
        .. Number($"{path}.loadDays", expert.LoadDays, 0, HighestLoad),
        .. Number($"{path}.absentDays", expert.AbsentDays, 0, MostAbsentDays),
    ];

    private static IEnumerable<PlanningFault> Of(PlanningProblem problem, VisitToPlan visit, string path, HashSet<string> known)
    {
        foreach (var fault in (IEnumerable<PlanningFault>)
        [
            .. Number($"{path}.days", visit.Days, 1, LongestVisit),
            .. Range($"{path}.window", visit.Window.From, visit.Window.Until),
            .. Number($"{path}.smallestTeam", visit.SmallestTeam, 1, MostPeople),
            .. Number($"{path}.largestTeam", visit.LargestTeam, 1, MostPeople),
            .. visit.Partners.SelectMany((partner, index) => Of(partner, $"{path}.partners[{index}]")),
            .. visit.Kept.Where(id => !known.Contains(id)).Select(id => new PlanningFault($"{path}.kept", $"There is no expert '{id}'. Add the expert, or leave the id out.")),
        ])
        {
            yield return fault;
        }

        if (visit.Window.Until.DayNumber - problem.Today.DayNumber > LongestHorizon)
        {
            yield return new PlanningFault($"{path}.window", $"It ends more than {LongestHorizon} days after today. Give an earlier last day.");
        }

        if (visit.KeptFirstDay < problem.Today)
        {
            yield return new PlanningFault($"{path}.keptFirstDay", "It lies before today. A visit that has begun is fixed, not planned.");
        }

        if (visit.LargestTeam < visit.SmallestTeam)
        {
            yield return new PlanningFault($"{path}.largestTeam", $"It is less than smallestTeam, {visit.SmallestTeam}.");
        }

        if (visit.Areas.Count > MostAreas)
        {
            yield return new PlanningFault($"{path}.areas", $"There are more than {MostAreas}. Leave those that matter most.");
        }

        if (visit.Languages.Count == 0)
        {
            yield return new PlanningFault($"{path}.languages", "There is none. Give at least one working language.");
        }

        if (visit.Wish is { } wish && wish.Until.DayNumber - wish.From.DayNumber + 1 < visit.Days)
        {
            yield return new PlanningFault($"{path}.wish", $"It is shorter than the visit, which takes days: {visit.Days}.");
        }

        if (visit.KeptLead is { } lead && !visit.Kept.Contains(lead, StringComparer.Ordinal))
        {
            yield return new PlanningFault($"{path}.keptLead", $"'{lead}' is not among kept. Name the expert there too.");
        }
    }

    private static IEnumerable<PlanningFault> Of(PlanningPartner partner, string path) =>
    [
        .. Text($"{path}.id", partner.Id),
        .. partner.Cannot.SelectMany((range, index) => Range($"{path}.cannot[{index}]", range.From, range.Until)),
        .. (partner.OnlyOn ?? []).SelectMany((range, index) => Range($"{path}.onlyOn[{index}]", range.From, range.Until)),
    ];

    private static IEnumerable<PlanningFault> Of(PlanningRules rules) =>
    [
        .. Number("rules.travelDaysBefore", rules.TravelDaysBefore, 0, LongestVisit),
        .. Number("rules.travelDaysAfter", rules.TravelDaysAfter, 0, LongestVisit),
        .. Number("rules.noticeDays", rules.NoticeDays, 0, MostAbsentDays),
        .. Number("rules.visitsAtOnce", rules.VisitsAtOnce, 1, HighestLoad),
        .. Number("rules.restDays", rules.RestDays, 0, LongestVisit),
        .. Number("rules.weights.dayFromWish", rules.Weights.DayFromWish, 0, HighestWeight),
        .. Number("rules.weights.loadDay", rules.Weights.LoadDay, 0, HighestWeight),
        .. Number("rules.weights.nobodyFromLastTime", rules.Weights.NobodyFromLastTime, 0, HighestWeight),
        .. Number("rules.weights.extraPerson", rules.Weights.ExtraPerson, 0, HighestWeight),
        .. Number("rules.weights.backToBack", rules.Weights.BackToBack, 0, HighestWeight),
    ];

    private static IEnumerable<PlanningFault> Repeated(string path, IEnumerable<string> ids) =>
        ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1)
            .Select(group => new PlanningFault(path, $"'{group.Key}' is there more than once. Leave one."));

    private static IEnumerable<PlanningFault> Range(string path, DateOnly from, DateOnly until)
    {
        if (until < from)
        {
            yield return new PlanningFault(path, $"It ends on {until:yyyy-MM-dd}, before it begins on {from:yyyy-MM-dd}.");
        }
    }

    private static IEnumerable<PlanningFault> Number(string path, int number, int least, int most)
    {
        if (number < least || number > most)
        {
            yield return new PlanningFault(path, $"{number} is not between {least} and {most}.");
        }
    }

    private static IEnumerable<PlanningFault> Text(string path, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            yield return new PlanningFault(path, "It is empty.");
        }
    }
}
