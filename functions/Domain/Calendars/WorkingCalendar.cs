using System.Collections.Frozen;
using NodaTime;

namespace Serverless.Domain.Calendars;

/// <summary>
/// Which days are working days, and from when until when: weekend, holidays and pauses of one office, in its time zone. Two
/// can be combined. Never changes once made.
/// </summary>
public sealed class WorkingCalendar
{
    private const int DaysPerWeek = 7;

    private readonly FrozenSet<IsoDayOfWeek> _weekend;
    private readonly FrozenDictionary<LocalDate, string> _holidays;
    private readonly IReadOnlyList<MeetingPause> _pauses;
    private readonly WorkingCalendar? _other;

    /// <summary>Makes a calendar.</summary>
    /// <param name="id"><c>headquarters</c>, or a State's code.</param>
    /// <param name="zone">The office's time zone.</param>
    /// <param name="hours">Its hours on every working day.</param>
    /// <param name="weekend">The days of the week on which it is closed; at most six.</param>
    /// <param name="holidays">Its holidays with their names; none when nothing is known about them.</param>
    /// <param name="pauses">Pauses that apply to it.</param>
    /// <exception cref="ArgumentException">The weekend takes the whole week.</exception>
    public WorkingCalendar(
        string id,
        DateTimeZone zone,
        WorkingHours hours,
        IEnumerable<IsoDayOfWeek> weekend,
        IEnumerable<KeyValuePair<LocalDate, string>> holidays,
        IEnumerable<MeetingPause> pauses)
        : this(id, zone, hours, weekend.ToFrozenSet(), holidays.ToFrozenDictionary(), [.. pauses], other: null)
    {
    }

    private WorkingCalendar(
        string id,
        DateTimeZone zone,
        WorkingHours hours,
        FrozenSet<IsoDayOfWeek> weekend,
        FrozenDictionary<LocalDate, string> holidays,
        IReadOnlyList<MeetingPause> pauses,
        WorkingCalendar? other)
    {
        if (weekend.Count >= DaysPerWeek)
        {
            throw new ArgumentException($"The calendar '{id}' has no working day in the week.", nameof(weekend));
        }

        Id = id;
        Zone = zone;
        Hours = hours;
        _weekend = weekend;
        _holidays = holidays;
        _pauses = pauses;
        _other = other;
    }

    /// <summary><c>headquarters</c>, or a State's code.</summary>
    public string Id { get; }

    /// <summary>The time zone whose days are meant.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The hours of each working day.</summary>
    public WorkingHours Hours { get; }

    /// <summary>Whether any holiday is known. If not, only weekends and pauses are skipped, and people should be told.</summary>
    public bool HasHolidays => _holidays.Count > 0;

    /// <summary>
    /// The days on which both offices are open, in this one's time zone and hours. If their weekends leave no common day, the
    /// other's weekend does not count: nothing could ever fall due.
    /// </summary>
    public WorkingCalendar With(WorkingCalendar other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var shared = _weekend.Union(other._weekend).Count() < DaysPerWeek
            ? other
            : new WorkingCalendar(other.Id, other.Zone, other.Hours, [], other._holidays, other._pauses, other: null);
        return new WorkingCalendar(Id, Zone, Hours, _weekend, _holidays, _pauses, shared);
    }

    /// <summary>Says what a day is.</summary>
    public CalendarDay Look(LocalDate date)
    {
        var day = date.ToDateOnly();
        if (_weekend.Contains(date.DayOfWeek))
        {
            return new CalendarDay(day, DayKind.Weekend, Name: null, Id);
        }

        if (_holidays.TryGetValue(date, out var name))
        {
            return new CalendarDay(day, DayKind.Holiday, name, Id);
        }

        if (_pauses.FirstOrDefault(pause => pause.From <= day && day <= pause.Until) is { } found)
        {
            return new CalendarDay(day, DayKind.Pause, found.Reason, Id);
        }

        return _other?.Look(date) is { Kind: not DayKind.Working } closed ? closed : new CalendarDay(day, DayKind.Working, Name: null, Id);
    }

    /// <summary>Whether a day is a working day.</summary>
    public bool IsWorking(LocalDate date) => Look(date).Kind == DayKind.Working;

    /// <summary>The day itself if it is a working day, otherwise the next one that is.</summary>
    public LocalDate Roll(LocalDate date)
    {
        while (!IsWorking(date))
        {
            date = date.PlusDays(1);
        }

        return date;
    }

    /// <summary>The working day a number of working days after a day, or before it for a negative number; for 0 as <see cref="Roll"/>.</summary>
    public LocalDate Move(LocalDate date, int workingDays)
    {
        if (workingDays == 0)
        {
            return Roll(date);
        }

        var step = Math.Sign(workingDays);
        for (var left = Math.Abs(workingDays); left > 0;)
        {
            date = date.PlusDays(step);
            left -= IsWorking(date) ? 1 : 0;
        }

        return date;
    }

    /// <summary>The day in this calendar's time zone in which a moment lies.</summary>
    public LocalDate DayOf(Instant moment) => moment.InZone(Zone).Date;

    /// <summary>The moment itself if the office is open then, otherwise the next moment at which it opens.</summary>
    public Instant NextOpen(Instant moment)
    {
        var day = DayOf(moment);
        if (IsWorking(day) && moment < Hours.End(day, Zone))
        {
            return Instant.Max(moment, Hours.Begin(day, Zone));
        }

        return Hours.Begin(Roll(day.PlusDays(1)), Zone);
    }
}
