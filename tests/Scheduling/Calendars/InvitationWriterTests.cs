using System.Text;
using CsCheck;
using Ical.Net;
using NodaTime;
using Serverless.Domain.Calendars;
using Serverless.Domain.Invitations;
using Serverless.Domain.Mail;
using Serverless.Scheduling.Calendars;

namespace Serverless.Tests.Scheduling.Calendars;

public sealed class InvitationWriterTests
{
    private static readonly InvitationWriter Writer = new(Visits.Identity);

    private static readonly string[] Tricks =
    [
        "\r\nATTENDEE:mailto:thief@evil.example", "\nEND:VEVENT", "\r", "\n", "\u0085X:1", "\u2028X:1", "\0", "\v", "\"", "\\", "\\n", ";", ",", ":", "^n", "^'", "=?utf-8?q?=0D?=",
        "é", "ع", "中", "😀", "\ud800", " ", "\t", "A", ";PARTSTAT=ACCEPTED", "\":mailto:thief@evil.example",
    ];

    private static readonly Gen<string> Text =
        Gen.Select(Gen.Int[0, Tricks.Length - 1].Select(index => Tricks[index]).Array[0, 12], Gen.String[0, 120]).Select((tricks, any) => any + string.Concat(tricks));

    [Fact]
    public async Task Write_Visit_InvitesEverybodyAndAsksForAnAnswer()
    {
        var content = Writer.Write(Visits.Guatemala);

        var read = Assert.Single(await IcalJs.ReadAsync(content.Text));
        var entry = Assert.Single(read.Events);
        Assert.Equal(("REQUEST", "REQUEST", "2.0"), (content.Method, read.Method, read.Version));
        Assert.Equal(["vtimezone", "vevent"], read.Components);
        Assert.Equal(
            ("GTM-2017-01@committee1540.example", 0, "CONFIRMED", "America/Guatemala", Visits.Guatemala.At),
            (entry.Uid, entry.Sequence, entry.Status, entry.Zone, entry.Stamp));
        Assert.Equal((Visits.Guatemala.Title, Visits.Guatemala.Venue), (entry.Title, entry.Place));
        Assert.Equal("2017-11-27 09:00 – 2017-11-28 17:00 (America/Guatemala, UTC-06)\n\nResolution 1540 (2004); draft NAP.", entry.Description);
        Assert.Equal(("mailto:visits@committee1540.example", "Visits"), (entry.Organiser?.Address, entry.Organiser?.Name));
        Assert.Equal(
            [
                new IcalJsPerson("mailto:expert+1540@un.example", "Expert, First", "NEEDS-ACTION", "REQ-PARTICIPANT", "INDIVIDUAL", "TRUE"),
                new IcalJsPerson("mailto:mission@guatemala.example", "Permanent Mission of Guatemala", "NEEDS-ACTION", "OPT-PARTICIPANT", "GROUP", "TRUE"),
            ],
            entry.Attendees);
    }

