namespace Serverless.Domain.Deadlines;

/// <summary>How long something may take.</summary>
/// <param name="Days">How many days, counted from the day after it began; 0 is the day itself.</param>
/// <param name="Count">Which days count.</param>
public sealed record DeadlineRule(int Days, DayCount Count);
