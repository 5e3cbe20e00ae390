using Ical.Net;
using Ical.Net.DataTypes;
using NodaTime;
using NodaTime.Extensions;

namespace Serverless.Scheduling.Calendars;

/// <summary>
/// Finds the rule behind yearly changes of clocks, such as the last Sunday of March. Programs understand zones best that
/// are written with one.
/// </summary>
internal static class YearlyRule
{
    /// <summary>Finds the rule.</summary>
    /// <param name="times">The changes, in order.</param>
    /// <param name="lastYear">The last year that matters: a rule has to hold until then.</param>
    /// <returns>Null when no rule gives exactly these changes.</returns>
    internal static RecurrenceRule? Of(IReadOnlyList<LocalDateTime> times, int lastYear)
    {
        var first = times[0];
        var isYearly = times.Count > 1
            && times[^1].Year == lastYear
            && times.Select((time, index) => time.Year == first.Year + index && time.Month == first.Month
                && time.TimeOfDay == first.TimeOfDay && time.DayOfWeek == first.DayOfWeek).All(same => same);
        if (!isYearly)
        {
            return null;
        }

        var weeks = times.Select(Week).Distinct().ToList();
        int? week = times.All(IsLast) ? -1 : weeks is [var only] ? only : null;
        return week is { } number
            ? new RecurrenceRule(FrequencyType.Yearly) { ByMonth = [first.Month], ByDay = [new WeekDay(first.DayOfWeek.ToDayOfWeek(), number)] }
            : null;
    }

    private static int Week(LocalDateTime time) => (time.Day + 6) / 7;

    private static bool IsLast(LocalDateTime time) => time.Date.PlusWeeks(1).Month != time.Month;
}
