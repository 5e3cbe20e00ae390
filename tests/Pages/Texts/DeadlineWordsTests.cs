using NodaTime;
using Serverless.Domain.Calendars;
using Serverless.Domain.Deadlines;
using Serverless.Domain.Languages;
using Serverless.Domain.Parties;
using Serverless.Pages.Texts;

namespace Serverless.Tests.Pages.Texts;

public sealed class DeadlineWordsTests
{
    private static readonly Wordings Words = Wordings.Load();

    // Thursday, 16 November 2017, ten in the morning in New York.
    private static readonly DateTimeOffset Began = new(2017, 11, 16, 15, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Of_WorkingDays_SaysWhichDaysWereNotCountedAndWhy()
    {
        var words = English(Deadline.Find(new DeadlineRule(5, DayCount.Working), Calendar(), Began));

        Assert.Equal("Friday, 24 November 2017, 17:30 New York time (UTC−05:00)", words.Due.Words);
        Assert.Null(words.There);
        Assert.Equal(
            [
                "Counted as 5 working days from the day after 16 November 2017. Calendar: United Nations Headquarters.",
                "Not counted: 18–19 November 2017 (weekend) and 23 November 2017 (Thanksgiving Day; United Nations Headquarters).",
            ],
            words.Because.Select(line => line.Words));
    }

    [Fact]
    public void Of_ReaderInAnotherZone_GivesBothTimes()
    {
        var words = DeadlineWords.Of(
            Deadline.Find(new DeadlineRule(1, DayCount.Working), Calendar(), Began), Words[Language.Spanish], "America/Guatemala", Seeds.Index);

        Assert.Equal("viernes 17 de noviembre de 2017, 16:30 (hora de Guatemala, UTC−06:00)", words.Due.Words);
        Assert.Equal("viernes 17 de noviembre de 2017, 17:30 (hora de Nueva York, UTC−05:00)", words.There?.Words);
    }

    [Fact]
    public void Of_CalendarDaysThatEndOnAWeekend_SaysWhyTheDeadlineMoves()
    {
        var words = English(Deadline.Find(new DeadlineRule(9, DayCount.Calendar), Calendar(), Began));

        Assert.StartsWith("Monday, 27 November 2017", words.Due.Words, StringComparison.Ordinal);
        Assert.Equal(
            "Offices are closed on 25–26 November 2017 (weekend); the deadline therefore moves to the next working day.", words.Because[1].Words);
    }

    [Fact]
    public void Of_CalendarDaysThatEndOnAWorkingDay_NamesNoDay() =>
        Assert.Single(English(Deadline.Find(new DeadlineRule(14, DayCount.Calendar), Calendar(), Began)).Because);

    [Fact]
    public void Of_DueAtOnceAfterHours_SaysSo()
    {
        var words = English(Deadline.Find(new DeadlineRule(0, DayCount.Working), Calendar(), Began.AddHours(10)));

        Assert.Equal("The office had closed for the day; the deadline therefore falls on the next working day.", words.Because[1].Words);
    }

    [Fact]
    public void Of_CalendarWithoutHolidays_AsksTheReader()
    {
        var zone = DateTimeZoneProviders.Tzdb["America/Guatemala"];
        var calendar = new WorkingCalendar("GTM", zone, WorkingHours.TryParse("09:00-17:00")!, [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday], [], []);

        var words = English(Deadline.Find(new DeadlineRule(2, DayCount.Working), calendar, Began));

        Assert.Contains(words.Because, line => line.Words.StartsWith("No holidays are on record for this calendar (Guatemala)", StringComparison.Ordinal));
        Assert.EndsWith("17:00 Guatemala time (UTC−06:00)", words.There?.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_CountedBackFromTheVisit_SaysFromWhenAndWhichDaysWereNotCounted()
    {
        var words = English(Deadline.FindBefore(5, new DateOnly(2017, 11, 27), Calendar(), Began));

        Assert.StartsWith("Friday, 17 November 2017", words.Due.Words, StringComparison.Ordinal);
        Assert.Equal(
            [
                "5 working days before the visit begins on 27 November 2017. Calendar: United Nations Headquarters.",
                "Not counted: 18–19 November 2017 (weekend), 23 November 2017 (Thanksgiving Day; United Nations Headquarters) and 25–26 November 2017 (weekend).",
            ],
            words.Because.Select(line => line.Words));
    }

    [Fact]
    public void Of_CountedBackToADayThatHadPassed_SaysWhatCountsInstead()
    {
        var words = English(Deadline.FindBefore(20, new DateOnly(2017, 11, 27), Calendar(), Began));

        Assert.StartsWith("Thursday, 16 November 2017", words.Due.Words, StringComparison.Ordinal);
        Assert.StartsWith("That day had passed already", words.Because[1].Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_DayOfTheVisit_SaysThatItMovesWithTheVisitOnly() =>
        Assert.Equal(
            "The days of the visit give this time; it moves only with the visit.",
            Assert.Single(English(Deadline.Fix(new DateOnly(2017, 11, 27), atBegin: true, Calendar(), Began)).Because).Words);

    [Fact]
    public void Of_Extended_SaysByWhomAndWhy()
    {
        var extension = new Extension(new DateOnly(2017, 12, 4), "Consultations\r\nin capital", new Party(PartyKind.Chair, "chair"), Began);
        var deadline = Deadline.Find(new DeadlineRule(2, DayCount.Working), Calendar(), Began).Extend(extension, Calendar()).Value!;

        var words = English(deadline);

        Assert.StartsWith("Monday, 4 December 2017", words.Due.Words, StringComparison.Ordinal);
        Assert.Equal("Extended to 4 December 2017. By: Chair. Reason given: Consultations in capital", words.Because[^1].Words);
    }

    [Fact]
    public void Place_EveryTimeZoneOfTheRegister_HasANameInEveryLanguage()
    {
        var zones = Seeds.Index.Registers.States.Select(state => state.TimeZone).Concat(Seeds.Index.Registers.People.Select(person => person.TimeZone));

        Assert.All(zones, zone => Assert.All(LanguageTags.All, language => Assert.True(Words[language].Has($"zone.{zone}"), zone)));
    }

    private static DeadlineWords English(Deadline deadline) =>
        DeadlineWords.Of(deadline, Words[Language.English], "America/New_York", Seeds.Index);

    private static WorkingCalendar Calendar() => new(
        WorkingCalendars.HeadquartersId,
        DateTimeZoneProviders.Tzdb["America/New_York"],
        WorkingHours.TryParse("09:00-17:30")!,
        [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday],
        [KeyValuePair.Create(new LocalDate(2017, 11, 23), "Thanksgiving Day")],
        []);
}
