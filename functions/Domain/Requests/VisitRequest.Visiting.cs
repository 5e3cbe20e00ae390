using Serverless.Domain.Preparation;
using Serverless.Domain.Visits;

namespace Serverless.Domain.Requests;

/// <summary>The visit itself: how it is prepared, and what is reported of its days.</summary>
public sealed partial record VisitRequest
{
    /// <summary>How far the visit is prepared; null before it is agreed.</summary>
    public VisitPreparation? Preparation { get; init; }

    /// <summary>The reports on the days of the visit, in the order of the days.</summary>
    public IReadOnlyList<DailyReport> Reports { get; init; } = [];

    /// <summary>How many days of the visit are over.</summary>
    public int DaysHeld { get; init; }

    /// <summary>Begins the preparation, or changes how far it is.</summary>
    public VisitRequest Prepared(VisitPreparation preparation) => this with { Revision = Revision + 1, Preparation = preparation };

    /// <summary>Records the report on a day, in place of the one before.</summary>
    public VisitRequest Reported(DailyReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return this with
        {
            Revision = Revision + 1,
            Reports = [.. Reports.Where(known => known.Day != report.Day).Append(report).OrderBy(known => known.Day)],
        };
    }

    /// <summary>Records that a day of the visit is over.</summary>
    public VisitRequest DayEnded() => this with { Revision = Revision + 1, DaysHeld = DaysHeld + 1, Pending = null };

    /// <summary>The days of the visit that nobody has reported on.</summary>
    public IEnumerable<DateOnly> Unreported() => Plan is null ? [] : Plan.Days.Where(day => !Reports.Any(report => report.Day == day));
}
