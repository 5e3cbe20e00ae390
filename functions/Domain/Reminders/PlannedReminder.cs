namespace Serverless.Domain.Reminders;

/// <summary>A reminder with its moment.</summary>
/// <param name="Id">What makes it this reminder.</param>
/// <param name="At">When it is sent (UTC): the beginning of a working day of its recipient.</param>
/// <param name="To">Who is reminded.</param>
public sealed record PlannedReminder(ReminderId Id, DateTimeOffset At, Audience To);
