namespace Serverless.Domain.Reminders;

/// <summary>One rung of a ladder of reminders.</summary>
/// <param name="Days">Working days of the recipient after the day on which it is due; negative before it, 0 on that day.</param>
/// <param name="To">Who is reminded. Another than the addressee is an escalation.</param>
public sealed record Rung(int Days, Audience To);
