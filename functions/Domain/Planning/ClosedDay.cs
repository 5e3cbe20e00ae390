namespace Serverless.Domain.Planning;

/// <summary>A day on which a visit does not take place.</summary>
/// <param name="Date">The day.</param>
/// <param name="Reason">Why.</param>
/// <param name="Name">The holiday's name or the like; null for a weekend.</param>
public sealed record ClosedDay(DateOnly Date, ClosedReason Reason, string? Name = null);
