namespace Serverless.Domain.Availability;

/// <summary>When an expert is away, by all that is known.</summary>
/// <param name="Expert">The expert's id in the register.</param>
public sealed record ExpertAvailability(string Expert)
{
    /// <summary>The absences in order; those of different sources may overlap, and the stronger kind counts.</summary>
    public IReadOnlyList<AwayPeriod> Periods { get; init; } = [];

    /// <summary>The calendar that is read every day; null when there is none.</summary>
    public CalendarState? Calendar { get; init; }

    /// <summary>What one source says now, in place of what it said before. What other sources say stays.</summary>
    public ExpertAvailability Replaced(AwaySource source, IEnumerable<AwayPeriod> periods) => this with
    {
        Periods =
        [
            .. Periods.Where(period => period.Source != source)
                .Concat(periods.Select(period => period with { Source = source }))
                .Distinct()
                .OrderBy(period => period.From)
                .ThenBy(period => period.Until)
                .ThenBy(period => period.Source)
                .ThenBy(period => period.Kind),
        ],
    };

    /// <summary>How much the expert is away on a day; null when not at all.</summary>
    public AwayKind? On(DateOnly day)
    {
        var kinds = Periods.Where(period => period.From <= day && day <= period.Until).Select(period => period.Kind).ToList();
        return kinds.Count == 0 ? null : kinds.Min();
    }
}
