using System.Globalization;
using Serverless.Domain.Notes;
using Serverless.Tests.Domain.Register;

namespace Serverless.Tests.Domain.Notes;

public sealed class NoteDatesTests
{
    private static readonly NoteReader Reader = new(Seeds.Index);
    private static readonly DateOnly Received = new(2017, 11, 12);

    [Theory]
    [InlineData("The visit would be held on 27-28 November 2017.", "2017-11-27..2017-11-28 exact High")]
    [InlineData("The visit would be held on November 27 to 28, 2017.", "2017-11-27..2017-11-28 exact High")]
    [InlineData("The visit would be held on November 27–28, 2017.", "2017-11-27..2017-11-28 exact High")]
    [InlineData("The visit would be held on the 27th and 28th of November, 2017.", "2017-11-27..2017-11-28 exact High")]
    [InlineData("The visit would be held from 30 November to 2 December 2017.", "2017-11-30..2017-12-02 exact High")]
    [InlineData("The visit would be held from 30 December 2017 to 3 January 2018.", "2017-12-30..2018-01-03 exact High")]
    [InlineData("The visit would be held from 30 December to 3 January 2018.", "2017-12-30..2018-01-03 exact High")]
    [InlineData("The visit would be held from 2017-11-27 to 2017-11-28.", "2017-11-27..2017-11-28 exact High")]
    [InlineData("The visit would be held on 2017-11-27/2017-11-28.", "2017-11-27..2017-11-28 exact High")]
    [InlineData("The visit would be held on 27/11/2017.", "2017-11-27..2017-11-27 exact High")]
    [InlineData("The visit would be held on 12/11/2017.", "2017-11-12..2017-11-12 open Low")]
    [InlineData("The visit would be held on Monday, 27 November 2017.", "2017-11-27..2017-11-27 exact High")]
    [InlineData("The visit would be held on Tuesday, 27 November 2017.", "2017-11-27..2017-11-27 exact Medium")]
    [InlineData("The visit would be held on 27 November.", "2017-11-27..2017-11-27 exact Medium")]
    [InlineData("The visit would be held on 15 January.", "2018-01-15..2018-01-15 exact Medium")]
    [InlineData("The visit would be held in December 2017.", "2017-12-01..2017-12-31 open High")]
    [InlineData("The visit would be held between May and June 2018.", "2018-05-01..2018-06-30 open High")]
    [InlineData("The visit may be held on 20 December 2017 or on 15 January 2018.", "2017-12-20..2017-12-20 exact Medium")]
    [InlineData("The visit would be held on 31 November 2017.", null)]
    [InlineData("The visit of 9-11 November 2016 was of use.", null)]
    [InlineData("We propose a visit under document S/2017/12/11 and resolution 1540 (2004).", null)]
    [InlineData("We propose a visit that may 20 people attend.", null)]
    [InlineData("We propose a visit; please answer by 20 November 2017.", null)]
    [InlineData("La visita se realizaría los días 27 y 28 de noviembre de 2017.", "2017-11-27..2017-11-28 exact High")]
    [InlineData("La visita se realizaría del 27 al 29 de noviembre del 2017.", "2017-11-27..2017-11-29 exact High")]
    [InlineData("La visita se realizaría del 30 de noviembre al 1 de diciembre de 2017.", "2017-11-30..2017-12-01 exact High")]
    [InlineData("La visita se realizaría el 27, 28 y 29 de noviembre de 2017.", "2017-11-27..2017-11-29 exact High")]
    [InlineData("La visita se realizaría los días 27 y 30 de noviembre de 2017.", "2017-11-27..2017-11-30 open High")]
    [InlineData("La visita se realizaría el primero de diciembre de 2017.", "2017-12-01..2017-12-01 exact High")]
    [InlineData("La visita se realizaría en mayo y junio de 2018.", "2018-05-01..2018-06-30 open High")]
    [InlineData("La visite se déroulerait les 27 et 28 novembre 2017 au lieu qui sera dit.", "2017-11-27..2017-11-28 exact High")]
    [InlineData("La visite se déroulerait du 1er au 3 décembre 2017 dans la capitale.", "2017-12-01..2017-12-03 exact High")]
    [InlineData("La visite se déroulerait du lundi 27 au mardi 28 novembre 2017.", "2017-11-27..2017-11-28 exact High")]
    [InlineData("La visite se déroulerait au mois de février 2018.", "2018-02-01..2018-02-28 open High")]
    [InlineData("Визит предлагается провести 27–28 ноября 2017 года.", "2017-11-27..2017-11-28 exact High")]
    [InlineData("Визит предлагается провести с 27 по 28 ноября 2017 г. в столице.", "2017-11-27..2017-11-28 exact High")]
    [InlineData("Визит предлагается провести с 30 ноября по 2 декабря 2017 года.", "2017-11-30..2017-12-02 exact High")]
    [InlineData("Визит предлагается провести в феврале 2018 года.", "2018-02-01..2018-02-28 open High")]
    [InlineData("Визит предлагается провести 12.12.2017.", "2017-12-12..2017-12-12 exact High")]
    [InlineData("Визит предлагается провести 05.12.2017г. в столице.", "2017-12-05..2017-12-05 open Medium")]
    [InlineData("نقترح أن تتم الزيارة يومي ٢٧ و٢٨ تشرين الثاني/نوفمبر ٢٠١٧.", "2017-11-27..2017-11-28 exact High")]
    [InlineData("نقترح أن تتم الزيارة من 27 إلى 29 نوفمبر 2017.", "2017-11-27..2017-11-29 exact High")]
    [InlineData("نقترح أن تتم الزيارة من 30 تشرين الثاني إلى 2 كانون الأول 2017.", "2017-11-30..2017-12-02 exact High")]
    [InlineData("نقترح أن تتم الزيارة في 5 ديسمبر من عام 2017.", "2017-12-05..2017-12-05 exact High")]
    [InlineData("نقترح أن تتم الزيارة خلال شهر شباط 2018.", "2018-02-01..2018-02-28 open High")]
    [InlineData("访问拟于2017年11月27日至28日举行。", "2017-11-27..2017-11-28 exact High")]
    [InlineData("访问拟于2017年11月27-28日举行。", "2017-11-27..2017-11-28 exact High")]
    [InlineData("访问拟于2017年11月30日至12月2日举行。", "2017-11-30..2017-12-02 exact High")]
    [InlineData("访问拟于2017年12月30日至2018年1月3日举行。", "2017-12-30..2018-01-03 exact High")]
    [InlineData("访问拟于二〇一七年十一月二十七日至二十八日举行。", "2017-11-27..2017-11-28 exact High")]
    [InlineData("访问拟于2017年12月举行。", "2017-12-01..2017-12-31 open High")]
    [InlineData("访问拟于１１月２７日举行。", "2017-11-27..2017-11-27 exact Medium")]
    public void Read_DatesOfTheVisit_AreUnderstood(string text, string? expected)
    {
        var dates = Reader.Read([new NoteText("mail", text)], null, Received).Facts.Dates;

        // Not a note, so that nothing read from it could be sure: the form alone is looked at here.
        var form = Reader.Read([new NoteText("mail", AsNote(text))], null, Received).Facts.Dates;
        Assert.Equal(expected, Describe(form));
        Assert.Equal(dates?.Value, form?.Value);
        Assert.True(dates?.Confidence is null or Confidence.Low or Confidence.Medium);
    }

