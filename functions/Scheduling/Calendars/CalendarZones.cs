using Ical.Net.DataTypes;
using NodaTime;
using NodaTime.TimeZones;

namespace Serverless.Scheduling.Calendars;

/// <summary>Time zones and times as calendar programs write them, held against the one time zone database.</summary>
internal static class CalendarZones
{
    /// <summary>
    /// Finds a zone by its IANA id, by the name Windows has for it, or by an id behind a prefix, such as
    /// <c>/softwarestudio.org/Tzfile/Europe/Paris</c>.
    /// </summary>
    /// <returns>Null when it is none of them.</returns>
    internal static DateTimeZone? Find(string id)
    {
        var source = TzdbDateTimeZoneSource.Default;
        var parts = id.Trim().Split('/');
        return Enumerable.Range(0, parts.Length)
            .Select(index => string.Join('/', parts[index..]))
            .Select(name => source.WindowsMapping.PrimaryMapping.TryGetValue(name, out var windows) ? windows : name)
            .Select(name => DateTimeZoneProviders.Tzdb.Ids.FirstOrDefault(known => known.Equals(name, StringComparison.OrdinalIgnoreCase)))
            .OfType<string>()
            .Select(known => DateTimeZoneProviders.Tzdb[known])
            .FirstOrDefault();
    }

    /// <summary>The moment of a time; of a date its first moment.</summary>
    /// <param name="time">The time.</param>
    /// <param name="own">The zone of dates, and of times without one; null when there is none.</param>
    /// <returns>Null when the zone is unknown.</returns>
    internal static ZonedDateTime? At(CalDateTime? time, DateTimeZone? own) => time switch
    {
        null => null,
        { HasTime: false } => own?.AtStartOfDay(LocalDate.FromDateOnly(time.Date)),
        { TzId: { } id } => Find(id)?.AtLeniently(LocalDateTime.FromDateTime(time.Value)),
        _ => own?.AtLeniently(LocalDateTime.FromDateTime(time.Value)),
    };
}
