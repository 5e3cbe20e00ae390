using NodaTime;
using Serverless.Domain.Calendars;
using Serverless.Domain.Results;

namespace Serverless.Domain.Deadlines;

/// <summary>When something is due, and how that was found: the one place where pages, mails and timers have it from.</summary>
public sealed record Deadline
{
    /// <summary>When it began (UTC).</summary>
    public required DateTimeOffset Began { get; init; }

    /// <summary>The rule.</summary>
    public required DeadlineRule Rule { get; init; }

    /// <summary>The id of the calendar by which it was counted.</summary>
    public required string Calendar { get; init; }

    /// <summary>The IANA id of the time zone in which its days and hours are meant.</summary>
    public required string TimeZone { get; init; }

    /// <summary>When it is due (UTC): the end of work on <see cref="Day"/>.</summary>
    public required DateTimeOffset Due { get; init; }

    /// <summary>The last day, in the time zone.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Every day on the way, counted or skipped, the day it began left out.</summary>
    public required IReadOnlyList<CountedDay> Days { get; init; }

    /// <summary>Whether the calendar knows holidays. If not, none was skipped, and readers should be told.</summary>
    public required bool KnowsHolidays { get; init; }

    /// <summary>
    /// For something that has to be ready before a visit, the visit's first day: the days are counted back from it. Null for a
    /// deadline counted from its beginning.
    /// </summary>
    public DateOnly? Before { get; init; }

    /// <summary>Whether it is a moment that nothing moves, such as the end of a day of the visit.</summary>
    public bool IsFixed { get; init; }

    /// <summary>The extensions, the first one first; the last one counts.</summary>
    public IReadOnlyList<Extension> Extensions { get; init; } = [];

    /// <summary>Finds a deadline.</summary>
    /// <param name="rule">How long it may take.</param>
    /// <param name="calendar">The calendar of whoever has to act.</param>
    /// <param name="began">When it begins (UTC).</param>
    public static Deadline Find(DeadlineRule rule, WorkingCalendar calendar, DateTimeOffset began)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(calendar);
        var moment = Instant.FromDateTimeOffset(began);
        var start = calendar.DayOf(moment);
        var days = Count(rule, calendar, start);
        var last = days is [] ? start : LocalDate.FromDateOnly(days[^1].Day.Date);
        if (days is [] && (!calendar.IsWorking(start) || moment >= calendar.Hours.End(start, calendar.Zone)))
        {
            // Due at once, but the office is closed for the day: the end of the next working day.
            days = Walk(calendar, start, calendar.Roll(start.PlusDays(1)));
            last = LocalDate.FromDateOnly(days[^1].Day.Date);
        }

