using Serverless.Domain.Invitations;

namespace Serverless.Workflow.Calendars;

/// <summary>Writes calendar feeds that people subscribe to: of all visits, or of one person's.</summary>
public interface IFeedWriter
{
    /// <summary>
    /// Writes a feed (METHOD:PUBLISH). Cancelled visits are in it as cancelled, so that no program keeps them. Attendees are
    /// not in it. The same visits give the same text.
    /// </summary>
    /// <param name="name">The name under which programs show the feed.</param>
    /// <param name="visits">The visits; each reference once.</param>
    /// <returns>The content of a file of type <c>text/calendar; charset=utf-8</c>.</returns>
    /// <exception cref="ArgumentException">A visit is of an unknown time zone or ends before it begins.</exception>
    string Write(string name, IEnumerable<VisitEvent> visits);
}
