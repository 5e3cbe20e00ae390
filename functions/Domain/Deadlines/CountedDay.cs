using Serverless.Domain.Calendars;

namespace Serverless.Domain.Deadlines;

/// <summary>One day on the way to a deadline.</summary>
/// <param name="Day">What the calendar says about it.</param>
/// <param name="Number">Its number if it was counted; null if it was skipped.</param>
public sealed record CountedDay(CalendarDay Day, int? Number);
