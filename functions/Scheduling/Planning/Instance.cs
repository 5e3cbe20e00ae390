using Serverless.Domain.Planning;

namespace Serverless.Scheduling.Planning;

/// <summary>A problem with its names and dates turned into numbers. Never changes.</summary>
internal sealed class Instance
{
    private readonly (int From, int Until)[][] _fixedTrips;
    private readonly (int From, int Until, AwayDays Period)[][] _away;
    private readonly Dictionary<int, int> _fixedVisits;

    internal Instance(PlanningProblem problem)
    {
        Problem = problem;
        Tasks = [.. problem.Visits.Select((_, index) => new VisitTask(problem, index))];
        Load = [.. problem.Experts.Select(problem.LoadBefore)];
        _fixedTrips = [.. problem.Experts.Select(expert => problem.Fixed
            .Where(visit => visit.Team.Contains(expert.Id, StringComparer.Ordinal))
            .Select(visit => problem.Rules.Trip(visit.Days()))
            .Select(trip => (DayOf(trip.From), DayOf(trip.Until))).ToArray())];
        _away = [.. problem.Experts.Select(expert => expert.Away
            .Select(period => (DayOf(period.From), DayOf(period.Until), period)).ToArray())];
        _fixedVisits = problem.Fixed.SelectMany(visit => visit.Days().Each()).GroupBy(DayOf).ToDictionary(day => day.Key, day => day.Count());
    }

    internal PlanningProblem Problem { get; }

    internal PlanningRules Rules => Problem.Rules;

    internal PlanningWeights Weights => Problem.Rules.Weights;

    internal IReadOnlyList<VisitTask> Tasks { get; }

    /// <summary>For each expert the visit days that count before anything is planned.</summary>
    internal IReadOnlyList<int> Load { get; }

    /// <summary>From the first day of a visit to the first day of the next, when an expert who is on both has no day between the trips.</summary>
    internal int Stride(VisitTask task) => task.Visit.Days + Rules.TravelDaysBefore + Rules.TravelDaysAfter;

    /// <summary>The first and last day of the trip for a visit that begins on a day.</summary>
    internal (int From, int Until) Trip(VisitTask task, int start) =>
        (start - Rules.TravelDaysBefore, start + task.Visit.Days - 1 + Rules.TravelDaysAfter);

    /// <summary>The fixed trips of an expert.</summary>
    internal IReadOnlyList<(int From, int Until)> FixedTrips(int expert) => _fixedTrips[expert];

    /// <summary>How many visits more there may be on a day on which some may.</summary>
    internal int Room(int day) => Rules.VisitsAtOnce - _fixedVisits.GetValueOrDefault(day);

    /// <summary>Whether the expert is neither away nor on a fixed visit on the trip.</summary>
    internal bool IsFree(VisitTask task, int expert, int start)
    {
        var trip = Trip(task, start);
        foreach (var other in _fixedTrips[expert])
        {
            if (Overlap(trip, other))
            {
                return false;
            }
        }

        foreach (var (from, until, period) in _away[expert])
        {
            if (Overlap(trip, (from, until)) && period.Hinders(task.Visit, Problem.Experts[expert]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether two trips of an expert have fewer days between them than there should be.</summary>
    internal bool AreBackToBack((int From, int Until) trip, (int From, int Until) other) =>
        Overlap((trip.From - Rules.RestDays, trip.Until + Rules.RestDays), other);

    internal static bool Overlap((int From, int Until) one, (int From, int Until) other) => one.From <= other.Until && other.From <= one.Until;

    private int DayOf(DateOnly day) => day.DayNumber - Problem.Today.DayNumber;
}
