namespace Serverless.Domain.Planning;

/// <summary>
/// What is to be planned: all visits that wait for a team, with everything they depend on. Equal problems have equal answers.
/// All days are calendar days; those of a visit are days at the host.
/// </summary>
public sealed record PlanningProblem
{
    private const int DaysPerYear = 365;

    /// <summary>The day of planning at Headquarters. No visit begins before it.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The Group of Experts.</summary>
    public required IReadOnlyList<PlanningExpert> Experts { get; init; }

    /// <summary>The visits that need dates and a team.</summary>
    public required IReadOnlyList<VisitToPlan> Visits { get; init; }

    /// <summary>Visits whose dates and teams stand; they never move.</summary>
    public IReadOnlyList<FixedVisit> Fixed { get; init; } = [];

    /// <summary>What the policy says about all visits.</summary>
    public PlanningRules Rules { get; init; } = new();

    /// <summary>The first day that the notice period allows.</summary>
    public DateOnly AfterNotice() => Today.AddDays(Rules.NoticeDays);

    /// <summary>
    /// The visit days that count for an expert before anything is planned: those of the past year as if the expert had been present all
    /// year, and those of fixed visits from today on.
    /// </summary>
    public int LoadBefore(PlanningExpert expert)
    {
        ArgumentNullException.ThrowIfNull(expert);
        var past = (int)Math.Round((double)expert.LoadDays * DaysPerYear / Math.Max(1, DaysPerYear - expert.AbsentDays), MidpointRounding.AwayFromZero);
        return past + Fixed
            .Where(visit => visit.LastDay >= Today && visit.Team.Contains(expert.Id, StringComparer.Ordinal))
            .Sum(visit => visit.LastDay.DayNumber - Math.Max(visit.FirstDay.DayNumber, Today.DayNumber) + 1);
    }

    /// <summary>
    /// How many days lie between a visit that begins on a day and the days that the State asked for, or its earliest day when it asked for
    /// none. Agreed dates are what was asked for.
    /// </summary>
    public int DaysFromWish(VisitToPlan visit, DateOnly firstDay)
    {
        ArgumentNullException.ThrowIfNull(visit);
        if (visit.KeptFirstDay is not null)
        {
            return 0;
        }

        var earliest = visit.Window.From > AfterNotice() ? visit.Window.From : AfterNotice();
        var (from, until) = visit.Wish is { } wish ? (wish.From, wish.Until.AddDays(1 - visit.Days)) : (earliest, earliest);
        return Math.Max(0, Math.Max(from.DayNumber - firstDay.DayNumber, firstDay.DayNumber - until.DayNumber));
    }
}
