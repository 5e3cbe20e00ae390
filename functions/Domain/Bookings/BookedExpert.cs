using System.Text.Json.Serialization;

namespace Serverless.Domain.Bookings;

/// <summary>An expert's days that a request has.</summary>
/// <param name="Expert">The expert's id in the register.</param>
/// <param name="Days">The days in order.</param>
/// <param name="HeldUntil">When the hold expires (UTC); null when the days are confirmed.</param>
public sealed record BookedExpert(string Expert, IReadOnlyList<DateOnly> Days, DateTimeOffset? HeldUntil)
{
    /// <summary>How firmly.</summary>
    [JsonIgnore]
    public BookingKind Kind => HeldUntil is null ? BookingKind.Confirmed : BookingKind.Held;

    /// <summary>Whether its time is over.</summary>
    /// <param name="now">The present (UTC).</param>
    public bool IsExpired(DateTimeOffset now) => HeldUntil <= now;
}
