using System.Text;
using CsCheck;
using Microsoft.Extensions.Logging.Abstractions;
using Serverless.Domain.Availability;
using Serverless.Scheduling.Availability;
using Serverless.Tests.Scheduling.Calendars;
using Serverless.Workflow.Calendars;

namespace Serverless.Tests.Scheduling.Availability;

public sealed class AvailabilityReaderTests
{
    private const string Vienna = "Europe/Vienna";

    private static readonly AvailabilityReader Reader = new(Visits.Identity, NullLogger<AvailabilityReader>.Instance);

    [Fact]
    public void Read_WholeDaysAndTimes_AreAwayInTheirZones()
    {
        var reading = Read(
            Event("DTSTART;VALUE=DATE:20171127", "DTEND;VALUE=DATE:20171129"),
            Event("DTSTART:20171201T230000Z", "DTEND:20171202T010000Z"),
            Event("DTSTART;TZID=Eastern Standard Time:20171204T090000", "DURATION:PT2H"),
            Event("DTSTART;TZID=/vendor.example/Tzfile/America/Guatemala:20171205T090000", "DTEND;TZID=America/Guatemala:20171205T100000"),
            Event("DTSTART:20171206T090000", "DTEND:20171206T100000"));

        Assert.Empty(reading.Warnings);
        Assert.Equal(
            [
                Away("2017-11-26T23:00Z", "2017-11-28T23:00Z"),
                Away("2017-12-01T23:00Z", "2017-12-02T01:00Z"),
                Away("2017-12-04T14:00Z", "2017-12-04T16:00Z"),
                Away("2017-12-05T15:00Z", "2017-12-05T16:00Z"),
                Away("2017-12-06T08:00Z", "2017-12-06T09:00Z"),
            ],
            reading.Periods);
        Assert.Equal((new DateOnly(2017, 11, 27), new DateOnly(2017, 11, 28)), reading.Periods[0].Days(NodaTime.DateTimeZoneProviders.Tzdb[Vienna]));
    }

    [Fact]
    public void Read_WhatKeepsNobody_DoesNotCount() => Assert.Empty(Read(
        Event("DTSTART;VALUE=DATE:20171127", "TRANSP:TRANSPARENT"),
        Event("DTSTART;VALUE=DATE:20171127", "STATUS:CANCELLED"),
        Event("DTSTART:20171127T090000Z"),
        Event("DTSTART;VALUE=DATE:20160101"),
        Event("DTSTART;VALUE=DATE:20190101"),
        Event("DTSTART;VALUE=DATE:20171127", "UID:GTM-2017-01@committee1540.example")).Periods);

    [Theory]
    [InlineData("CATEGORIES:Work,May finish")]
    [InlineData("X-1540-AWAY:MAY-FINISH")]
    [InlineData("SUMMARY:Part-time (may finish reports)")]
    [InlineData("SUMMARY;LANGUAGE=fr:Peut terminer")]
    public void Read_MarkedEvent_LeavesTimeToFinish(string mark) =>
        Assert.Equal(AwayKind.MayFinish, Assert.Single(Read(Event("DTSTART;VALUE=DATE:20171127", mark)).Periods).Kind);

    [Fact]
    public void Read_EventsThatOverlapOrTouch_AreOnePeriodOfTheirKind() => Assert.Equal(
        [Away("2017-11-26T23:00Z", "2017-11-29T23:00Z"), Away("2017-11-27T23:00Z", "2017-11-28T23:00Z", AwayKind.MayFinish)],
        Read(
            Event("DTSTART;VALUE=DATE:20171129"),
            Event("DTSTART;VALUE=DATE:20171128"),
            Event("DTSTART;VALUE=DATE:20171128", "X-1540-AWAY:MAY-FINISH"),
            Event("DTSTART;VALUE=DATE:20171127", "DTEND;VALUE=DATE:20171129")).Periods);

