using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NodaTime;
using NodaTime.TimeZones;

namespace Serverless.Scheduling.Calendars;

/// <summary>
/// Writes a time zone as a VTIMEZONE that says the same as the time zone database for the years concerned, of any zone: also
/// of those whose clocks follow no simple rule. Ical.Net's own writer follows simple rules only.
/// </summary>
internal static class VenueTimeZone
{
    private static readonly Instant Earliest = Instant.FromUtc(1970, 1, 1, 0, 0);

    /// <summary>Writes a zone.</summary>
    /// <param name="zone">The zone.</param>
    /// <param name="from">The beginning of the earliest event.</param>
    /// <param name="until">The end of the latest event.</param>
    internal static VTimeZone Of(DateTimeZone zone, Instant from, Instant until)
    {
        var lastYear = until.InUtc().Year + 1;
        var begin = Instant.FromUtc(from.InUtc().Year - 1, 1, 1, 0, 0);
        var end = Instant.FromUtc(lastYear + 1, 1, 1, 0, 0);
        var written = new VTimeZone(zone.Id);
        var onsets = zone.GetZoneIntervals(begin, end).Select(interval => Onset.Of(interval, zone)).ToList();
        foreach (var group in onsets.GroupBy(onset => (onset.Name, onset.From, onset.To)))
        {
            var regular = YearlyRule.Of([.. group.Select(onset => onset.At)], lastYear);
            foreach (var onset in regular is null ? [.. group] : group.Take(1))
            {
                written.TimeZoneInfos.Add(onset.Write(regular));
            }
        }

        return written;
    }

    // When an offset begins to hold; the time is what clocks show that do not know about it yet.
    private sealed record Onset(LocalDateTime At, Offset From, Offset To, bool IsSummer, string Name)
    {
        internal static Onset Of(ZoneInterval interval, DateTimeZone zone)
        {
            var isFirst = !interval.HasStart || interval.Start < Earliest;
            var from = isFirst ? interval.WallOffset : zone.GetUtcOffset(interval.Start - NodaTime.Duration.Epsilon);
            return new Onset((isFirst ? Earliest : interval.Start).WithOffset(from).LocalDateTime, from, interval.WallOffset, interval.Savings > Offset.Zero, interval.Name);
        }

        internal VTimeZoneInfo Write(RecurrenceRule? rule) => new(IsSummer ? Components.Daylight : Components.Standard)
        {
            Start = new CalDateTime(At.ToDateTimeUnspecified()),
            OffsetFrom = new UtcOffset(From.ToTimeSpan()),
            OffsetTo = new UtcOffset(To.ToTimeSpan()),
            TimeZoneName = Name,
            RecurrenceRule = rule,
        };
    }
}
