namespace Serverless.Domain.Statistics;

/// <summary>Many durations in few numbers.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Median">Half of them are not longer; of an even number the mean of the two in the middle.</param>
/// <param name="Percentile90">Nine of ten are not longer: the first of them, in order, of which that is true.</param>
/// <param name="Longest">The longest.</param>
public sealed record Spread(int Count, double Median, double Percentile90, double Longest)
{
    private const double NineOfTen = 0.9;

    /// <summary>Sums durations up.</summary>
    /// <returns>Null when there are none.</returns>
    public static Spread? Of(IReadOnlyList<double> durations)
    {
        ArgumentNullException.ThrowIfNull(durations);
        if (durations is [])
        {
            return null;
        }

        var ordered = durations.Order().ToList();
        var upper = ordered.Count / 2;
        var median = ordered.Count % 2 == 1 ? ordered[upper] : Math.Round((ordered[upper - 1] + ordered[upper]) / 2, 2);
        return new Spread(ordered.Count, median, ordered[(int)Math.Ceiling(NineOfTen * ordered.Count) - 1], ordered[^1]);
    }
}