    [Fact]
    public void Read_ChangedRepetitions_ReplaceThose()
    {
        string[] weekly = ["UID:w", "DTSTART;TZID=Europe/Vienna:20171106T090000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=5", "EXDATE;TZID=Europe/Vienna:20171113T090000"];

        var reading = Read(
            Event(weekly),
            Event("UID:w", "RECURRENCE-ID:20171120T080000Z", "DTSTART;TZID=Europe/Vienna:20171121T140000", "DURATION:PT2H"),
            Event("UID:w", "RECURRENCE-ID;TZID=Europe/Vienna:20171127T090000", "DTSTART;TZID=Europe/Vienna:20171127T090000", "DURATION:PT1H", "STATUS:CANCELLED"));

        Assert.Equal(
            [Away("2017-11-06T08:00Z", "2017-11-06T09:00Z"), Away("2017-11-21T13:00Z", "2017-11-21T15:00Z"), Away("2017-12-04T08:00Z", "2017-12-04T09:00Z")],
            reading.Periods);
    }

    [Fact]
    public void Read_ClocksChangeInARepeatedEvent_KeepsItsLocalTime() => Assert.Equal(
        [Away("2018-03-23T08:00Z", "2018-03-23T09:00Z"), Away("2018-03-26T07:00Z", "2018-03-26T08:00Z")],
        Read(Event("DTSTART;TZID=Europe/Vienna:20180323T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;INTERVAL=3;UNTIL=20180326T070000Z")).Periods);

    [Fact]
    public void Read_AnyRepetition_IsAsADayByDayModelHasIt() => Gen.Select(Rule.Any, Gen.Int[-400, 500], Gen.Int[1, 3], Gen.Int[0, 500].Array[0, 6]).Sample(
        (rule, start, days, except) =>
        {
            var horizon = Enumerable.Range(0, Until.DayNumber - From.DayNumber + 1).Select(From.AddDays);
            var first = rule.Fit(From.AddDays(start));
            var skipped = except.Select(day => From.AddDays(day)).ToHashSet();
            var expected = rule.Days(first).TakeWhile(day => day <= Until).Where(day => !skipped.Contains(day))
                .SelectMany(day => Enumerable.Range(0, days).Select(day.AddDays)).ToHashSet();

            string[] lines =
            [
                $"DTSTART;VALUE=DATE:{first:yyyyMMdd}", $"DTEND;VALUE=DATE:{first.AddDays(days):yyyyMMdd}", $"RRULE:{rule}",
                .. except.Select(day => $"EXDATE;VALUE=DATE:{From.AddDays(day):yyyyMMdd}"),
            ];
            var reading = Read(Event(lines));

            var found = reading.Periods.Select(period => period.Days(NodaTime.DateTimeZoneProviders.Tzdb[Vienna])).ToList();
            Assert.Empty(reading.Warnings);
            Assert.Equal(horizon.Where(expected.Contains), horizon.Where(day => found.Exists(period => period.First <= day && day <= period.Last)));
        },
        iter: 1500);

    [Fact]
    public void Read_DamagedEvent_IsNamedAndSpoilsNoOther()
    {
        var reading = Read(
            Event("DTSTART;VALUE=DATE:20171127", "RRULE:FREQ=SOMETIMES", "SUMMARY:Secret"),
            Event("SUMMARY:Secret"),
            Event("DTSTART;TZID=Mars/Olympus:20171204T090000", "DURATION:PT1H", "SUMMARY:Secret"),
            Event("DTSTART;VALUE=DATE:20171206"));

        Assert.Equal([Away("2017-12-04T08:00Z", "2017-12-04T09:00Z"), Away("2017-12-05T23:00Z", "2017-12-06T23:00Z")], reading.Periods);
        Assert.Equal(
            [
                "Lines 3 to 8: the event's times or its repetition cannot be read.",
                "Lines 9 to 12: the event does not say when it begins.",
                "Line 15: the time zone is not known; Europe/Vienna was assumed.",
            ],
            reading.Warnings);
    }

