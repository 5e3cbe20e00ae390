using Serverless.Domain.Invitations;

namespace Serverless.Workflow.Calendars;

/// <summary>Writes what tells a calendar program about a visit (RFC 5545, 5546). The same visit gives the same text.</summary>
public interface IInvitationWriter
{
    /// <summary>Writes what all attendees get: METHOD:REQUEST, for the first time or as a change, or METHOD:CANCEL for a cancelled visit.</summary>
    /// <exception cref="ArgumentException">The visit has no attendee, names one twice, is of an unknown time zone or ends before it begins.</exception>
    CalendarContent Write(VisitEvent visit);

    /// <summary>Writes what takes the visit out of one person's calendar, who is released while it goes on for the others: METHOD:CANCEL for them alone.</summary>
    /// <param name="visit">The visit, its sequence raised; the person is no longer among the attendees.</param>
    /// <param name="released">Who is released.</param>
    /// <exception cref="ArgumentException">As for <see cref="Write"/>; or the person is still among the attendees, or the visit is cancelled.</exception>
    CalendarContent Release(VisitEvent visit, EventAttendee released);
}
