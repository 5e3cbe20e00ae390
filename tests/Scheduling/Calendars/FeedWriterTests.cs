using Serverless.Domain.Invitations;
using Serverless.Domain.Requests;
using Serverless.Scheduling.Calendars;

namespace Serverless.Tests.Scheduling.Calendars;

public sealed class FeedWriterTests
{
    private static readonly FeedWriter Writer = new(Visits.Identity);

    [Fact]
    public async Task Write_Visits_ShowsAllOfThemAndNoAttendee()
    {
        VisitEvent[] visits =
        [
            Visits.Guatemala,
            Visits.Guatemala with
            {
                Reference = Reference.Parse("FRA-2018-01"), State = EventState.Cancelled, Sequence = 3, Span = Visits.Span("2018-03-23", "2018-03-26", "Europe/Paris"),
            },
            Visits.Guatemala with { Reference = Reference.Parse("FRA-2011-02"), State = EventState.Tentative, Span = Visits.Span("2011-10-28", "2011-10-31", "Europe/Paris") },
        ];

        var text = Writer.Write("Visits; all of them", visits);

        var feed = (await IcalJs.ReadAsync(text))[0];

        // The parser does not know NAME and gives it as it stands.
        Assert.Equal(("PUBLISH", @"Visits\; all of them"), (feed.Method, feed.Name));
        Assert.Equal(["vtimezone", "vtimezone"], feed.Components.Where(name => name == "vtimezone"));
        Assert.Equal(
            [
                ("FRA-2011-02@committee1540.example", 0, "TENTATIVE", Utc(2011, 10, 28, 7), Utc(2011, 10, 31, 16)),
                ("FRA-2018-01@committee1540.example", 3, "CANCELLED", Utc(2018, 3, 23, 8), Utc(2018, 3, 26, 15)),
                ("GTM-2017-01@committee1540.example", 0, "CONFIRMED", Utc(2017, 11, 27, 15), Utc(2017, 11, 28, 23)),
            ],
            feed.Events.OrderBy(entry => entry.Uid, StringComparer.Ordinal).Select(entry => (entry.Uid, entry.Sequence, entry.Status!, entry.Begin, entry.End)));
        Assert.All(feed.Events, entry => Assert.Empty(entry.Attendees));
        Assert.Equal(text, Writer.Write("Visits; all of them", visits.Reverse()));
    }

    [Fact]
    public async Task Write_NoVisits_IsStillAValidObject() => Assert.NotEmpty((await IcalJs.ReadAsync(Writer.Write("Visits", [])))[0].Components);

    private static DateTimeOffset Utc(int year, int month, int day, int hour) => new(year, month, day, hour, 0, 0, TimeSpan.Zero);
}
