namespace Serverless.Domain.Bookings;

/// <summary>What became of a hold: all of its days, or none.</summary>
/// <param name="Conflicts">The days that other requests have, by expert and day; empty when everything is held.</param>
public sealed record HoldAnswer(IReadOnlyList<BookingConflict> Conflicts)
{
    /// <summary>Whether everything is held.</summary>
    public bool IsHeld => Conflicts.Count == 0;
}
