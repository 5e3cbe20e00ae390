using CsCheck;
using Serverless.Domain.Languages;
using Serverless.Domain.Parties;
using Serverless.Domain.Preparation;
using Serverless.Domain.Results;

namespace Serverless.Tests.Domain.Preparation;

public sealed class DailyReportTests
{
    public static TheoryData<Language> Languages => [.. LanguageTags.All];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Read_HeadingsOfEachLanguage_FillTheFields(Language language)
    {
        var text = $"""
            Day 1 went well.

            {ReportHeadings.Presented(language)}:
            - Resolution 1540 – Ms. Lead
            - Guatemala's matrix (Ms. Lead)

            {ReportHeadings.Agreed(language)}:
            The areas of the plan.
            A second meeting in March.

            {ReportHeadings.TookPart(language)}: Ministry of Health, National Civil Police

            Regards
            """;

        var report = DailyReportReader.Read(text);

        Assert.Equal([new PresentedSession("Resolution 1540", "Ms. Lead"), new PresentedSession("Guatemala's matrix", "Ms. Lead")], report.Presented);
        Assert.Equal("The areas of the plan.\nA second meeting in March.", report.Agreed);
        Assert.Equal(["Ministry of Health", "National Civil Police"], report.TookPart);
        Assert.Equal(text, report.Text);
    }

    [Fact]
    public void Read_AnyText_IsKeptWhole() => Gen.String.Sample(text =>
    {
        var report = DailyReportReader.Read(text);
        Assert.Equal(text, report.Text);
    });

    [Fact]
    public void Check_Faults_AreNamed()
    {
        var day = new DateOnly(2017, 11, 27);
        DateOnly[] days = [day, day.AddDays(1)];
        var report = new DailyReport { Day = day, Text = "We met.", By = new Party(PartyKind.Expert, "expert-01"), At = DateTimeOffset.UnixEpoch };

        Assert.Same(report, DailyReportRules.Check(report, days, day).Value);
        Assert.Contains("no day of the visit", Message(report with { Day = day.AddDays(5) }), StringComparison.Ordinal);
        Assert.Contains("still to come", Message(report with { Day = day.AddDays(1) }), StringComparison.Ordinal);
        Assert.Contains("empty", Message(report with { Text = " " }), StringComparison.Ordinal);
        Assert.Contains("longer than", Message(report with { Text = new string('x', DailyReportRules.LongestText + 1) }), StringComparison.Ordinal);

        string Message(DailyReport one) => DailyReportRules.Check(one, days, day).Refusal!.Message;
    }

    [Fact]
    public void Checklist_ItemDoneTwice_SaysByWhom()
    {
        var officer = new Party(PartyKind.Officer, "officer-1");
        var checklist = new Checklist(
        [
            new ChecklistItem { Item = PreparationItem.Programme, Owner = PartyKind.Expert },
            new ChecklistItem { Item = PreparationItem.Travel, Owner = PartyKind.Officer },
        ]);
        var done = checklist.Complete(PreparationItem.Programme, officer, DateTimeOffset.UnixEpoch, "agreed by mail").Value!;

        Assert.Contains("officer-1", done.Complete(PreparationItem.Programme, officer, DateTimeOffset.UnixEpoch).Refusal!.Message, StringComparison.Ordinal);
        Assert.Single(done.Items, item => item.DoneAt is not null);
        Assert.Equal(RefusalReason.Invalid, done.Complete(PreparationItem.Matrix, officer, DateTimeOffset.UnixEpoch).Refusal!.Reason);
        Assert.DoesNotContain(done.Reopen(PreparationItem.Programme).Items, item => item.DoneBy is not null);
    }
}
