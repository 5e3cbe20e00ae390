namespace Serverless.Domain.Availability;

/// <summary>Whole days on which an expert is away.</summary>
/// <param name="From">The first day, by the calendar of the expert's own place.</param>
/// <param name="Until">The last day; not before <paramref name="From"/>.</param>
/// <param name="Kind">How much.</param>
/// <param name="Source">Where it is known from.</param>
/// <param name="Note">What the expert or officer wrote about it; null for nothing. What calendars say is never kept.</param>
public sealed record AwayPeriod(DateOnly From, DateOnly Until, AwayKind Kind, AwaySource Source, string? Note = null);
