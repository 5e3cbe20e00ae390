using NodaTime;
using Serverless.Domain.Calendars;

namespace Serverless.Domain.Statistics;

/// <summary>Counts the time in which an office was open.</summary>
internal static class WorkingTime
{
    /// <summary>How long the office was open between two moments (UTC).</summary>
    internal static TimeSpan Between(WorkingCalendar calendar, DateTimeOffset from, DateTimeOffset until)
    {
        var (begin, end) = (Instant.FromDateTimeOffset(from), Instant.FromDateTimeOffset(until));
        var open = Duration.Zero;
        for (var day = calendar.DayOf(begin); day <= calendar.DayOf(end); day = day.PlusDays(1))
        {
            if (!calendar.IsWorking(day))
            {
                continue;
            }

            var opens = Instant.Max(begin, calendar.Hours.Begin(day, calendar.Zone));
            var closes = Instant.Min(end, calendar.Hours.End(day, calendar.Zone));
            open += closes > opens ? closes - opens : Duration.Zero;
        }

        return open.ToTimeSpan();
    }
}
