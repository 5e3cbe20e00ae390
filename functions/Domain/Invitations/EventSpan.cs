using System.Globalization;
using NodaTime;
using Serverless.Domain.Calendars;

namespace Serverless.Domain.Invitations;

/// <summary>When a visit is: from the first day's beginning to the last day's end, as clocks at the venue show it. Travel is not part.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day; the same as <paramref name="First"/> for one day.</param>
/// <param name="Hours">The hours of each day.</param>
/// <param name="TimeZone">The time zone of the venue (IANA id).</param>
public sealed record EventSpan(DateOnly First, DateOnly Last, WorkingHours Hours, string TimeZone)
{
    /// <summary>When it begins, in the zone of the venue.</summary>
    /// <exception cref="ArgumentException">The time zone is unknown.</exception>
    public ZonedDateTime Begin => At(Hours.Begin(LocalDate.FromDateOnly(First), Zone));

    /// <summary>When it ends, in the zone of the venue.</summary>
    /// <exception cref="ArgumentException">The time zone is unknown.</exception>
    public ZonedDateTime End => At(Hours.End(LocalDate.FromDateOnly(Last), Zone));

    private DateTimeZone Zone => DateTimeZoneProviders.Tzdb.GetZoneOrNull(TimeZone)
        ?? throw new ArgumentException($"'{TimeZone}' is no time zone. Write an IANA id such as America/Guatemala.", nameof(TimeZone));

    /// <summary>
    /// The form <c>2017-11-27 09:00 – 2017-11-28 17:00 (America/Guatemala, UTC-06)</c>, the same in every language. Where clocks
    /// change in between, both offsets stand: <c>UTC+02 – UTC+01</c>.
    /// </summary>
    public override string ToString()
    {
        var (begin, end) = (Begin, End);
        var offsets = begin.Offset == end.Offset ? $"UTC{begin.Offset}" : $"UTC{begin.Offset} – UTC{end.Offset}";
        return $"{Local(begin)} – {Local(end)} ({TimeZone}, {offsets})";
    }

    private static string Local(ZonedDateTime time) => time.ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private ZonedDateTime At(Instant time) => time.InZone(Zone);
}
