using Ical.Net.DataTypes;
using Ical.Net.Evaluation;
using NodaTime;
using Serverless.Scheduling.Calendars;

namespace Serverless.Scheduling.Availability;

/// <summary>Follows events through their repetitions.</summary>
/// <param name="horizon">The time that is asked for.</param>
internal sealed class AwayTimes(Horizon horizon)
{
    // Two hundred weekly events for forty years, four times over; about a second of work.
    private const double MostLooks = 5_000_000;
    private const int MostTimes = 100_000;

    // The longest gap of a rule that people write: 29 February on a given weekday, counted by days.
    private const int LongestGap = 20_000;

    private double _looks;
    private int _times;

    /// <summary>Finds the times of all versions of one event.</summary>
    /// <param name="versions">The event, and the repetitions of it that were changed.</param>
    /// <param name="warn">Hears what was not understood.</param>
    internal IEnumerable<(Interval Time, AwayEvent Event)> Of(IEnumerable<AwayEvent> versions, Action<string> warn)
    {
        // Of two versions the one that was changed later counts.
        var newest = versions.GroupBy(version => version.Changed is { } changed ? At(changed) : null)
            .Select(group => group.OrderBy(version => version.Event.Sequence).Last()).ToList();
        var changed = newest.Select(version => version.Changed).OfType<CalDateTime>().ToList();
        var moments = changed.Where(time => time.HasTime).Select(At).ToHashSet();
        var days = changed.Where(time => !time.HasTime).Select(time => time.Date).ToHashSet();
        foreach (var version in newest.Where(version => version.Counts))
        {
            foreach (var occurrence in Follow(version, warn))
            {
                var start = occurrence.Period.StartTime;
                var isReplaced = version.Changed is null && (days.Contains(start.Date) || moments.Contains(At(start)));
                if (!isReplaced && At(start) is { } begin && At(occurrence.Period.EffectiveEndTime) is { } end && begin < end)
                {
                    yield return (new Interval(begin, end), version);
                }
            }
        }
    }

    private List<Occurrence> Follow(AwayEvent away, Action<string> warn)
    {
        var entry = away.Event;
        if (entry.RecurrenceRule is { } rule)
        {
            if (RuleCost.Of(rule, entry.DtStart!.Date, horizon.Last) is not { } looks || (_looks += looks) > MostLooks)
            {
                warn($"{away.Block.Place}: the event repeats too often to be followed. Write it as one event from its beginning to its end.");
                return [];
            }

            Limit(rule, entry.DtStart);
        }

        var begin = entry.DtStart!.HasTime ? new CalDateTime(horizon.Begin.ToDateTimeUtc()) : new CalDateTime(horizon.First);
        var found = entry.GetOccurrences(begin, new EvaluationOptions { MaxUnmatchedIncrementsLimit = LongestGap })
            .TakeWhile(occurrence => At(occurrence.Period.StartTime) < horizon.End)
            .Take(MostTimes - _times)
            .ToList();
        if ((_times += found.Count) >= MostTimes)
        {
            warn($"{away.Block.Place}: the file has more than {MostTimes} times; those from here on were left out.");
        }

        return found;
    }

    // A rule that finds nothing more would be followed for ever.
    private void Limit(RecurrenceRule rule, CalDateTime start)
    {
        if (rule.Count is null && !(At(rule.Until) < horizon.End))
        {
            rule.Until = start.HasTime ? new CalDateTime(horizon.End.ToDateTimeUtc()) : new CalDateTime(horizon.Last);
        }
    }

    private Instant? At(CalDateTime? time) => CalendarZones.At(time, horizon.Zone)?.ToInstant();
}
