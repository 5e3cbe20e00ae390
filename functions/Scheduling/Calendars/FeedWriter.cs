using Ical.Net;
using Serverless.Domain.Invitations;
using Serverless.Workflow.Calendars;
using Serverless.Workflow.Mail;

namespace Serverless.Scheduling.Calendars;

/// <summary>Writes feeds with Ical.Net.</summary>
/// <param name="identity">The system's mailbox, whose domain makes the entries' UIDs.</param>
internal sealed class FeedWriter(MailIdentity identity) : IFeedWriter
{
    // How often programs are asked to look again.
    private const string Interval = "PT1H";

    /// <inheritdoc />
    public string Write(string name, IEnumerable<VisitEvent> visits)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(visits);
        var ordered = visits.OrderBy(visit => visit.Reference.ToString(), StringComparer.Ordinal).ToList();
        var feed = new VisitObject(CalendarMethods.Publish, identity.Domain, ordered);
        var title = CalendarText.OneLine(name);

        // The names of RFC 7986 and those that programs knew before.
        feed.Add(new CalendarProperty("NAME", title));
        feed.Add(new CalendarProperty("X-WR-CALNAME", title));
        var refresh = new CalendarProperty("REFRESH-INTERVAL", Interval);
        refresh.AddParameter("VALUE", "DURATION");
        feed.Add(refresh);
        feed.Add(new CalendarProperty("X-PUBLISHED-TTL", Interval));
        foreach (var visit in ordered)
        {
            feed.Add(visit, VisitObject.Status(visit.State), []);
        }

        return feed.ToString();
    }
}
