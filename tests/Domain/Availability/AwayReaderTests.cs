using Serverless.Domain.Availability;
using Serverless.Domain.Languages;

namespace Serverless.Tests.Domain.Availability;

public sealed class AwayReaderTests
{
    private static readonly DateOnly Today = new(2026, 11, 26);

    [Theory]
    [InlineData("away 24 December 2026 - 3 January 2027")]
    [InlineData("I will be away from Thursday, 24 December 2026 to 3 January 2027 (leave).")]
    [InlineData("On leave: 2026-12-24 – 2027-01-03")]
    [InlineData("Away 24 December to 3 January")]
    [InlineData("Je serai absente du 24 décembre 2026 au 3 janvier 2027.")]
    [InlineData("Estaré de vacaciones del 24 de diciembre de 2026 al 3 de enero de 2027")]
    [InlineData("Буду отсутствовать с 24 декабря 2026 года по 3 января 2027 года")]
    [InlineData("سأغيب من 24 ديسمبر 2026 إلى 3 يناير 2027")]
    [InlineData("我2026年12月24日至2027年1月3日不在")]
    public void Read_ALineInAnyLanguage_IsTheAbsence(string line)
    {
        var reading = AwayReader.Read($"Dear colleagues,\n\n{line}\n\nBest regards\nAna", Today);

        Assert.Empty(reading.Unread);
        Assert.Equal(new AwayPeriod(new DateOnly(2026, 12, 24), new DateOnly(2027, 1, 3), AwayKind.Away, AwaySource.Mail), Assert.Single(reading.Periods));
    }

    [Theory]
    [InlineData("may finish 1-5 March 2027")]
    [InlineData("absent (peut terminer) du 1er au 5 mars 2027")]
    [InlineData("могу завершить: 1-5 марта 2027 года")]
    public void Read_AbsenceInWhichRunningWorkIsFinished_IsOfThatKind(string line) => Assert.Equal(
        new AwayPeriod(new DateOnly(2027, 3, 1), new DateOnly(2027, 3, 5), AwayKind.MayFinish, AwaySource.Mail),
        Assert.Single(AwayReader.Read(line, Today).Periods));

    [Theory]
    [InlineData("I am not away 24 December 2026 - 3 January 2027")]
    [InlineData("Away 24 December 2026 - 3 January 2027 unless the visit takes place")]
    [InlineData("Away until 3 January 2027")]
    [InlineData("Away from 24 December 2026")]
    [InlineData("Away 24 December 2026, back 4 January 2027")]
    [InlineData("Away, back on 4 January 2027")]
    [InlineData("Away 01/02/2027")]
    [InlineData("Away 3 January 2027 - 24 December 2026")]
    [InlineData("Away Monday, 24 December 2026")]
    [InlineData("Away 1-5 March 2026")]
    [InlineData("Away next week")]
    [InlineData("Absent à partir du 24 décembre 2026")]
    [InlineData("Ausente desde el 24 de diciembre de 2026")]
    [InlineData("Отсутствую до 3 января 2027 года")]
    [InlineData("从2026年12月24日起不在")]
    public void Read_ALineThatMayMeanSomethingElse_IsToldAndNotGuessed(string line)
    {
        var reading = AwayReader.Read($"{line}\naway 1-2 April 2027", Today);

        Assert.Equal([line], reading.Unread);
        Assert.Single(reading.Periods);
    }

    [Fact]
    public void Read_AnAbsenceBrokenOverTwoLines_IsNotTakenByHalf()
    {
        var reading = AwayReader.Read("I will be away from 24 December 2026\nto 3 January 2027.", Today);

        Assert.Empty(reading.Periods);
        Assert.Equal(2, reading.Unread.Count);
    }

    [Theory]
    [InlineData("The report of 3 March 2027 is attached.", false)]
    [InlineData("Thank you very much.", false)]
    [InlineData("", false)]
    [InlineData("No absences.", true)]
    [InlineData("Aucune absence", true)]
    public void Read_OtherMailOrNoAbsences_SaysSo(string text, bool saysNone) =>
        Assert.Equal((saysNone, saysNone), (AwayReader.Read(text, Today).SaysNone, AwayReader.Read(text, Today).IsAboutAbsence));

    [Fact]
    public void Read_WhatIsRecommendedInEachLanguage_IsUnderstood()
    {
        foreach (var (language, words) in AwayVocabularies.All)
        {
            foreach (var (word, kind) in ((string, AwayKind)[])[(words.Away[0], AwayKind.Away), (words.MayFinish[0], AwayKind.MayFinish)])
            {
                Assert.Equal(
                    new AwayPeriod(Today.AddDays(30), Today.AddDays(40), kind, AwaySource.Mail),
                    Assert.Single(AwayReader.Read(AwayExample.Of(word, Today.AddDays(30), Today.AddDays(40)), Today).Periods));
            }

            Assert.True(AwayReader.Read(words.None[0], Today).SaysNone, language.ToTag());
        }
    }
}
