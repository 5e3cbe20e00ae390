namespace Serverless.Domain.Planning;

/// <summary>What the policy says about all visits.</summary>
public sealed record PlanningRules
{
    /// <summary>Days of travel before the first day of a visit; the expert is taken on them.</summary>
    public int TravelDaysBefore { get; init; } = 1;

    /// <summary>Days of travel after the last day of a visit.</summary>
    public int TravelDaysAfter { get; init; } = 1;

    /// <summary>Days that lie at least between today and the first day of a visit.</summary>
    public int NoticeDays { get; init; } = 10;

    /// <summary>How many visits there may be on the same day, fixed ones included.</summary>
    public int VisitsAtOnce { get; init; } = 5;

    /// <summary>Free days that an expert should have between two trips.</summary>
    public int RestDays { get; init; } = 5;

    /// <summary>How much each wish counts against the others.</summary>
    public PlanningWeights Weights { get; init; } = new();

    /// <summary>The days of a trip: those of the visit, and the days of travel.</summary>
    public DayRange Trip(DayRange visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return visit.Widen(TravelDaysBefore, TravelDaysAfter);
    }

    /// <summary>Whether an expert who is on both trips has fewer days between them than there should be.</summary>
    public bool AreBackToBack(DayRange trip, DayRange other)
    {
        ArgumentNullException.ThrowIfNull(trip);
        return trip.Widen(RestDays, RestDays).Overlaps(other);
    }
}