        return Of(rule, calendar, began, last, days);
    }

    /// <summary>
    /// Finds a deadline that lies a number of working days before a day. Where that is past already, it is the end of the
    /// working day on which it began, or of the next one.
    /// </summary>
    /// <param name="days">How many working days before; 0 is the last working day up to that day.</param>
    /// <param name="before">The day from which is counted back.</param>
    /// <param name="calendar">The calendar of whoever has to act.</param>
    /// <param name="began">When it begins (UTC).</param>
    public static Deadline FindBefore(int days, DateOnly before, WorkingCalendar calendar, DateTimeOffset began)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var from = LocalDate.FromDateOnly(before).PlusDays(days == 0 ? 1 : 0);
        var last = calendar.Move(from, days == 0 ? -1 : -days);
        if (last <= calendar.DayOf(Instant.FromDateTimeOffset(began)))
        {
            return Find(new DeadlineRule(0, DayCount.Working), calendar, began) with { Before = before, Rule = new DeadlineRule(days, DayCount.Working) };
        }

        var walked = new List<CountedDay>();
        for (var (day, counted) = (from.PlusDays(-1), 0); day >= last; day = day.PlusDays(-1))
        {
            var look = calendar.Look(day);
            counted += look.Kind == DayKind.Working ? 1 : 0;
            walked.Add(new CountedDay(look, look.Kind == DayKind.Working ? counted : null));
        }

        return Of(new DeadlineRule(days, DayCount.Working), calendar, began, last, walked) with { Before = before };
    }

    /// <summary>A moment on a day that nothing moves.</summary>
    /// <param name="day">The day in the calendar's time zone; it need not be a working day.</param>
    /// <param name="atBegin">Whether the office hours' beginning is meant, not their end.</param>
    /// <param name="calendar">The calendar whose hours are meant.</param>
    /// <param name="began">Since when it is waited for (UTC).</param>
    public static Deadline Fix(DateOnly day, bool atBegin, WorkingCalendar calendar, DateTimeOffset began)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var local = LocalDate.FromDateOnly(day);
        var end = Of(new DeadlineRule(0, DayCount.Calendar), calendar, began, local, []) with { IsFixed = true };
        return atBegin ? end with { Due = calendar.Hours.Begin(local, calendar.Zone).ToDateTimeOffset() } : end;
    }

    /// <summary>Gives more time.</summary>
    /// <param name="extension">Until when, by whom and why. A closed day moves to the next working day.</param>
    /// <param name="calendar">The calendar of whoever has to act.</param>
    /// <returns>The extended deadline, or why it cannot be extended to that day.</returns>
    public Result<Deadline> Extend(Extension extension, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(extension);
        ArgumentNullException.ThrowIfNull(calendar);
        if (IsFixed)
        {
            return new Refusal(RefusalReason.Invalid, $"{Day:yyyy-MM-dd} is a day of the visit; it moves with the visit alone. Postpone the visit instead.");
        }

        if (extension.Until <= Day)
        {
            return new Refusal(RefusalReason.Invalid, $"The deadline is {Day:yyyy-MM-dd} already. Give a later day.");
        }

        var last = calendar.Roll(LocalDate.FromDateOnly(extension.Until));
        return this with
        {
            Day = last.ToDateOnly(),
            Due = calendar.Hours.End(last, calendar.Zone).ToDateTimeOffset(),
            Extensions = [.. Extensions, extension],
        };
    }

    /// <summary>Finds it again after the calendar has changed, from the same beginning and with the same extensions.</summary>
    /// <returns>A deadline that equals this one in <see cref="Due"/> unless the change matters.</returns>
    public Deadline FindAgain(WorkingCalendar calendar)
    {
        if (IsFixed)
        {
            return this;
        }

        var found = Before is { } before ? FindBefore(Rule.Days, before, calendar, Began) : Find(Rule, calendar, Began);
        foreach (var extension in Extensions)
        {
            // An extension that the change has overtaken stays in the record and has no effect.
            found = found.Extend(extension, calendar).Value ?? found with { Extensions = [.. found.Extensions, extension] };
        }

        return found;
    }

    private static Deadline Of(
        DeadlineRule rule, WorkingCalendar calendar, DateTimeOffset began, LocalDate last, IReadOnlyList<CountedDay> days) => new()
    {
        Began = began.ToUniversalTime(),
        Rule = rule,
        Calendar = calendar.Id,
        TimeZone = calendar.Zone.Id,
        Due = calendar.Hours.End(last, calendar.Zone).ToDateTimeOffset(),
        Day = last.ToDateOnly(),
        Days = days,
        KnowsHolidays = calendar.HasHolidays,
    };

    private static List<CountedDay> Count(DeadlineRule rule, WorkingCalendar calendar, LocalDate start)
    {
        var days = new List<CountedDay>();
        for (var counted = 0; counted < rule.Days;)
        {
            var day = calendar.Look(start.PlusDays(days.Count + 1));
            var counts = rule.Count == DayCount.Calendar || day.Kind == DayKind.Working;
            counted += counts ? 1 : 0;
            days.Add(new CountedDay(day, counts ? counted : null));
        }

        if (days is not [])
        {
            var last = start.PlusDays(days.Count);
            days.AddRange(Walk(calendar, last, calendar.Roll(last)));
        }

        return days;
    }

    // The days after one, up to and including another, none of them counted.
    private static List<CountedDay> Walk(WorkingCalendar calendar, LocalDate after, LocalDate until)
    {
        var days = new List<CountedDay>();
        for (var day = after.PlusDays(1); day <= until; day = day.PlusDays(1))
        {
            days.Add(new CountedDay(calendar.Look(day), Number: null));
        }

        return days;
    }
}
