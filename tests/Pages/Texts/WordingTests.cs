using Serverless.Domain.Languages;
using Serverless.Domain.Notes;
using Serverless.Pages.Texts;

namespace Serverless.Tests.Pages.Texts;

public sealed class WordingTests
{
    private static readonly Wordings Words = Wordings.Load();

    // 17:30 in New York, in winter time, and still the same day in Guatemala.
    private static readonly DateTimeOffset Due = new(2017, 11, 20, 22, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(Language.English, "12 November 2017")]
    [InlineData(Language.French, "12 novembre 2017")]
    [InlineData(Language.Spanish, "12 de noviembre de 2017")]
    [InlineData(Language.Russian, "12 ноября 2017 года")]
    [InlineData(Language.Chinese, "2017年11月12日")]
    [InlineData(Language.Arabic, "12 تشرين الثاني/نوفمبر 2017")]
    public void Date_EachLanguage_HasItsForm(Language language, string expected) =>
        Assert.Equal(expected, Words[language].Date(new DateOnly(2017, 11, 12)));

    [Fact]
    public void Date_FirstOfAMonthInFrench_IsAnOrdinal() =>
        Assert.Equal("1er mars 2018", Words[Language.French].Date(new DateOnly(2018, 3, 1)));

    [Fact]
    public void Date_ArabicMonths_AreTheDoubleNamesWithWesternDigits()
    {
        var months = Enumerable.Range(1, 12).Select(month => Words[Language.Arabic].Date(new DateOnly(2018, month, 3))).ToList();

        Assert.Equal(12, months.Distinct(StringComparer.Ordinal).Count());
        Assert.All(months, month => Assert.Matches(@"^3 [\p{IsArabic} ]+/[\p{IsArabic}]+ 2018$", month));
        // The half after the stroke is the name that the culture data has.
        var culture = Language.Arabic.ToCulture().DateTimeFormat.MonthNames;
        Assert.Equal(10, months.Where((text, index) => text.Contains(culture[index], StringComparison.Ordinal)).Count());
    }

