using NodaTime;

namespace Serverless.Domain.Availability;

/// <summary>A time in which an expert is away. What it is for is never known.</summary>
/// <param name="Begin">When it begins (UTC).</param>
/// <param name="End">When it ends (UTC); later than <paramref name="Begin"/>.</param>
/// <param name="Kind">How much.</param>
public sealed record AwayTime(DateTimeOffset Begin, DateTimeOffset End, AwayKind Kind)
{
    /// <summary>The first and the last day it touches.</summary>
    /// <param name="zone">The time zone by which days are counted.</param>
    public (DateOnly First, DateOnly Last) Days(DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var last = Instant.FromDateTimeOffset(End) - Duration.Epsilon;
        return (Instant.FromDateTimeOffset(Begin).InZone(zone).Date.ToDateOnly(), last.InZone(zone).Date.ToDateOnly());
    }
}
