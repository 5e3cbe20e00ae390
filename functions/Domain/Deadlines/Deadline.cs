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

        return new Deadline
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
    }

    /// <summary>Gives more time.</summary>
    /// <param name="extension">Until when, by whom and why. A closed day moves to the next working day.</param>
    /// <param name="calendar">The calendar of whoever has to act.</param>
    /// <returns>The extended deadline, or why it cannot be extended to that day.</returns>
    public Result<Deadline> Extend(Extension extension, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(extension);
        ArgumentNullException.ThrowIfNull(calendar);
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
        var found = Find(Rule, calendar, Began);
        foreach (var extension in Extensions)
        {
            // An extension that the change has overtaken stays in the record and has no effect.
            found = found.Extend(extension, calendar).Value ?? found with { Extensions = [.. found.Extensions, extension] };
        }

        return found;
    }

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