    [Fact]
    public async Task Write_DatesMoved_IsTheSameEntryInALaterVersionThatStatesOldAndNew()
    {
        var moved = Visits.Guatemala with
        {
            Sequence = 4,
            Replaced = Visits.Guatemala.Span,
            Span = Visits.Span("2017-12-04", "2017-12-05", "America/Guatemala"),
            State = EventState.Tentative,
        };

        var entry = (await IcalJs.ReadAsync(Writer.Write(moved).Text))[0].Events[0];

        Assert.Equal(("GTM-2017-01@committee1540.example", 4, "TENTATIVE"), (entry.Uid, entry.Sequence, entry.Status));
        Assert.Equal(new DateTimeOffset(2017, 12, 4, 15, 0, 0, TimeSpan.Zero), entry.Begin);
        Assert.StartsWith($"{moved.Replaced} → {moved.Span}\n", entry.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_CancelledVisit_TakesItOutOfEveryCalendar()
    {
        var content = Writer.Write(Visits.Guatemala with { State = EventState.Cancelled, Sequence = 5 });

        var read = (await IcalJs.ReadAsync(content.Text))[0];
        Assert.Equal(("CANCEL", "CANCEL", "CANCELLED", 5), (content.Method, read.Method, read.Events[0].Status, read.Events[0].Sequence));
        Assert.Equal("GTM-2017-01@committee1540.example", read.Events[0].Uid);
        Assert.Equal(2, read.Events[0].Attendees.Count);
    }

    [Fact]
    public async Task Release_OnePerson_TakesItOutOfTheirCalendarAlone()
    {
        var visit = Visits.Guatemala with { Sequence = 2, Attendees = [.. Visits.Guatemala.Attendees.Skip(1)] };

        var content = Writer.Release(visit, Visits.Expert);

        var read = (await IcalJs.ReadAsync(content.Text))[0];
        Assert.Equal(("CANCEL", "CANCEL"), (content.Method, read.Method));
        Assert.Equal("mailto:expert+1540@un.example", Assert.Single(read.Events[0].Attendees).Address);

        // A STATUS would cancel the visit for everybody (RFC 5546, 3.2.5).
        Assert.Null(read.Events[0].Status);
        Assert.Throws<ArgumentException>(() => Writer.Release(Visits.Guatemala, Visits.Expert));
    }

    [Fact]
    public void Write_SameVisit_GivesTheSameText() => Assert.Equal(Writer.Write(Visits.Guatemala).Text, Writer.Write(Visits.Guatemala).Text);

    [Fact]
    public async Task Write_AnyTextsAndNames_AddNothingAndAreReadAsTheyAre()
    {
        List<(VisitEvent Visit, string Text)> written = [];
        Gen.Select(Text, Text, Text, Text).Sample(
            (title, description, venue, name) =>
            {
                var visit = Visits.Guatemala with
                {
                    Title = title,
                    Description = description,
                    Venue = venue,
                    Organiser = new Mailbox("visits@committee1540.example", name),
                    Attendees = [new EventAttendee(new Mailbox("expert@un.example", name)), new EventAttendee(new Mailbox("o'neill&co%?@un.example", title))],
                };
                written.Add((visit, Writer.Write(visit).Text));
            },
            iter: 200,
            threads: 1);

        Assert.All(written, pair => Assert.True(IsWellFormed(pair.Text), pair.Text));
        var read = await IcalJs.ReadAsync(written.Select(pair => pair.Text));
        foreach (var (pair, theirs) in written.Zip(read))
        {
            var entry = Assert.Single(theirs.Events);
            var ours = Assert.Single(Calendar.Load(pair.Text)!.Events);
            Assert.Equal(2, entry.Attendees.Count);
            Assert.Equal(2, ours.Attendees.Count);
            Assert.Equal("mailto:o'neill&co%?@un.example", Uri.UnescapeDataString(entry.Attendees[1].Address));
            Assert.All(entry.Attendees, attendee => Assert.Equal("NEEDS-ACTION", attendee.Answer));
            Assert.Equal(entry.Properties.Distinct(StringComparer.Ordinal).Count() + 1, entry.Properties.Count);
            Assert.Equal(CalendarText.OneLine(pair.Visit.Title), entry.Title ?? string.Empty);
            Assert.Equal(ours.Summary ?? string.Empty, entry.Title ?? string.Empty);
            Assert.Equal(ours.Description, entry.Description);
            Assert.EndsWith(CalendarText.Lines(pair.Visit.Description).TrimEnd(), entry.Description, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("America/Guatemala", "2017-11-27", "2017-11-28", "2017-11-27T15:00Z", "2017-11-28T23:00Z")]
    [InlineData("Europe/Paris", "2017-10-27", "2017-10-30", "2017-10-27T07:00Z", "2017-10-30T16:00Z")]
    [InlineData("Europe/Paris", "2018-03-23", "2018-03-26", "2018-03-23T08:00Z", "2018-03-26T15:00Z")]
    [InlineData("America/Sao_Paulo", "2017-10-13", "2017-10-16", "2017-10-13T12:00Z", "2017-10-16T19:00Z")]
    [InlineData("America/Sao_Paulo", "2018-02-16", "2018-02-19", "2018-02-16T11:00Z", "2018-02-19T20:00Z")]
    [InlineData("America/Sao_Paulo", "2020-11-09", "2020-11-10", "2020-11-09T12:00Z", "2020-11-10T20:00Z")]
    [InlineData("Australia/Sydney", "2026-04-03", "2026-04-06", "2026-04-02T22:00Z", "2026-04-06T07:00Z")]
    [InlineData("Asia/Kathmandu", "2026-07-01", "2026-07-03", "2026-07-01T03:15Z", "2026-07-03T11:15Z")]
    [InlineData("Africa/Casablanca", "2026-02-13", "2026-02-16", "2026-02-13T08:00Z", "2026-02-16T17:00Z")]
    [InlineData("Africa/Casablanca", "2017-05-19", "2017-05-22", "2017-05-19T08:00Z", "2017-05-22T17:00Z")]
    [InlineData("Europe/Moscow", "2011-11-07", "2011-11-08", "2011-11-07T05:00Z", "2011-11-08T13:00Z")]
    [InlineData("UTC", "2026-02-13", "2026-02-16", "2026-02-13T09:00Z", "2026-02-16T17:00Z")]
    public async Task Write_Zone_IsTheSameTimeForOtherPrograms(string zone, string first, string last, string begin, string end)
    {
        var entry = (await IcalJs.ReadAsync(Writer.Write(Visits.Guatemala with { Span = Visits.Span(first, last, zone) }).Text))[0].Events[0];

        Assert.Equal((DateTimeOffset.Parse(begin, null), DateTimeOffset.Parse(end, null)), (entry.Begin, entry.End));
    }

    [Fact]
    public async Task Write_AnyZoneAndDates_BothParsersAgreeWithTheDatabase()
    {
        var zones = DateTimeZoneProviders.Tzdb.Ids;
        List<(EventSpan Span, string Text)> written = [];
        Gen.Select(Gen.Int[0, zones.Count - 1], Gen.Date[new DateTime(1996, 1, 1), new DateTime(2036, 12, 1)], Gen.Int[0, 9], Gen.Int[0, 12], Gen.Int[1, 12]).Sample(
            (zone, day, days, from, length) =>
            {
                var first = DateOnly.FromDateTime(day);
                var span = new EventSpan(first, first.AddDays(days), WorkingHours.TryParse($"{from:00}:30-{Math.Min(24, from + length):00}:{(from + length > 23 ? 0 : 30):00}")!, zones[zone]);
                written.Add((span, Writer.Write(Visits.Guatemala with { Span = span }).Text));
            },
            iter: 400,
            threads: 1);

        var read = await IcalJs.ReadAsync(written.Select(pair => pair.Text));
        foreach (var (pair, theirs) in written.Zip(read))
        {
            var expected = (pair.Span.Begin.ToDateTimeOffset(), pair.Span.End.ToDateTimeOffset());
            var ours = Calendar.Load(pair.Text)!.Events[0]!;
            Assert.True(expected == (theirs.Events[0].Begin, theirs.Events[0].End), $"{pair.Span}\n{pair.Text}");
            Assert.Equal((expected.Item1.UtcDateTime, expected.Item2.UtcDateTime), (ours.DtStart!.AsUtc, ours.DtEnd!.AsUtc));
        }
    }

    [Fact]
    public void Write_VisitThatIsNone_IsRefused()
    {
        var visit = Visits.Guatemala;

        Assert.Throws<ArgumentException>(() => Writer.Write(visit with { Attendees = [] }));
        Assert.Throws<ArgumentException>(() => Writer.Write(visit with { Attendees = [Visits.Expert, Visits.Expert] }));
        Assert.Throws<ArgumentException>(() => Writer.Write(visit with { Span = Visits.Span("2017-11-28", "2017-11-27", "America/Guatemala") }));
        Assert.Throws<ArgumentException>(() => Writer.Write(visit with { Span = Visits.Span("2017-11-27", "2017-11-28", "America/Nowhere") }));
        Assert.Throws<ArgumentException>(() => Writer.Write(visit with { Organiser = new Mailbox("nobody", "Visits") }));
    }

    // Lines of at most 75 octets that end with CRLF, without control characters, in whole characters.
    private static bool IsWellFormed(string text) =>
        text.EndsWith("\r\n", StringComparison.Ordinal)
        && Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text
        && text[..^2].Split("\r\n").All(line => Encoding.UTF8.GetByteCount(line) <= 75 && !line.Any(char.IsControl)
            && Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(line)) == line);
}
