using CsCheck;

namespace Serverless.Tests.Scheduling.Availability;

/// <summary>A rule of repetition, and a plain model of it that asks each day whether it belongs.</summary>
internal sealed record Rule(string Frequency, int Interval, IReadOnlyList<DayOfWeek> Weekdays, int? Count, int? UntilDay)
{
    private static readonly string[] Frequencies = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"];

    private static readonly Gen<(int? Count, int? UntilDay)> Ends = Gen.Select(Gen.Int[0, 2], Gen.Int[1, 40], Gen.Int[0, 900]).Select(
        (kind, count, day) => kind switch { 0 => ((int?)count, (int?)null), 1 => (null, day), _ => (null, null) });

    internal static Gen<Rule> Any => Gen.Select(
        Gen.Int[0, Frequencies.Length - 1].Select(index => Frequencies[index]),
        Gen.Int[1, 4],
        Gen.Enum<DayOfWeek>().Array[0, 3],
        Ends,
        (frequency, interval, weekdays, end) => new Rule(frequency, interval, frequency == "WEEKLY" ? [.. weekdays.Distinct()] : [], end.Count, end.UntilDay));

    private DateOnly? Until => UntilDay is { } day ? new DateOnly(2016, 9, 1).AddDays(day) : null;

    /// <summary>The first day from a day on that the rule could begin with, so that the event's own first day belongs to it.</summary>
    internal DateOnly Fit(DateOnly day)
    {
        while (Weekdays.Count > 0 && !Weekdays.Contains(day.DayOfWeek))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    internal IEnumerable<DateOnly> Days(DateOnly first)
    {
        var count = 0;
        for (var day = first; day.Year < 2020 && !(day > Until) && !(count >= Count); day = day.AddDays(1))
        {
            if (Belongs(first, day))
            {
                count++;
                yield return day;
            }
        }
    }

    public override string ToString() => string.Join(';', new[]
    {
        $"FREQ={Frequency}",
        $"INTERVAL={Interval}",
        Weekdays.Count > 0 ? $"BYDAY={string.Join(',', Weekdays.Select(day => day.ToString()[..2].ToUpperInvariant()))}" : null,
        Count is { } count ? $"COUNT={count}" : null,
        Until is { } until ? $"UNTIL={until:yyyyMMdd}" : null,
    }.OfType<string>());

    private bool Belongs(DateOnly first, DateOnly day) => Frequency switch
    {
        "DAILY" => (day.DayNumber - first.DayNumber) % Interval == 0,
        "WEEKLY" => (Monday(day) - Monday(first)) / 7 % Interval == 0 && (Weekdays.Count > 0 ? Weekdays.Contains(day.DayOfWeek) : day.DayOfWeek == first.DayOfWeek),
        "MONTHLY" => day.Day == first.Day && (((day.Year - first.Year) * 12) + day.Month - first.Month) % Interval == 0,
        _ => day.Day == first.Day && day.Month == first.Month && (day.Year - first.Year) % Interval == 0,
    };

    private static int Monday(DateOnly day) => day.DayNumber - (((int)day.DayOfWeek + 6) % 7);
}
