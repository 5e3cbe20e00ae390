using System.Globalization;
using CsCheck;
using NodaTime;
using Serverless.Domain.Calendars;
using Serverless.Domain.Deadlines;
using Serverless.Domain.Parties;

namespace Serverless.Tests.Domain;

public sealed class DeadlineTests
{
    private static readonly Gen<DateTimeOffset> Moments = Gen.Int[0, 2_000_000]
        .Select(minutes => new DateTimeOffset(2016, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minutes));

    private static readonly Party Officer = new(PartyKind.Officer, "officer-1");

    [Fact]
    public void Find_WorkingDays_AgreesWithANaiveCountDayByDay() =>
        Gen.Select(Calendar.Any, Gen.Int[1, 30], Moments).Sample((calendar, days, began) =>
        {
            var deadline = Deadline.Find(new DeadlineRule(days, DayCount.Working), calendar, began);

            var day = calendar.DayOf(Instant.FromDateTimeOffset(began));
            for (var left = days; left > 0;)
            {
                day = day.PlusDays(1);
                left -= calendar.Look(day).Kind == DayKind.Working ? 1 : 0;
            }

            Assert.Equal(day.ToDateOnly(), deadline.Day);
            Assert.Equal(calendar.Hours.End(day, calendar.Zone).ToDateTimeOffset(), deadline.Due);
            Explains(deadline, calendar);
        });

    [Fact]
    public void Find_CalendarDays_CountsAllAndEndsOnAWorkingDay() =>
        Gen.Select(Calendar.Any, Gen.Int[0, 60], Moments).Sample((calendar, days, began) =>
        {
            var deadline = Deadline.Find(new DeadlineRule(days, DayCount.Calendar), calendar, began);

            var start = calendar.DayOf(Instant.FromDateTimeOffset(began));
            Assert.True(deadline.Day >= start.PlusDays(days).ToDateOnly());
            Assert.True(calendar.IsWorking(LocalDate.FromDateOnly(deadline.Day)));
            Assert.True(deadline.Due > began);
            Assert.DoesNotContain(
                deadline.Days, day => day.Number is null && day.Day.Kind == DayKind.Working && day.Day.Date != deadline.Day);
            Explains(deadline, calendar);
        });

    [Fact]
    public void Find_OverThanksgiving_SaysWhatItSkippedAndWhy()
    {
        var deadline = Deadline.Find(
            new DeadlineRule(3, DayCount.Working),
            Calendar.NewYork(new LocalDate(2017, 11, 23)),
            new DateTimeOffset(2017, 11, 22, 20, 0, 0, TimeSpan.Zero));

        Assert.Equal(new DateOnly(2017, 11, 28), deadline.Day);
        Assert.Equal(new DateTimeOffset(2017, 11, 28, 22, 30, 0, TimeSpan.Zero), deadline.Due);
        Assert.Equal(
            ["23 Holiday -", "24 Working 1", "25 Weekend -", "26 Weekend -", "27 Working 2", "28 Working 3"],
            deadline.Days.Select(day => $"{day.Day.Date.Day} {day.Day.Kind} {(object?)day.Number ?? "-"}"));
    }

    [Theory]
    [InlineData("2017-03-10T20:00:00Z", "2017-03-13T21:30:00Z")]
    [InlineData("2017-11-03T20:00:00Z", "2017-11-06T22:30:00Z")]
    public void Find_OverAChangeOfClocks_EndsAtTheSameLocalTime(string began, string due) => Assert.Equal(
        DateTimeOffset.Parse(due, CultureInfo.InvariantCulture),
        Deadline.Find(new DeadlineRule(1, DayCount.Working), Calendar.NewYork(), DateTimeOffset.Parse(began, CultureInfo.InvariantCulture)).Due);

    [Theory]
    [InlineData("2017-11-13T15:00:00Z", "2017-11-13")]
    [InlineData("2017-11-13T23:00:00Z", "2017-11-14")]
    [InlineData("2017-11-12T15:00:00Z", "2017-11-13")]
    public void Find_NoDays_IsTheSameWorkingDayOrTheNext(string began, string day) => Assert.Equal(
        DateOnly.Parse(day, CultureInfo.InvariantCulture),
        Deadline.Find(new DeadlineRule(0, DayCount.Working), Calendar.NewYork(), DateTimeOffset.Parse(began, CultureInfo.InvariantCulture)).Day);

    [Fact]
    public void Extend_ToALaterDay_KeepsWhoAndWhyAndRollsOffAWeekend()
    {
        var calendar = Calendar.NewYork();
        var deadline = Deadline.Find(new DeadlineRule(2, DayCount.Working), calendar, new DateTimeOffset(2017, 11, 13, 15, 0, 0, TimeSpan.Zero));
        var extension = new Extension(new DateOnly(2017, 11, 18), "The mission asked for it.", Officer, deadline.Began);

        var extended = deadline.Extend(extension, calendar).Value;

        Assert.Equal(new DateOnly(2017, 11, 20), extended?.Day);
        Assert.Equal([extension], extended?.Extensions);
        Assert.Contains("2017-11-15 already", deadline.Extend(extension with { Until = deadline.Day }, calendar).Refusal?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FindAgain_SameCalendar_ChangesNothing() =>
        Gen.Select(Calendar.Any, Gen.Int[0, 30], Moments, Gen.Int[1, 40]).Sample((calendar, days, began, more) =>
        {
            var deadline = Deadline.Find(new DeadlineRule(days, DayCount.Working), calendar, began);
            var extended = deadline.Extend(new Extension(deadline.Day.AddDays(more), "Why", Officer, began), calendar).Value!;

            Assert.Equivalent(deadline, deadline.FindAgain(calendar), strict: true);
            Assert.Equivalent(extended, extended.FindAgain(calendar), strict: true);
        });

    [Fact]
    public void FindAgain_NewHolidayOnTheWay_MovesItOn()
    {
        var deadline = Deadline.Find(
            new DeadlineRule(3, DayCount.Working), Calendar.NewYork(), new DateTimeOffset(2017, 11, 22, 15, 0, 0, TimeSpan.Zero));

        var again = deadline.FindAgain(Calendar.NewYork(new LocalDate(2017, 11, 23)));

        Assert.Equal(new DateOnly(2017, 11, 27), deadline.Day);
        Assert.Equal(new DateOnly(2017, 11, 28), again.Day);
    }

    // Every day from the beginning to the end once, in order, with numbers that rise by one.
    private static void Explains(Deadline deadline, WorkingCalendar calendar)
    {
        var start = calendar.DayOf(Instant.FromDateTimeOffset(deadline.Began)).ToDateOnly();
        Assert.Equal(
            Enumerable.Range(1, deadline.Day.DayNumber - start.DayNumber).Select(start.AddDays), deadline.Days.Select(day => day.Day.Date));
        var numbers = deadline.Days.Where(day => day.Number is not null).Select(day => day.Number!.Value).ToList();
        Assert.Equal(Enumerable.Range(1, numbers.Count), numbers);
        Assert.True(numbers.Count == deadline.Rule.Days);
    }
}
