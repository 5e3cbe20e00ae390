using NodaTime;
using Serverless.Domain.Calendars;
using Serverless.Domain.Deadlines;
using Serverless.Domain.Requests;

namespace Serverless.Domain.Reminders;

/// <summary>Lays a ladder of reminders against a deadline.</summary>
public static class ReminderPlan
{
    /// <summary>
    /// Gives the reminders that are still to be sent, in their order. The ladder is their ceiling: after its last rung comes
    /// nothing more. A rung whose moment has passed is left out; being asked late is no reason to be reminded at once.
    /// </summary>
    /// <param name="reference">The request.</param>
    /// <param name="step">The step, by its name in the policy.</param>
    /// <param name="deadline">The deadline.</param>
    /// <param name="ladder">The rungs.</param>
    /// <param name="calendars">The calendar of each audience; its working hours are those of the recipient.</param>
    /// <param name="after">Only what comes later than this (UTC): when the step began, or the reminder sent last.</param>
    public static IReadOnlyList<PlannedReminder> Lay(
        Reference reference,
        string step,
        Deadline deadline,
        IReadOnlyList<Rung> ladder,
        Func<Audience, WorkingCalendar> calendars,
        DateTimeOffset after)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        ArgumentNullException.ThrowIfNull(ladder);
        ArgumentNullException.ThrowIfNull(calendars);
        return
        [
            .. ladder
                .Select((rung, index) => new PlannedReminder(
                    new ReminderId(reference, step, deadline.Due, index + 1), Moment(rung, deadline, calendars(rung.To)), rung.To))
                .Where(reminder => reminder.At > after)
                .OrderBy(reminder => reminder.At)
                .ThenBy(reminder => reminder.Id.Rung),
        ];
    }

    private static DateTimeOffset Moment(Rung rung, Deadline deadline, WorkingCalendar calendar)
    {
        // The recipient's day in which the deadline falls, which may be another than the addressee's.
        var due = calendar.DayOf(Instant.FromDateTimeOffset(deadline.Due));
        var day = calendar.Move(due, rung.Days);
        return calendar.Hours.Begin(day, calendar.Zone).ToDateTimeOffset();
    }
}
