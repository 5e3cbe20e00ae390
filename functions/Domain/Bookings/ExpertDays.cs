using Serverless.Domain.Requests;
using Serverless.Domain.Results;

namespace Serverless.Domain.Bookings;

/// <summary>The days that a proposal takes of one expert.</summary>
/// <param name="Expert">The expert's id in the register.</param>
/// <param name="Days">The days, those of travel among them; each once, in order.</param>
public sealed record ExpertDays(string Expert, IReadOnlyList<DateOnly> Days)
{
    /// <summary>The most days of one expert that one visit can take: they are booked in one transaction of the storage.</summary>
    public const int Most = 100;

    /// <summary>All days of a span, as one trip takes them.</summary>
    /// <param name="expert">The expert's id.</param>
    /// <param name="from">The first day, of travel or of the visit.</param>
    /// <param name="until">The last day.</param>
    public static ExpertDays Span(string expert, DateOnly from, DateOnly until) =>
        new(expert, [.. Enumerable.Range(0, Math.Max(0, until.DayNumber - from.DayNumber + 1)).Select(from.AddDays)]);

    /// <summary>A team as it is compared and kept: each expert once, by id, each day once, in order.</summary>
    public static IReadOnlyList<ExpertDays> InOrder(IEnumerable<ExpertDays> team) =>
    [
        .. team.GroupBy(asked => asked.Expert, StringComparer.Ordinal)
            .OrderBy(expert => expert.Key, StringComparer.Ordinal)
            .Select(expert => new ExpertDays(expert.Key, [.. expert.SelectMany(asked => asked.Days).Distinct().Order()])),
    ];

    /// <summary>Finds what keeps a team from being booked at all.</summary>
    /// <param name="reference">The request, for the words.</param>
    /// <param name="team">The team, in order.</param>
    public static Refusal? Fault(Reference reference, IReadOnlyList<ExpertDays> team)
    {
        ArgumentNullException.ThrowIfNull(team);
        if (team.Count == 0)
        {
            return new Refusal(RefusalReason.Invalid, $"The proposal for {reference} names no expert. Choose at least one.");
        }

        if (team.FirstOrDefault(asked => asked.Days.Count == 0) is { } idle)
        {
            return new Refusal(RefusalReason.Invalid, $"The proposal for {reference} takes no day of {idle.Expert}. Give the days, or leave the expert out.");
        }

        return team.FirstOrDefault(asked => asked.Days.Count > Most) is { } busy
            ? new Refusal(
                RefusalReason.Invalid,
                $"The proposal for {reference} takes {busy.Days.Count} days of {busy.Expert}; at most {Most} days of one expert can be booked for a visit. Shorten it.")
            : null;
    }
}