    [Theory]
    [InlineData("DTSTART:19700101T000000Z", "RRULE:FREQ=SECONDLY")]
    [InlineData("DTSTART:20170101T000000Z", "RRULE:FREQ=MINUTELY")]
    [InlineData("DTSTART:00010101T000000Z", "RRULE:FREQ=HOURLY")]
    [InlineData("DTSTART:20170101T000000Z", "RRULE:FREQ=DAILY;INTERVAL=0")]
    [InlineData("DTSTART:19000101T000000Z", "RRULE:FREQ=YEARLY;BYHOUR=1,2,3,4,5,6,7,8,9,10,11,12;BYMINUTE=1,2,3,4,5,6,7,8,9,10;BYSECOND=1,2,3,4,5,6,7,8,9,10")]
    public void Read_RepetitionThatNeverEnds_IsNotFollowed(params string[] lines)
    {
        var reading = Read(Event(lines));

        Assert.Empty(reading.Periods);
        Assert.Single(reading.Warnings);
    }

    [Theory]
    [InlineData("RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31;COUNT=5")]
    public void Read_RepetitionThatNeverHappens_EndsWithTheHorizon(string rule) => Assert.Empty(Read(Event("DTSTART;VALUE=DATE:20170101", rule)).Periods);

    [Fact]
    public void Read_HostileFile_IsReadWithinLimits()
    {
        Assert.Equal(CalendarProblem.TooLarge, Read(new byte[17 * 1024 * 1024]).Problem);
        Assert.Equal(CalendarProblem.TooLarge, Read([.. Enumerable.Repeat(Event("DTSTART:20170101"), 50_001)]).Problem);
        Assert.NotEmpty(Read(Event("DTSTART:20170101", $"SUMMARY:{new string('x', 100_000)}")).Warnings);
        Assert.NotEmpty(Read(string.Concat(Enumerable.Repeat("BEGIN:VEVENT\r\n", 200_000))).Warnings);
        Assert.True(Read([.. Enumerable.Repeat(Event("DTSTART;VALUE=DATE:20170101", "RRULE:FREQ=SOMETIMES"), 1000)]).Warnings.Count < 100);
        Assert.Equal(CalendarProblem.Unreadable, Read("Dear all,"u8.ToArray()).Problem);
    }

    [Fact]
    public void Read_Rubbish_NeverThrows() => Rubbish.Of(Text(
        Event("UID:w", "DTSTART;TZID=Europe/Vienna:20171106T090000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=5;BYDAY=MO,WE", "EXDATE;TZID=Europe/Vienna:20171113T090000"),
        Event("UID:w", "RECURRENCE-ID:20171120T080000Z", "DTSTART;TZID=Europe/Vienna:20171121T140000", "DURATION:PT2H"),
        Event("DTSTART;VALUE=DATE:20171127", "DTEND;VALUE=DATE:20171129", "RDATE;VALUE=DATE:20171201,20171203", "RRULE:FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20181231"),
        Event("DTSTART:20171127T100000", "DTEND:20171127T110000", "RRULE:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=27"))).Sample(
        text =>
        {
            var reading = Read(Encoding.UTF8.GetBytes(text));
            Assert.All(reading.Periods, period => Assert.True(period.Begin < period.End));
            Assert.Equal(reading.Problem is null, reading.Message is null);
        },
        iter: 3000);

    [Fact]
    public void Read_UnknownZoneOrNoDays_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Reader.Read(default, From, Until, "Mars/Olympus", TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentOutOfRangeException>(() => Reader.Read(default, Until, From, Vienna, TestContext.Current.CancellationToken));
    }

    private static DateOnly From => new(2017, 10, 1);

    private static DateOnly Until => new(2018, 12, 31);

    private static AvailabilityReading Read(params IEnumerable<string> events) => Read(Encoding.UTF8.GetBytes(Text(events)));

    private static AvailabilityReading Read(byte[] file) => Reader.Read(file, From, Until, Vienna, CancellationToken.None);

    private static string Text(params IEnumerable<string> events) => $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{string.Concat(events)}END:VCALENDAR\r\n";

    private static string Event(params IEnumerable<string> lines) => $"BEGIN:VEVENT\r\nDTSTAMP:20170101T000000Z\r\n{string.Concat(lines.Select(line => $"{line}\r\n"))}END:VEVENT\r\n";

    private static AwayTime Away(string begin, string end, AwayKind kind = AwayKind.Away) => new(DateTimeOffset.Parse(begin, null), DateTimeOffset.Parse(end, null), kind);
}
