namespace Serverless.Domain.Calendars;

/// <summary>What a calendar says about a day.</summary>
/// <param name="Date">The day, in the calendar's time zone.</param>
/// <param name="Kind">Working or not, and why.</param>
/// <param name="Name">The name of the holiday or the reason of the pause; null otherwise.</param>
/// <param name="Calendar">The calendar that says so: of combined calendars, the one in which offices are closed.</param>
public sealed record CalendarDay(DateOnly Date, DayKind Kind, string? Name, string Calendar);
