namespace Serverless.Workflow.Calendars;

/// <summary>Reads what calendar programs send in answer to an invitation.</summary>
public interface ICalendarReader
{
    /// <summary>Reads an answer. Never fails because of the text, whatever it is.</summary>
    /// <param name="text">The iCalendar object, as <see cref="CalendarContent.Text"/>.</param>
    /// <param name="sender">The address that the mail came from: whose answer it is where several attendees are named.</param>
    CalendarAnswerReading Read(string text, string? sender);
}
