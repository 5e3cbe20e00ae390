using CsCheck;
using NodaTime;
using Serverless.Domain.Calendars;

namespace Serverless.Tests.Domain;

/// <summary>Calendars for tests, made up or drawn.</summary>
internal static class Calendar
{
    public static readonly Gen<LocalDate> Days = Gen.Int[0, 1500].Select(days => new LocalDate(2016, 1, 1).PlusDays(days));

    // Among them zones with odd offsets and with changes of clocks at midnight.
    public static readonly Gen<DateTimeZone> Zones = OneOf(
        "America/New_York", "America/Guatemala", "Asia/Kathmandu", "Australia/Lord_Howe", "Africa/Cairo", "Pacific/Apia", "America/Havana")
        .Select(id => DateTimeZoneProviders.Tzdb[id]);

    public static readonly Gen<WorkingCalendar> Any = Gen.Select(
        Zones,
        Gen.Enum<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None).HashSet[0, 3],
        Days.HashSet[0, 60],
        Gen.Select(Days, Gen.Int[0, 20], (from, length) => new MeetingPause(from.ToDateOnly(), from.PlusDays(length).ToDateOnly(), "Recess")).List[0, 2],
        OneOf("09:00-17:30", "00:00-24:00", "02:30-03:00"),
        (zone, weekend, holidays, pauses, hours) => Of(hours, zone, weekend, holidays, pauses));

    public static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    public static WorkingCalendar NewYork(params LocalDate[] holidays) => Of(
        "09:00-17:30", DateTimeZoneProviders.Tzdb["America/New_York"], [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday], holidays, []);

    public static WorkingCalendar Of(
        string hours,
        DateTimeZone zone,
        IEnumerable<IsoDayOfWeek> weekend,
        IEnumerable<LocalDate> holidays,
        IEnumerable<MeetingPause> pauses) => new(
            "office",
            zone,
            WorkingHours.TryParse(hours)!,
            weekend,
            holidays.Select(day => KeyValuePair.Create(day, $"Holiday of {day.ToDateOnly():MMMM d}")),
            pauses);
}
