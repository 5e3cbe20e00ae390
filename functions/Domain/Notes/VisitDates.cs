namespace Serverless.Domain.Notes;

/// <summary>When a State wishes the visit to be.</summary>
/// <param name="From">The first day, or the first day of the time in which it may be.</param>
/// <param name="Until">The last day; the same as <paramref name="From"/> for one day.</param>
/// <param name="IsExact">Whether these are the days themselves, not a month or a span in which a visit may lie.</param>
public sealed record VisitDates(DateOnly From, DateOnly Until, bool IsExact);
