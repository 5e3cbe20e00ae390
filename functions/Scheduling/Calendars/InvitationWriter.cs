using Ical.Net;
using Serverless.Domain.Invitations;
using Serverless.Workflow.Calendars;
using Serverless.Workflow.Mail;

namespace Serverless.Scheduling.Calendars;

/// <summary>Writes invitations, changes and cancellations with Ical.Net.</summary>
/// <param name="identity">The system's mailbox, whose domain makes the entries' UIDs.</param>
internal sealed class InvitationWriter(MailIdentity identity) : IInvitationWriter
{
    /// <inheritdoc />
    public CalendarContent Write(VisitEvent visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        CheckAttendees(visit);
        var method = visit.State is EventState.Cancelled ? CalendarMethods.Cancel : CalendarMethods.Request;
        return Write(method, visit, VisitObject.Status(visit.State), visit.Attendees);
    }

    /// <inheritdoc />
    public CalendarContent Release(VisitEvent visit, EventAttendee released)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(released);
        if (visit.State is EventState.Cancelled || Addresses(visit).Contains(CalendarAddress.Write(released.Mailbox.Address), StringComparer.Ordinal))
        {
            throw new ArgumentException(
                $"{released.Mailbox.Address} is released from a visit that is cancelled or still counts on them: {visit.Reference}.", nameof(released));
        }

        // Without a STATUS: that would say that the visit is cancelled for everybody (RFC 5546, 3.2.5).
        return Write(CalendarMethods.Cancel, visit, status: null, [released]);
    }

    private CalendarContent Write(string method, VisitEvent visit, string? status, IEnumerable<EventAttendee> attendees)
    {
        var written = new VisitObject(method, identity.Domain, [visit]);
        written.Add(visit, status, attendees);
        return new CalendarContent(method, written.ToString());
    }

    private static void CheckAttendees(VisitEvent visit)
    {
        var addresses = Addresses(visit).ToList();
        if (addresses.Count == 0 || addresses.Distinct(StringComparer.Ordinal).Count() < addresses.Count)
        {
            throw new ArgumentException($"An invitation names at least one attendee, and each once: {visit.Reference}.", nameof(visit));
        }
    }

    private static IEnumerable<string> Addresses(VisitEvent visit) => visit.Attendees.Select(attendee => CalendarAddress.Write(attendee.Mailbox.Address));
}
