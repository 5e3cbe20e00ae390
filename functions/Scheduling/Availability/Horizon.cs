using NodaTime;
using Serverless.Domain.Availability;

namespace Serverless.Scheduling.Availability;

/// <summary>The time that an availability is asked for.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="Zone">The expert's own time zone.</param>
internal sealed record Horizon(DateOnly First, DateOnly Last, DateTimeZone Zone)
{
    /// <summary>When it begins.</summary>
    internal Instant Begin { get; } = Zone.AtStartOfDay(LocalDate.FromDateOnly(First)).ToInstant();

    /// <summary>When it ends.</summary>
    internal Instant End { get; } = Zone.AtStartOfDay(LocalDate.FromDateOnly(Last).PlusDays(1)).ToInstant();

    /// <summary>Cuts times to the horizon and joins those of one kind that overlap or touch.</summary>
    internal IReadOnlyList<AwayTime> Join(IEnumerable<(Interval Time, AwayKind Kind)> away) =>
    [
        .. away.GroupBy(time => time.Kind, time => time.Time).SelectMany(kind => Join(kind).Select(time =>
            new AwayTime(time.Start.ToDateTimeOffset(), time.End.ToDateTimeOffset(), kind.Key)))
            .OrderBy(period => period.Begin).ThenBy(period => period.Kind),
    ];

    private IEnumerable<Interval> Join(IEnumerable<Interval> times)
    {
        Interval? open = null;
        foreach (var time in times.Where(time => time.Start < End && time.End > Begin && time.Duration > Duration.Zero).OrderBy(time => time.Start))
        {
            var cut = new Interval(Instant.Max(time.Start, Begin), Instant.Min(time.End, End));
            if (open is { } before && cut.Start > before.End)
            {
                yield return before;
                open = cut;
            }
            else
            {
                open = open is { } same ? new Interval(same.Start, Instant.Max(same.End, cut.End)) : cut;
            }
        }

        if (open is { } last)
        {
            yield return last;
        }
    }
}
