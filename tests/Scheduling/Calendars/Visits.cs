using Serverless.Domain.Calendars;
using Serverless.Domain.Invitations;
using Serverless.Domain.Mail;
using Serverless.Domain.Requests;
using Serverless.Workflow.Mail;

namespace Serverless.Tests.Scheduling.Calendars;

/// <summary>Visits of the tests.</summary>
internal static class Visits
{
    internal static readonly MailIdentity Identity = new("visits@committee1540.example", Web: null);

    internal static VisitEvent Guatemala => new()
    {
        Reference = Reference.Parse("GTM-2017-01"),
        Sequence = 0,
        State = EventState.Confirmed,
        At = new DateTimeOffset(2017, 11, 20, 15, 30, 0, TimeSpan.Zero),
        Title = "Visit to Guatemala, second round",
        Description = "Resolution 1540 (2004); draft NAP.",
        Venue = "Ministry of Foreign Affairs, Guatemala City",
        Span = Span("2017-11-27", "2017-11-28", "America/Guatemala"),
        Organiser = new Mailbox("visits@committee1540.example", "Visits"),
        Attendees = [Expert, new EventAttendee(new Mailbox("mission@guatemala.example", "Permanent Mission of Guatemala"), AttendeeRole.Optional, AttendeeKind.Group)],
    };

    internal static EventAttendee Expert => new(new Mailbox("expert+1540@un.example", "Expert, First"));

    internal static EventSpan Span(string first, string last, string zone, string hours = "09:00-17:00") => new(
        DateOnly.Parse(first, null), DateOnly.Parse(last, null), WorkingHours.TryParse(hours)!, zone);
}
