using System.Globalization;
using NCrontab;

namespace Serverless.Embedded.Timers;

/// <summary>When a timer function is due: an NCRONTAB expression in a time zone, or a fixed interval.</summary>
internal sealed class Schedule
{
    private const int FieldsWithSeconds = 6;

    private static readonly DateTime FirstYear = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    private readonly CrontabSchedule? _cron;
    private readonly TimeSpan _interval;
    private readonly TimeZoneInfo _zone;

    private Schedule(CrontabSchedule? cron, TimeSpan interval, TimeZoneInfo zone)
    {
        _cron = cron;
        _interval = interval;
        _zone = zone;
    }

    /// <summary>Reads a schedule; null when it is not one.</summary>
    /// <param name="text">Five fields, six with seconds first, or a time span.</param>
    /// <param name="zone">The zone in which an expression is read.</param>
    internal static Schedule? TryParse(string text, TimeZoneInfo zone)
    {
        if (TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var interval))
        {
            return interval > TimeSpan.Zero ? new Schedule(cron: null, interval, zone) : null;
        }

        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Length;
        var cron = CrontabSchedule.TryParse(
            text,
            new CrontabSchedule.ParseOptions { IncludingSeconds = fields == FieldsWithSeconds });

        // The thirtieth of February is well formed and never comes.
        return cron is null || cron.GetNextOccurrence(FirstYear) == DateTime.MaxValue ? null : new Schedule(cron, default, zone);
    }

    /// <summary>The first due moment after the given one.</summary>
    internal DateTimeOffset Next(DateTimeOffset after)
    {
        if (_cron is null)
        {
            return after + _interval;
        }

        var local = TimeZoneInfo.ConvertTime(after, _zone).DateTime;
        while (true)
        {
            local = _cron.GetNextOccurrence(local);

            // A local time that the switch to summer time skips does not exist: the next one counts.
            if (!_zone.IsInvalidTime(local))
            {
                var next = new DateTimeOffset(local, _zone.GetUtcOffset(local)).ToUniversalTime();
                if (next > after)
                {
                    return next;
                }
            }
        }
    }
}