    [Theory]
    [InlineData(Language.English, "27–28 November 2017", "30 November – 1 December 2017", "31 December 2017 – 2 January 2018")]
    [InlineData(Language.French, "du 27 au 28 novembre 2017", "du 30 novembre au 1er décembre 2017", "du 31 décembre 2017 au 2 janvier 2018")]
    [InlineData(Language.Spanish, "del 27 al 28 de noviembre de 2017", "del 30 de noviembre al 1 de diciembre de 2017", "del 31 de diciembre de 2017 al 2 de enero de 2018")]
    [InlineData(Language.Russian, "27–28 ноября 2017 года", "30 ноября – 1 декабря 2017 года", "31 декабря 2017 года – 2 января 2018 года")]
    [InlineData(Language.Chinese, "2017年11月27日至28日", "2017年11月30日至12月1日", "2017年12月31日至2018年1月2日")]
    [InlineData(Language.Arabic, "من 27 إلى 28 تشرين الثاني/نوفمبر 2017", "من 30 تشرين الثاني/نوفمبر إلى 1 كانون الأول/ديسمبر 2017", "من 31 كانون الأول/ديسمبر 2017 إلى 2 كانون الثاني/يناير 2018")]
    public void Dates_EachLanguage_HasItsForm(Language language, string days, string months, string years)
    {
        var words = Words[language];

        Assert.Equal(days, words.Dates(new DateOnly(2017, 11, 27), new DateOnly(2017, 11, 28)));
        Assert.Equal(months, words.Dates(new DateOnly(2017, 11, 30), new DateOnly(2017, 12, 1)));
        Assert.Equal(years, words.Dates(new DateOnly(2017, 12, 31), new DateOnly(2018, 1, 2)));
        Assert.Contains(days, words.Dates(new VisitDates(new DateOnly(2017, 11, 27), new DateOnly(2017, 11, 28), IsExact: false)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "Monday, 20 November 2017, 17:30 New York time (UTC−05:00)")]
    [InlineData(Language.French, "lundi 20 novembre 2017 à 17 h 30 (New York, UTC−05:00)")]
    [InlineData(Language.Spanish, "lunes 20 de noviembre de 2017, 17:30 (hora de Nueva York, UTC−05:00)")]
    [InlineData(Language.Russian, "понедельник, 20 ноября 2017 года, 17:30 (Нью-Йорк, UTC−05:00)")]
    [InlineData(Language.Chinese, "2017年11月20日星期一 17:30（纽约时间，UTC−05:00）")]
    [InlineData(Language.Arabic, "الاثنين، 20 تشرين الثاني/نوفمبر 2017، الساعة 17:30 (بتوقيت نيويورك، UTC−05:00)")]
    public void Moment_NewYork_NamesTheDayThePlaceAndTheOffset(Language language, string expected) =>
        Assert.Equal(expected, Words[language].Moment(Due, "America/New_York"));

    [Theory]
    [InlineData("Asia/Kathmandu", "Tuesday, 21 November 2017, 04:15 Kathmandu time (UTC+05:45)")]
    [InlineData("America/Argentina/ComodRivadavia", "Monday, 20 November 2017, 19:30 ComodRivadavia time (UTC−03:00)")]
    [InlineData("Africa/Accra", "Monday, 20 November 2017, 22:30 Accra time (UTC)")]
    public void Moment_OtherZones_AreTheReadersTime(string zone, string expected) =>
        Assert.Equal(expected, Words[Language.English].Moment(Due, zone));

    [Fact]
    public void Moment_AcrossAChangeOfClocks_HasTheOffsetOfThatDay()
    {
        var words = Words[Language.English];

        Assert.EndsWith("01:30 New York time (UTC−04:00)", words.Moment(new DateTimeOffset(2017, 11, 5, 5, 30, 0, TimeSpan.Zero), "America/New_York"), StringComparison.Ordinal);
        Assert.EndsWith("01:30 New York time (UTC−05:00)", words.Moment(new DateTimeOffset(2017, 11, 5, 6, 30, 0, TimeSpan.Zero), "America/New_York"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "Madrid time (UTC+02:00 / UTC+01:00)")]
    [InlineData(Language.Spanish, "hora de Madrid (UTC+02:00 / UTC+01:00)")]
    public void Zone_ClocksChangeBetweenTheDays_HasBothDistancesFromUtc(Language language, string expected) =>
        Assert.Equal(expected, Words[language].Zone(new DateOnly(2017, 10, 27), new DateOnly(2017, 10, 30), "Europe/Madrid"));

    [Fact]
    public void Zone_ClocksDoNotChange_HasOneDistance() =>
        Assert.Equal("New York time (UTC−05:00)", Words[Language.English].Zone(new DateOnly(2017, 11, 27), new DateOnly(2017, 11, 28), "America/New_York"));

    [Theory]
    [InlineData(Language.English, "a, b and c")]
    [InlineData(Language.French, "a, b et c")]
    [InlineData(Language.Spanish, "a, b y c")]
    [InlineData(Language.Russian, "a, b и c")]
    [InlineData(Language.Chinese, "a、b和c")]
    [InlineData(Language.Arabic, "a وb وc")]
    public void List_EachLanguage_HasItsJoints(Language language, string expected) =>
        Assert.Equal(expected, Words[language].List("a", "b", "c").Words);

    [Theory]
    [InlineData("Irlanda", "Chile e Irlanda")]
    [InlineData("Hiroshima", "Chile e Hiroshima")]
    [InlineData("hierro", "Chile y hierro")]
    [InlineData("Uruguay", "Chile y Uruguay")]
    public void List_SpanishBeforeTheSameVowel_SaysE(string next, string expected) =>
        Assert.Equal(expected, Words[Language.Spanish].List("Chile", next).ToString());

    [Fact]
    public void List_NothingOrOne_HasNoJoint()
    {
        Assert.True(Words[Language.English].List().IsEmpty);
        Assert.Equal("a", Words[Language.English].List("a", null, "").ToString());
    }

    [Fact]
    public void Compose_ValueInArabic_IsIsolated()
    {
        var list = Words[Language.Arabic].List("GTM-2017-01", "PER-2017-02");

        Assert.Equal("\u2068GTM-2017-01\u2069 و\u2068PER-2017-02\u2069", list.ToString());
    }

    [Fact]
    public void Compose_ArabicNameInEnglish_IsIsolatedAndLatinIsNot() =>
        Assert.Equal("Ann and \u2068مونيكا\u2069", Words[Language.English].List("Ann", "مونيكا").ToString());

    [Fact]
    public void Compose_ValueWithLineBreaksAndOverrides_IsOneHarmlessLine() =>
        Assert.Equal("Ann Bcc: x, b", Words[Language.English].List("\u202EAnn\r\n\tBcc:\u2069 x,\u2028b").ToString());

    [Fact]
    public void Place_EveryLanguage_KnowsNewYork() =>
        Assert.Equal(
            ["نيويورك", "纽约", "New York", "New York", "Нью-Йорк", "Nueva York"],
            LanguageTags.All.Select(language => Words[language].Place("America/New_York")));
}
