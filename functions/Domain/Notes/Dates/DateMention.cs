using Serverless.Domain.Notes.Reading;

namespace Serverless.Domain.Notes.Dates;

/// <summary>A date or span of dates found in a text.</summary>
internal sealed record DateMention
{
    /// <summary>Where it stands, in the folded text.</summary>
    internal required Passage Place { get; init; }

    internal required DateForm Form { get; init; }

    /// <summary>The first day's year; null where it is not written.</summary>
    internal int? Year { get; init; }

    internal required int Month { get; init; }

    internal required int Day { get; init; }

    internal int? UntilYear { get; init; }

    internal required int UntilMonth { get; init; }

    internal required int UntilDay { get; init; }

    /// <summary>The day of the week written before it.</summary>
    internal DayOfWeek? Weekday { get; init; }

    internal bool IsOneDay => Form != DateForm.Months && (Year, Month, Day) == (UntilYear, UntilMonth, UntilDay);

    internal bool HasYear => Year is not null;

    /// <summary>The first and the last day.</summary>
    /// <param name="near">Where no year is written, it is the one that puts the first day next to or after this day.</param>
    /// <returns>Null when there is no such day.</returns>
    internal (DateOnly From, DateOnly Until)? Resolve(DateOnly near)
    {
        var year = Year ?? NextYear(near);
        var untilYear = UntilYear ?? (UntilMonth < Month ? year + 1 : year);
        return Make(year, Month, Day) is { } from && Make(untilYear, UntilMonth, UntilDay) is { } until && until >= from
            ? (from, until)
            : null;
    }

    /// <summary>Whether the day of the week is that of the day.</summary>
    internal bool IsWeekdayRight(DateOnly from) => Weekday is not { } weekday || from.DayOfWeek == weekday;

    private int NextYear(DateOnly near)
    {
        // A day that has just passed is more likely meant than the same day a year later.
        var month = near.DayNumber > DateOnly.MinValue.DayNumber + 31 ? near.AddDays(-31) : near;
        return (Month, Day).CompareTo((month.Month, month.Day)) >= 0 ? month.Year : month.Year + 1;
    }

    private static DateOnly? Make(int year, int month, int day)
    {
        if (year is < 1900 or > 2199 || month is < 1 or > 12)
        {
            return null;
        }

        var last = DateTime.DaysInMonth(year, month);
        // A month that is meant whole says so with a day that none has.
        return day == DateScanner.LastDay ? new DateOnly(year, month, last)
            : day >= 1 && day <= last ? new DateOnly(year, month, day)
            : null;
    }
}
