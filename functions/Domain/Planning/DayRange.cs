using System.Globalization;

namespace Serverless.Domain.Planning;

/// <summary>Days in a row.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day, not before the first.</param>
public sealed record DayRange(DateOnly From, DateOnly Until)
{
    /// <summary>A range from its first day and its length in days.</summary>
    public static DayRange Of(DateOnly first, int days) => new(first, first.AddDays(days - 1));

    /// <summary>Whether the day is one of these.</summary>
    public bool Contains(DateOnly day) => From <= day && day <= Until;

    /// <summary>Whether the two share a day.</summary>
    public bool Overlaps(DayRange other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return From <= other.Until && other.From <= Until;
    }

    /// <summary>The range with days added before and after.</summary>
    public DayRange Widen(int before, int after) => new(From.AddDays(-before), Until.AddDays(after));

    /// <summary>Each day, in order.</summary>
    public IEnumerable<DateOnly> Each()
    {
        for (var day = From; day <= Until; day = day.AddDays(1))
        {
            yield return day;
        }
    }

    /// <summary>The form <c>2017-11-27 to 2017-11-28</c>, or one date for one day.</summary>
    public override string ToString() => From == Until
        ? From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{From:yyyy-MM-dd} to {Until:yyyy-MM-dd}");
}