    private static string AsNote(string text) =>
        $"The Permanent Mission of Guatemala presents its compliments to the Chair.\n\n{text}".Replace(
            "The Permanent Mission of Guatemala presents its compliments to the Chair.", Courtesy(text), StringComparison.Ordinal);

    private static string Courtesy(string text) => NoteReader.DetectLanguage(text) switch
    {
        Serverless.Domain.Languages.Language.Spanish => "La Misión Permanente de Guatemala saluda atentamente al Comité.",
        Serverless.Domain.Languages.Language.French => "La Mission permanente du Sénégal présente ses compliments au Comité.",
        Serverless.Domain.Languages.Language.Russian => "Постоянное представительство Казахстана свидетельствует свое уважение Комитету.",
        Serverless.Domain.Languages.Language.Arabic => "تهدي البعثة الدائمة للأردن أطيب تحياتها إلى اللجنة.",
        Serverless.Domain.Languages.Language.Chinese => "中国常驻联合国代表团向委员会致意。",
        _ => "The Permanent Mission of Guatemala presents its compliments to the Committee.",
    };

    private static string? Describe(Fact<VisitDates>? fact) => fact is null
        ? null
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{fact.Value.From:yyyy-MM-dd}..{fact.Value.Until:yyyy-MM-dd} {(fact.Value.IsExact ? "exact" : "open")} {fact.Confidence}");
}
