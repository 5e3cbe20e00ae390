using CsCheck;
using NodaTime;
using Serverless.Domain.Calendars;

namespace Serverless.Tests.Domain;

public sealed class WorkingCalendarTests
{
    [Fact]
    public void Move_AnyNumberOfDays_AgreesWithCountingThemOneByOne() =>
        Gen.Select(Calendar.Any, Calendar.Days, Gen.Int[-40, 40]).Sample((calendar, start, days) =>
        {
            var moved = calendar.Move(start, days);

            Assert.True(calendar.IsWorking(moved));
            var (first, last) = days > 0 ? (start.PlusDays(1), moved) : (moved, start.PlusDays(-1));
            var between = Enumerable.Range(0, Math.Max(0, Period.DaysBetween(first, last) + 1)).Count(i => calendar.IsWorking(first.PlusDays(i)));
            Assert.Equal(days == 0 ? 0 : Math.Abs(days), days == 0 ? 0 : between);
        });

    [Fact]
    public void NextOpen_AnyMoment_IsOpenAndNothingOpenIsBetween() =>
        Gen.Select(Calendar.Any, Calendar.Days, Gen.Int[0, 1439]).Sample((calendar, day, minute) =>
        {
            var moment = day.AtStartOfDayInZone(calendar.Zone).ToInstant() + Duration.FromMinutes(minute);

            var open = calendar.NextOpen(moment);

            Assert.True(open >= moment);
            Assert.True(IsOpen(calendar, open));
            Assert.True(open == moment || !IsOpen(calendar, moment));
            Assert.True(open == moment || !IsOpen(calendar, open - Duration.FromSeconds(1)));
        });

    [Fact]
    public void Look_EveryKindOfDay_SaysWhy()
    {
        var calendar = Calendar.Of(
            "09:00-17:30",
            DateTimeZoneProviders.Tzdb["America/New_York"],
            [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday],
            [new LocalDate(2017, 11, 23)],
            [new MeetingPause(new DateOnly(2017, 12, 21), new DateOnly(2017, 12, 29), "Winter recess")]);

        Assert.Equal((DayKind.Working, null), About(new LocalDate(2017, 11, 22)));
        Assert.Equal((DayKind.Holiday, "Holiday of November 23"), About(new LocalDate(2017, 11, 23)));
        Assert.Equal((DayKind.Weekend, null), About(new LocalDate(2017, 11, 25)));
        Assert.Equal((DayKind.Pause, "Winter recess"), About(new LocalDate(2017, 12, 21)));

        (DayKind, string?) About(LocalDate day) => (calendar.Look(day).Kind, calendar.Look(day).Name);
    }

    [Fact]
    public void With_FridayAndSundayWeekends_LeavesTheDaysBothWork()
    {
        var cairo = Weekend("Africa/Cairo", IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday);

        var both = cairo.With(Calendar.NewYork(new LocalDate(2017, 11, 23)));

        Assert.Equal(new LocalDate(2017, 11, 27), both.Move(new LocalDate(2017, 11, 22), 1));
        Assert.Equal("Africa/Cairo", both.Zone.Id);
    }

    [Fact]
    public void With_WeekendsThatLeaveNoDay_StillHasWorkingDays()
    {
        var early = Weekend("Africa/Cairo", IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday);
        var late = Weekend("Africa/Cairo", IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday);

        Assert.Equal(new LocalDate(2017, 11, 24), early.With(late).Move(new LocalDate(2017, 11, 19), 1));
    }

    [Fact]
    public void Create_WeekendOfSevenDays_IsRefused() => Assert.Throws<ArgumentException>(
        () => Weekend("Africa/Cairo", [.. Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None)]));

    [Theory]
    [InlineData("09:00-17:30", true)]
    [InlineData("00:00-24:00", true)]
    [InlineData("17:30-09:00", false)]
    [InlineData("09:00-09:00", false)]
    [InlineData("09:00-24:01", false)]
    [InlineData("9-17", false)]
    [InlineData("09:60-17:00", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void TryParse_Hours_AreReadOrRefused(string? text, bool valid) =>
        Assert.Equal(valid ? text : null, WorkingHours.TryParse(text)?.ToString());

    private static WorkingCalendar Weekend(string zone, params IsoDayOfWeek[] weekend) =>
        Calendar.Of("09:00-17:00", DateTimeZoneProviders.Tzdb[zone], weekend, [], []);

    private static bool IsOpen(WorkingCalendar calendar, Instant moment)
    {
        var day = calendar.DayOf(moment);
        return calendar.IsWorking(day) && moment >= calendar.Hours.Begin(day, calendar.Zone) && moment < calendar.Hours.End(day, calendar.Zone);
    }
}
