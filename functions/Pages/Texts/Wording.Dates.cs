using System.Globalization;
using NodaTime;
using Serverless.Domain.Languages;
using Serverless.Domain.Notes;

namespace Serverless.Pages.Texts;

/// <summary>Days and moments in words, in the forms that documents of the United Nations use, with Western digits in all languages.</summary>
public sealed partial class Wording
{
    // The names that UN documents use, both at once: one half is read in the Levant, the other along the Nile and the Gulf.
    private static readonly string[] ArabicMonths =
    [
        "كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو", "حزيران/يونيه",
        "تموز/يوليه", "آب/أغسطس", "أيلول/سبتمبر", "تشرين الأول/أكتوبر", "تشرين الثاني/نوفمبر", "كانون الأول/ديسمبر",
    ];

    /// <summary>A day, such as <c>12 November 2017</c>. Fits into a sentence.</summary>
    public string Date(DateOnly date) => Format("date.day", ("day", Plain(DayOf(date))), ("month", Plain(MonthOf(date))), ("year", Plain(YearOf(date))));

    /// <summary>A day with its weekday, such as <c>Sunday, 12 November 2017</c>. Stands alone or after a colon.</summary>
    public string DateWithWeekday(DateOnly date) => Format(
        "date.weekday", ("weekday", Plain(_culture.DateTimeFormat.GetDayName(date.DayOfWeek))), ("date", Plain(Date(date))));

    /// <summary>Days from one to another, such as <c>27–28 November 2017</c>. Stands alone or after a colon.</summary>
    public string Dates(DateOnly from, DateOnly until)
    {
        if (from == until)
        {
            return Date(from);
        }

        var key = from.Year != until.Year ? "date.range.years" : from.Month != until.Month ? "date.range.months" : "date.range.days";
        return Format(
            key,
            ("from", Plain(DayOf(from))),
            ("until", Plain(DayOf(until))),
            ("fromMonth", Plain(MonthOf(from))),
            ("month", Plain(MonthOf(until))),
            ("fromYear", Plain(YearOf(from))),
            ("year", Plain(YearOf(until))));
    }

    /// <summary>Days from one to another, each with its weekday. Stands alone or after a colon.</summary>
    public string DatesWithWeekdays(DateOnly from, DateOnly until) => from == until
        ? DateWithWeekday(from)
        : Format("date.range.weekdays", ("from", Plain(DateWithWeekday(from))), ("until", Plain(DateWithWeekday(until))));

    /// <summary>When a visit is wished: the days, or the time in which they may lie.</summary>
    public string Dates(VisitDates dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        var days = Dates(dates.From, dates.Until);
        return dates.IsExact ? days : Format("date.within", ("dates", Plain(days)));
    }

    /// <summary>
    /// A moment with its weekday, the place whose time it is, and that time's distance from UTC, such as
    /// <c>Monday, 20 November 2017, 17:30 New York time (UTC−05:00)</c>.
    /// </summary>
    /// <param name="moment">The moment.</param>
    /// <param name="timeZone">The time zone of its reader (IANA id).</param>
    /// <exception cref="NodaTime.TimeZones.DateTimeZoneNotFoundException">There is no such time zone.</exception>
    public string Moment(DateTimeOffset moment, string timeZone)
    {
        var local = Local(moment, timeZone);
        return Format(
            "date.moment",
            ("date", Plain(DateWithWeekday(local.Date.ToDateOnly()))),
            ("time", Plain(TimeOf(local.TimeOfDay))),
            ("place", Plain(Place(timeZone))),
            ("offset", Plain(OffsetOf(local.Offset))));
    }

    /// <summary>A time of day with its place and distance from UTC, where the day is plain from what stands before it.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="timeZone">The time zone of its reader (IANA id).</param>
    public string Time(DateTimeOffset moment, string timeZone)
    {
        var local = Local(moment, timeZone);
        return Format(
            "date.time",
            ("time", Plain(TimeOf(local.TimeOfDay))),
            ("place", Plain(Place(timeZone))),
            ("offset", Plain(OffsetOf(local.Offset))));
    }

    /// <summary>
    /// The time in which days are meant, such as <c>Guatemala time (UTC−06:00)</c>; both distances from UTC where clocks change
    /// between the days.
    /// </summary>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day.</param>
    /// <param name="timeZone">The time zone (IANA id).</param>
    public string Zone(DateOnly from, DateOnly until, string timeZone)
    {
        var zone = DateTimeZoneProviders.Tzdb[timeZone];
        string[] offsets =
        [
            .. new[] { from, until }
                .Select(day => OffsetOf(LocalDate.FromDateOnly(day).At(LocalTime.Noon).InZoneLeniently(zone).Offset))
                .Distinct(StringComparer.Ordinal),
        ];
        return Format("date.zone", ("place", Plain(Place(timeZone))), ("offset", Plain(string.Join(" / ", offsets))));
    }

    /// <summary>Hours of a day, such as <c>09:00–10:30</c>. Stands alone or before a colon.</summary>
    public string Hours(TimeOnly begin, TimeOnly end) => Format(
        "date.hours",
        ("begin", Plain(TimeOf(LocalTime.FromTimeOnly(begin)))),
        ("end", Plain(TimeOf(LocalTime.FromTimeOnly(end)))));

    /// <summary>The place whose time a time zone is, such as <c>New York</c>.</summary>
    public string Place(string timeZone)
    {
        ArgumentNullException.ThrowIfNull(timeZone);
        var key = $"zone.{timeZone}";
        return Has(key) ? this[key] : timeZone[(timeZone.LastIndexOf('/') + 1)..].Replace('_', ' ');
    }

    /// <summary>A moment as clocks show it in a time zone.</summary>
    internal static ZonedDateTime Local(DateTimeOffset moment, string timeZone) =>
        Instant.FromDateTimeOffset(moment).InZone(DateTimeZoneProviders.Tzdb[timeZone]);

    // Pieces of a date are not kept apart from each other: together they are one value.
    private static Phrase Plain(string text) => new(new TextRun(text));

    private static string YearOf(DateOnly date) => date.Year.ToString(CultureInfo.InvariantCulture);

    private static string OffsetOf(Offset offset) => offset == Offset.Zero
        ? "UTC"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"UTC{(offset.Seconds < 0 ? '\u2212' : '+')}{Math.Abs(offset.Seconds) / 3600:00}:{Math.Abs(offset.Seconds) / 60 % 60:00}");

    private string DayOf(DateOnly date) =>
        Language == Language.French && date.Day == 1 ? "1er" : date.Day.ToString(CultureInfo.InvariantCulture);

    private string MonthOf(DateOnly date) => Language switch
    {
        Language.Arabic => ArabicMonths[date.Month - 1],
        Language.Chinese => date.Month.ToString(CultureInfo.InvariantCulture),
        _ => _culture.DateTimeFormat.MonthGenitiveNames[date.Month - 1],
    };

    private string TimeOf(LocalTime time) => Format(
        "date.clock",
        ("hour", Plain(time.Hour.ToString("00", CultureInfo.InvariantCulture))),
        ("minute", Plain(time.Minute.ToString("00", CultureInfo.InvariantCulture))));
}
