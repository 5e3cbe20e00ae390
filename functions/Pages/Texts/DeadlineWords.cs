using Serverless.Domain.Calendars;
using Serverless.Domain.Deadlines;
using Serverless.Domain.Register;

namespace Serverless.Pages.Texts;

/// <summary>A deadline in words, the same wherever one is shown: until when, and why then.</summary>
/// <param name="Due">The moment in the reader's time zone.</param>
/// <param name="There">The moment where the deadline was counted; null where clocks show the same there.</param>
/// <param name="Because">How it was found: the rule, the days that were not counted, holidays that nobody knows, extensions.</param>
public sealed record DeadlineWords(Phrase Due, Phrase? There, IReadOnlyList<Phrase> Because)
{
    // What the path of a request writes where a decision is deferred without words.
    private const string WithoutReason = "Deferred";

    /// <summary>Puts a deadline into words.</summary>
    /// <param name="deadline">The deadline.</param>
    /// <param name="wording">The reader's language.</param>
    /// <param name="timeZone">The reader's time zone (IANA id).</param>
    /// <param name="registers">For names.</param>
    public static DeadlineWords Of(Deadline deadline, Wording wording, string timeZone, RegisterIndex registers)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        ArgumentNullException.ThrowIfNull(wording);
        ArgumentNullException.ThrowIfNull(registers);
        var here = Wording.Local(deadline.Due, timeZone);
        var there = Wording.Local(deadline.Due, deadline.TimeZone);
        return new DeadlineWords(
            wording.Say(wording.Moment(deadline.Due, timeZone)),
            here.LocalDateTime == there.LocalDateTime ? null : wording.Say(wording.Moment(deadline.Due, deadline.TimeZone)),
            [
                .. Rule(deadline, wording, registers),
                .. Closed(deadline, wording, registers),
                .. Unknown(deadline, wording, registers),
                .. deadline.Extensions.Select(extension => Extended(extension, wording, registers)),
            ]);
    }

    private static IEnumerable<Phrase> Rule(Deadline deadline, Wording wording, RegisterIndex registers)
    {
        var began = Wording.Local(deadline.Began, deadline.TimeZone).Date.ToDateOnly();
        var calendar = wording.CalendarTerm(deadline.Calendar, registers);
        var days = deadline.Rule.Days;
        if (deadline.IsFixed)
        {
            return [new Phrase(new TextRun(wording["deadline.fixed"]))];
        }

        if (deadline.Before is { } before)
        {
            var rule = days == 0
                ? wording.Compose("deadline.before.last", ("day", before), ("calendar", calendar))
                : wording.Compose("deadline.before", ("count", days), ("day", before), ("calendar", calendar));

            // No day was counted back to: that day had passed.
            return deadline.Days.Any(day => day.Number is not null) ? [rule] : [rule, new Phrase(new TextRun(wording["deadline.before.late"]))];
        }

        return
        [
            days == 0
                ? wording.Compose("deadline.rule.sameDay", ("began", began), ("calendar", calendar))
                : wording.Compose($"deadline.rule.{deadline.Rule.Count}", ("count", days), ("began", began), ("calendar", calendar)),
        ];
    }

    private static IEnumerable<Phrase> Closed(Deadline deadline, Wording wording, RegisterIndex registers)
    {
        var counts = deadline.Rule.Count == DayCount.Working && deadline.Rule.Days > 0;
        var moves = deadline.Days is [.., { Number: null }];
        var closed = deadline.Days.Where(day => day.Day.Kind != DayKind.Working).Select(day => day.Day);
        if (!counts)
        {
            // Of a count that takes every day, only the closed days at its end change anything.
            closed = moves
                ? deadline.Days.SkipLast(1).Reverse().TakeWhile(day => day.Day.Kind != DayKind.Working).Select(day => day.Day).Reverse()
                : [];
        }

        // Those that were counted back stand in the other order.
        var days = Group(closed.OrderBy(day => day.Date)).Select(group => Days(group, wording, registers)).ToList();
        if (days is [_, ..])
        {
            yield return wording.Compose(counts ? "deadline.skipped" : "deadline.closed", ("days", wording.List(days)));
        }
        else if (moves)
        {
            yield return new Phrase(new TextRun(wording["deadline.rolled"]));
        }
    }

    private static IEnumerable<Phrase> Unknown(Deadline deadline, Wording wording, RegisterIndex registers) => deadline.KnowsHolidays || deadline.IsFixed
        ? []
        : [wording.Compose("deadline.unknown", ("calendar", wording.CalendarTerm(deadline.Calendar, registers)))];

    private static Phrase Extended(Extension extension, Wording wording, RegisterIndex registers)
    {
        var by = wording.NameOf(extension.By, registers);
        return string.IsNullOrWhiteSpace(extension.Reason) || string.Equals(extension.Reason, WithoutReason, StringComparison.Ordinal)
            ? wording.Compose("deadline.extended.plain", ("day", extension.Until), ("by", by))
            : wording.Compose("deadline.extended", ("day", extension.Until), ("by", by), ("reason", extension.Reason));
    }

    // Days in a row that are closed for the same reason.
    private static List<List<CalendarDay>> Group(IEnumerable<CalendarDay> days)
    {
        var groups = new List<List<CalendarDay>>();
        foreach (var day in days)
        {
            if (groups is [.., [.., var last] group]
                && last.Date.AddDays(1) == day.Date
                && (last.Kind, last.Name) == (day.Kind, day.Name)
                && (day.Kind == DayKind.Weekend || string.Equals(last.Calendar, day.Calendar, StringComparison.Ordinal)))
            {
                group.Add(day);
            }
            else
            {
                groups.Add([day]);
            }
        }

        return groups;
    }

    private static Phrase Days(List<CalendarDay> days, Wording wording, RegisterIndex registers)
    {
        var dates = wording.Dates(days[0].Date, days[^1].Date);
        return days[0].Kind == DayKind.Weekend
            ? wording.Compose("deadline.weekend", ("dates", dates))
            : wording.Compose(
                "deadline.named", ("dates", dates), ("name", days[0].Name ?? string.Empty), ("calendar", wording.CalendarTerm(days[0].Calendar, registers)));
    }
}
