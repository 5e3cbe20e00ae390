namespace Serverless.Domain.Planning;

/// <summary>
/// Says whether a plan meets all conditions and what it costs. This is the meaning of the conditions and of the costs; planners are held
/// against it.
/// </summary>
public static class PlanEvaluator
{
    /// <summary>Evaluates dates and teams for visits of a problem, or for some of them.</summary>
    /// <exception cref="ArgumentException">A visit or a member of a team is not in the problem.</exception>
    public static PlanEvaluation Evaluate(PlanningProblem problem, IReadOnlyCollection<PlannedVisit> plan)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(plan);
        var trips = plan.Select(planned => Trip.Of(problem, planned)).ToList();
        return new PlanEvaluation(
            [.. trips.SelectMany(trip => BrokenBy(problem, trip)).Concat(BrokenTogether(problem, trips)).Distinct()], Cost(problem, trips));
    }

    /// <summary>Says what it would mean to hold one visit of a plan in another way while all others stay.</summary>
    /// <exception cref="ArgumentException">A visit or a member of a team is not in the problem.</exception>
    public static PlanChange Change(PlanningProblem problem, IReadOnlyCollection<PlannedVisit> plan, PlannedVisit change)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(change);
        var changed = Evaluate(problem, [.. plan.Where(planned => planned.Reference != change.Reference), change]);
        return new PlanChange(changed.Broken, changed.Cost.Total - Evaluate(problem, plan).Cost.Total);
    }

    private static IEnumerable<PlanningCondition> BrokenBy(PlanningProblem problem, Trip trip) =>
        BrokenByDates(problem, trip).Concat(BrokenByTeam(trip)).Concat(trip.Team.SelectMany(expert => BrokenByPerson(problem, trip, expert)));

    private static IEnumerable<PlanningCondition> BrokenByDates(PlanningProblem problem, Trip trip)
    {
        var visit = trip.Visit;
        if (visit.KeptFirstDay is { } agreed)
        {
            if (trip.Days.From != agreed)
            {
                yield return PlanningConditions.AgreedDates(visit, agreed);
            }
        }
        else
        {
            if (trip.Days.From < visit.Window.From || trip.Days.Until > visit.Window.Until)
            {
                yield return PlanningConditions.Window(visit);
            }

            if (trip.Days.From < problem.AfterNotice())
            {
                yield return PlanningConditions.Notice(visit, problem.Rules);
            }
        }

        foreach (var day in visit.ClosedDays.Where(day => trip.Days.Contains(day.Date)))
        {
            yield return PlanningConditions.Closed(visit, day);
        }

        foreach (var partner in visit.Partners.Where(partner => !trip.Days.Each().All(partner.Can)))
        {
            yield return PlanningConditions.Partner(visit, partner);
        }
    }

    private static IEnumerable<PlanningCondition> BrokenByTeam(Trip trip)
    {
        var visit = trip.Visit;
        if (trip.Team.Count < visit.SmallestTeam)
        {
            yield return PlanningConditions.SmallestTeam(visit);
        }

        if (trip.Team.Count > visit.LargestTeam)
        {
            yield return PlanningConditions.LargestTeam(visit);
        }

        if (trip.Team.FirstOrDefault(expert => expert.Id == trip.Lead) is not { } lead || !TeamLead.CanLead(visit, lead))
        {
            yield return PlanningConditions.Lead(visit);
        }

        foreach (var area in visit.Areas.Where(area => !trip.Team.Any(expert => expert.Expertise.Contains(area, StringComparer.Ordinal))))
        {
            yield return PlanningConditions.Area(visit, area);
        }

        foreach (var kept in visit.Kept.Where(kept => !trip.Goes(kept)))
        {
            yield return PlanningConditions.Accepted(visit, kept);
        }
    }

    private static IEnumerable<PlanningCondition> BrokenByPerson(PlanningProblem problem, Trip trip, PlanningExpert expert)
    {
        var visit = trip.Visit;
        if (expert.Nationality == visit.State)
        {
            yield return PlanningConditions.Nationality(visit, expert);
        }

        foreach (var exclusion in visit.Excluded.Where(exclusion => exclusion.Expert == expert.Id))
        {
            yield return PlanningConditions.Excluded(visit, exclusion);
        }

        foreach (var period in expert.Away.Where(period => period.Hinders(visit, expert) && trip.Taken.Overlaps(new DayRange(period.From, period.Until))))
        {
            yield return PlanningConditions.Away(expert, period);
        }

        foreach (var other in problem.Fixed.Where(other =>
            other.Team.Contains(expert.Id, StringComparer.Ordinal) && trip.Taken.Overlaps(problem.Rules.Trip(other.Days()))))
        {
            yield return PlanningConditions.OnFixedVisit(expert, other, problem.Rules);
        }
    }

    private static IEnumerable<PlanningCondition> BrokenTogether(PlanningProblem problem, List<Trip> trips)
    {
        foreach (var expert in problem.Experts)
        {
            var own = trips.Where(trip => trip.Goes(expert.Id)).ToList();
            if (own.Where((trip, index) => own.Skip(index + 1).Any(other => trip.Taken.Overlaps(other.Taken))).Any())
            {
                yield return PlanningConditions.OneTripAtATime(expert);
            }
        }

        if (trips.SelectMany(trip => trip.Days.Each()).GroupBy(day => day).Any(day =>
            day.Count() + problem.Fixed.Count(other => other.Days().Contains(day.Key)) > problem.Rules.VisitsAtOnce))
        {
            yield return PlanningConditions.VisitsAtOnce(problem.Rules);
        }
    }

    private static PlanCost Cost(PlanningProblem problem, List<Trip> trips)
    {
        var weights = problem.Rules.Weights;
        long load = 0;
        long backToBack = 0;
        foreach (var expert in problem.Experts)
        {
            var own = trips.Where(trip => trip.Goes(expert.Id)).ToList();
            if (own.Count == 0)
            {
                continue;
            }

            long before = problem.LoadBefore(expert);
            long added = own.Sum(trip => trip.Visit.Days);
            // The sum of before + 1, before + 2, ... before + added.
            load += (before * added) + (added * (added + 1) / 2);
            var standing = problem.Fixed.Where(other => other.Team.Contains(expert.Id, StringComparer.Ordinal)).Select(other => problem.Rules.Trip(other.Days())).ToList();
            backToBack += own.Select((trip, index) => own.Skip(index + 1).Select(other => other.Taken).Concat(standing)
                .Count(other => problem.Rules.AreBackToBack(trip.Taken, other))).Sum();
        }

        return new PlanCost(
            weights.DayFromWish * trips.Sum(trip => (long)problem.DaysFromWish(trip.Visit, trip.Days.From)),
            weights.LoadDay * load,
            weights.NobodyFromLastTime * trips.LongCount(trip => trip.Visit.LastTeam.Count > 0 && !trip.Visit.LastTeam.Any(trip.Goes)),
            weights.ExtraPerson * trips.Sum(trip => (long)Math.Max(0, trip.Team.Count - trip.Visit.SmallestTeam)),
            weights.BackToBack * backToBack);
    }
}
