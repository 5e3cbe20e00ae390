namespace Serverless.Domain.Bookings;

/// <summary>A round that is being held at this moment: it takes its days one expert after the other and does not stand yet.</summary>
/// <param name="Round">The number of the proposal.</param>
/// <param name="Team">The experts and their days.</param>
/// <param name="HeldUntil">When the hold is to expire once it stands (UTC).</param>
/// <param name="GivenUpAt">From when on it counts no more (UTC): whoever began it has died.</param>
public sealed record TeamAttempt(int Round, IReadOnlyList<ExpertDays> Team, DateTimeOffset HeldUntil, DateTimeOffset GivenUpAt)
{
    /// <summary>Whether it is the same proposal.</summary>
    public bool IsSameAs(TeamAttempt other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Round == other.Round
            && HeldUntil == other.HeldUntil
            && Team.Count == other.Team.Count
            && Team.Zip(other.Team).All(pair => pair.First.Expert == pair.Second.Expert && pair.First.Days.SequenceEqual(pair.Second.Days));
    }
}
