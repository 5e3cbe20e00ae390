using System.Globalization;
using NodaTime;

namespace Serverless.Domain.Calendars;

/// <summary>The hours of a working day, such as <c>09:00-17:30</c>. The end may be <c>24:00</c>.</summary>
public sealed record WorkingHours
{
    private const int MinutesPerHour = 60;
    private const int MinutesPerDay = 24 * MinutesPerHour;

    private WorkingHours(int from, int until)
    {
        From = from;
        Until = until;
    }

    /// <summary>When work begins, in minutes after midnight.</summary>
    public int From { get; }

    /// <summary>When work ends, in minutes after midnight; later than <see cref="From"/>, at most 1440.</summary>
    public int Until { get; }

    /// <summary>Reads the form <c>09:00-17:30</c>. Hours that are empty or end before they begin are refused: nothing could ever fall due in them.</summary>
    public static WorkingHours? TryParse(string? text) =>
        text?.Split('-') is [var from, var until] && Minutes(from) is { } begin && Minutes(until) is { } end && begin < end
            ? new WorkingHours(begin, end)
            : null;

    /// <summary>The moment work begins on a day; where a change of clocks leaves that time out, the moment after.</summary>
    public Instant Begin(LocalDate day, DateTimeZone zone) => At(day, From, zone);

    /// <summary>The moment work ends on a day.</summary>
    public Instant End(LocalDate day, DateTimeZone zone) => At(day, Until, zone);

    /// <summary>The form <c>09:00-17:30</c>.</summary>
    public override string ToString() => $"{Text(From)}-{Text(Until)}";

    private static Instant At(LocalDate day, int minutes, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return zone.AtLeniently(day.AtMidnight().PlusMinutes(minutes)).ToInstant();
    }

    private static string Text(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes / MinutesPerHour:00}:{minutes % MinutesPerHour:00}");

    private static int? Minutes(string text) =>
        text.Trim().Split(':') is [{ Length: 2 } hours, { Length: 2 } minutes]
        && int.TryParse(hours, NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
        && int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var minute)
        && minute < MinutesPerHour
        && (hour * MinutesPerHour) + minute is var all and <= MinutesPerDay
            ? all
            : null;
}
