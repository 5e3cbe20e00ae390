using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;
using Serverless.Domain.Invitations;

namespace Serverless.Scheduling.Calendars;

/// <summary>An iCalendar object of visits while it is written.</summary>
internal sealed class VisitObject
{
    private readonly Calendar _calendar = new() { ProductId = "-//1540 Committee//Visits//EN", Version = "2.0" };
    private readonly string _domain;

    /// <summary>Begins an object.</summary>
    /// <param name="method">What it is for (RFC 5546).</param>
    /// <param name="domain">The domain of the system's mailbox.</param>
    /// <param name="visits">The visits that will be in it; their time zones come first.</param>
    /// <exception cref="ArgumentException">A visit is of an unknown time zone or ends before it begins.</exception>
    internal VisitObject(string method, string domain, IReadOnlyList<VisitEvent> visits)
    {
        _calendar.Method = method;
        _domain = domain;
        if (visits.Count == 0)
        {
            // An object without any component is not valid (RFC 5545, 3.6).
            _calendar.TimeZones.Add(VenueTimeZone.Of(DateTimeZone.Utc, NodaConstants.UnixEpoch, NodaConstants.UnixEpoch));
        }

        foreach (var zone in visits.GroupBy(visit => visit.Span.TimeZone, StringComparer.Ordinal).OrderBy(zone => zone.Key, StringComparer.Ordinal))
        {
            var spans = zone.Select(visit => Checked(visit.Span)).ToList();
            _calendar.TimeZones.Add(VenueTimeZone.Of(
                spans[0].Begin.Zone, spans.Min(span => span.Begin.ToInstant()), spans.Max(span => span.End.ToInstant())));
        }
    }

    /// <summary>What is written for the state of a visit.</summary>
    internal static string Status(EventState state) => state switch
    {
        EventState.Cancelled => EventStatus.Cancelled,
        EventState.Tentative => EventStatus.Tentative,
        _ => EventStatus.Confirmed,
    };

    /// <summary>Adds a property of the object as a whole.</summary>
    internal void Add(CalendarProperty property) => _calendar.Properties.Add(property);

    /// <summary>Adds a visit.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="status">Its STATUS; null for none.</param>
    /// <param name="attendees">Those who are shown in it.</param>
    internal void Add(VisitEvent visit, string? status, IEnumerable<EventAttendee> attendees)
    {
        var times = visit.Replaced is { } replaced ? $"{replaced} → {visit.Span}" : visit.Span.ToString();
        var entry = new CalendarEvent
        {
            Uid = EventUid.Of(visit.Reference, _domain),
            Sequence = visit.Sequence,
            DtStamp = new CalDateTime(visit.At.UtcDateTime),
            DtStart = Time(visit.Span.Begin),
            DtEnd = Time(visit.Span.End),
            Summary = CalendarText.OneLine(visit.Title),
            Description = CalendarText.Lines($"{times}\n\n{visit.Description}").TrimEnd(),
            Location = visit.Venue.Length > 0 ? CalendarText.OneLine(visit.Venue) : null,
            Status = status,
            Transparency = TransparencyType.Opaque,
            Organizer = new Organizer(CalendarAddress.Write(visit.Organiser.Address)) { CommonName = CalendarText.Parameter(visit.Organiser.Name) },
        };
        foreach (var attendee in attendees)
        {
            entry.Attendees.Add(Write(attendee));
        }

        _calendar.Events.Add(entry);
    }

    /// <summary>The object's text.</summary>
    public override string ToString() => ContentLines.Fold(new CalendarSerializer().SerializeToString(_calendar) ?? string.Empty);

    private static Attendee Write(EventAttendee attendee) => new(CalendarAddress.Write(attendee.Mailbox.Address))
    {
        CommonName = CalendarText.Parameter(attendee.Mailbox.Name) is { Length: > 0 } name ? name : null,
        Type = attendee.Kind is AttendeeKind.Group ? "GROUP" : "INDIVIDUAL",
        Role = attendee.Role is AttendeeRole.Optional ? ParticipationRole.OptionalParticipant : ParticipationRole.RequiredParticipant,
        Rsvp = true,
        ParticipationStatus = attendee.Answer switch
        {
            AttendeeAnswer.Accepted => EventParticipationStatus.Accepted,
            AttendeeAnswer.Declined => EventParticipationStatus.Declined,
            AttendeeAnswer.Tentative => EventParticipationStatus.Tentative,
            _ => EventParticipationStatus.NeedsAction,
        },
    };

    private static CalDateTime Time(ZonedDateTime time) => new(time.ToDateTimeUnspecified(), time.Zone.Id);

    private static EventSpan Checked(EventSpan span) => span.Begin.ToInstant() < span.End.ToInstant()
        ? span
        : throw new ArgumentException($"The visit ends before it begins: {span}.", nameof(span));
}
