using System.Globalization;
using CsCheck;
using Serverless.Domain.Commands;
using Serverless.Domain.Parties;
using Serverless.Domain.Preparation;
using Serverless.Domain.Replies;
using Serverless.Domain.Requests;
using Serverless.Domain.Visits;

namespace Serverless.Tests.Domain.Replies;

/// <summary>On which day of the visit, 27 to 29 November 2017, the lead expert's mail reports.</summary>
public sealed class ReportReplyReaderTests
{
    private static readonly Party Lead = new(PartyKind.Expert, "expert-01");

    [Theory]
    [InlineData("The matrix was presented by expert-02.", "2017-11-27")]
    [InlineData("Report of 28 November 2017\nThe matrix was presented.", "2017-11-28")]
    [InlineData("Informe del 28 de noviembre\nSe presentó la matriz.", "2017-11-28")]
    [InlineData("Dear colleagues,\n\nTuesday, 28 November:\nThe matrix.", "2017-11-28")]
    [InlineData("Day 2\nThe matrix was presented.", "2017-11-28")]
    [InlineData("第二天\n介绍了汇总表。", "2017-11-28")]
    [InlineData("2017年11月28日\n介绍了汇总表。", "2017-11-28")]
    [InlineData("The law of 3 May 2016 was presented.", "2017-11-27")]
    [InlineData("Presented:\nThe matrix\nAgreed:\nA second round on 28 November", "2017-11-27")]
    public void Read_Report_IsOnTheDayItNamesOrTheFirstThatIsMissing(string text, string day)
    {
        var report = Assert.IsType<ReportDay>(ReportReplyReader.Read(text, Visit(), new DateOnly(2017, 11, 28)).Command);

        Assert.Equal((day, text), (report.Day.ToString("O", CultureInfo.InvariantCulture), report.Report.Text));
    }

    [Fact]
    public void Read_DayReportedOrToCome_IsPassedOver()
    {
        var visit = Visit(27);

        Assert.Equal(new DateOnly(2017, 11, 28), Assert.IsType<ReportDay>(ReportReplyReader.Read("The matrix.", visit, new DateOnly(2017, 11, 28)).Command).Day);
        Assert.Equal(ReplyOutcome.Text, ReportReplyReader.Read("Thank you.", visit, new DateOnly(2017, 11, 27)).Outcome);
        Assert.Equal(ReplyOutcome.Text, ReportReplyReader.Read("Thank you.", Visit(27, 28, 29), new DateOnly(2017, 12, 1)).Outcome);
        Assert.Equal(ReplyOutcome.Text, ReportReplyReader.Read(" \n", visit, new DateOnly(2017, 11, 28)).Outcome);
    }

    [Theory]
    [InlineData("Report of 27 and 28 November 2017")]
    [InlineData("Yesterday, 27 November, the law; today, 28 November, the matrix")]
    public void Read_TwoDays_IsNotUnderstood(string text) =>
        Assert.Equal(ReplyProblem.DateUnclear, ReportReplyReader.Read(text, Visit(), new DateOnly(2017, 11, 28)).Problem);

    [Fact]
    public void Read_AnyText_NeverFailsAndStaysWithinTheVisit() =>
        Gen.OneOf(Gen.String, Gen.Const("Day 99"), Gen.Const("Day 0"), Gen.Const("0 November"), Gen.Const("28 November"), Gen.Const("第十天"), Gen.Const("\n")).Array[0, 6].Select(parts => string.Join(' ', parts)).Sample(
            text => Assert.True(
                ReportReplyReader.Read(text, Visit(), new DateOnly(2017, 11, 28)).Command is null or ReportDay { Day: { Month: 11, Day: >= 27 and <= 29 } }),
            iter: 1000);

    private static VisitRequest Visit(params int[] reported) => VisitRequest.Begin(Reference.Parse("GTM-2017-01"), DateTimeOffset.UnixEpoch) with
    {
        Plan = new VisitPlan(1, new DateOnly(2017, 11, 27), new DateOnly(2017, 11, 29), [new Assignment(Lead.Id, IsLead: true)], []),
        Reports = [.. reported.Select(day => new DailyReport { Day = new DateOnly(2017, 11, day), By = Lead, At = DateTimeOffset.UnixEpoch })],
    };
}
