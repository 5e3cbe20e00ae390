using Serverless.Domain.Calendars;
using Serverless.Domain.Requests;

namespace Serverless.Domain.Statistics;

/// <summary>How long a request was in a stage, all its stays together.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Stays">How often it came there.</param>
/// <param name="Days">How many days of 24 hours it was there, to the hundredth.</param>
/// <param name="WorkingHours">How many of those hours the office was open, to the tenth.</param>
public sealed record StageStatistics(Stage Stage, int Stays, double Days, double WorkingHours)
{
    /// <summary>The stages of a request. A stay that lasts is left out, and so is the end, which lasts for ever.</summary>
    /// <param name="visit">The request.</param>
    /// <param name="calendar">The office whose hours count.</param>
    public static IReadOnlyList<StageStatistics> Of(VisitRequest visit, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(calendar);
        return
        [
            .. DaysOf(visit).Select(stage => new StageStatistics(
                stage.Stage,
                stage.Stays.Count,
                stage.Days,
                Math.Round(stage.Stays.Sum(stay => WorkingTime.Between(calendar, stay.From, stay.Until!.Value).TotalHours), 1))),
        ];
    }

    /// <summary>The same without hours, for which no calendar is needed.</summary>
    internal static IEnumerable<(Stage Stage, IReadOnlyList<StagePeriod> Stays, double Days)> DaysOf(VisitRequest visit) => visit.Periods
        .Where(stay => stay.Until is not null)
        .GroupBy(stay => stay.Stage)
        .Select(stays => (
            stays.Key,
            (IReadOnlyList<StagePeriod>)[.. stays],
            Math.Round(stays.Sum(stay => (stay.Until!.Value - stay.From).TotalDays), 2)));
}
