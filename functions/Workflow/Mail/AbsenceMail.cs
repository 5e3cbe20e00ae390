using Serverless.Domain.Availability;
using Serverless.Workflow.Calendars;

namespace Serverless.Workflow.Mail;

/// <summary>What a mail says about when its writer is away.</summary>
/// <param name="Lines">What its lines say.</param>
/// <param name="Calendar">The calendar in it; null when there is none, or it is no calendar of one's own but an invitation or an answer.</param>
internal sealed record AbsenceMail(AwayReading Lines, CalendarContent? Calendar)
{
    private const string Publish = "PUBLISH";

    /// <summary>Reads a mail.</summary>
    /// <param name="mail">The mail.</param>
    /// <param name="today">The day by the writer's clock.</param>
    /// <returns>Null when it says nothing about it.</returns>
    internal static AbsenceMail? Read(IncomingMail mail, DateOnly today)
    {
        var calendar = mail.Calendar is { Method: "" or Publish } own ? own : null;
        var lines = AwayReader.Read(mail.NewText, today);
        if (!lines.IsAboutAbsence && AwayReader.Read(mail.Subject, today) is { Periods: [_, ..], Unread: [] } subject)
        {
            lines = subject;
        }

        return calendar is not null || lines.IsAboutAbsence ? new AbsenceMail(lines, calendar) : null;
    }
}
