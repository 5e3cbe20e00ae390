using System.Globalization;
using NodaTime;
using Serverless.Domain.Calendars;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Domain.Statistics;
using Serverless.Domain.Timeline;

namespace Serverless.Tests.Domain;

public sealed class StatisticsTests
{
    private static readonly Reference Guatemala = Reference.Parse("GTM-2017-01");

    // A Friday, ten in the morning in New York.
    private static readonly DateTimeOffset Friday = new(2017, 11, 17, 15, 0, 0, TimeSpan.Zero);

    private static readonly WorkingCalendar NewYork = new(
        "headquarters",
        DateTimeZoneProviders.Tzdb["America/New_York"],
        WorkingHours.TryParse("09:00-17:00")!,
        [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday],
        [KeyValuePair.Create(new LocalDate(2017, 11, 23), "Thanksgiving")],
        []);

    [Fact]
    public void StageStatistics_OfSeveralStays_SumDaysAndTheHoursInWhichTheOfficeWasOpen()
    {
        var visit = Visit(
            (Stage.ChairReview, Friday), (Stage.AwaitingClarification, Friday.AddHours(2)), (Stage.ChairReview, Friday.AddDays(3)), (Stage.Scheduling, Friday.AddDays(7)));

        var stages = StageStatistics.Of(visit, NewYork);

        // Two hours of the Friday; then seven hours of Monday, eight of Tuesday and Wednesday, none of Thursday and one of Friday.
        Assert.Equal(
            [new StageStatistics(Stage.ChairReview, 2, 4.08, 26), new StageStatistics(Stage.AwaitingClarification, 1, 2.92, 6)], stages);
    }

    [Fact]
    public void StepWait_OfATimeline_KnowsExtensionsAndWhatWasLate()
    {
        var visit = Visit((Stage.ChairReview, Friday), (Stage.NoObjection, Friday.AddDays(5)), (Stage.Scheduling, Friday.AddDays(9)));
        TimelineEntry[] timeline =
        [
            Entry(1, "StepOpened", 0, "chairDecision", 2),
            Entry(2, "DeadlineExtended", 1, "chairDecision", 4),
            Entry(3, "StepOpened", 4, "delegateDecision", 6),
            Entry(4, "StepOpened", 5, "noObjection", 9),
            Entry(5, "StepOpened", 9, "proposal", 10),
        ];

        var waits = StepWait.Of(visit, timeline);

        Assert.Equal(
            [("chairDecision", 4, 4, false), ("delegateDecision", 6, 5, true), ("noObjection", 9, 9, null)],
            waits.Select(wait => (wait.Step, (int)(wait.Due!.Value - Friday).TotalDays, (int)(wait.Until - Friday).TotalDays, wait.IsKept)));
    }

    [Fact]
    public void YearStatistics_OfEndedCases_CountEndsAndSpreads()
    {
        VisitRequest[] ended =
        [
            .. Enumerable.Range(1, 10).Select(days => Visit((Stage.ChairReview, Friday), (Stage.Declined, Friday.AddDays(days)))),
            Visit((Stage.Reporting, Friday), (Stage.Closed, Friday.AddDays(30))) with
            {
                Statistics = new CaseStatistics([], [Wait(isKept: true), Wait(isKept: false), Wait(isKept: true), Wait(isKept: null)]),
            },
        ];

        var year = YearStatistics.Of(2017, ended);

        Assert.Equal((11, 1, 10), (year.Requests, year.Ends[Stage.Closed], year.Ends[Stage.Declined]));
        Assert.Equal(new Spread(10, 5.5, 9, 10), year.Stages.Single(stage => stage.Stage == Stage.ChairReview).Days);
        Assert.Equal(new DeadlineCount(1, 2, 1), year.Deadlines);
        Assert.Equal(30, year.Whole?.Longest);
        Assert.Null(YearStatistics.Of(2018, []).Whole);
    }

    [Fact]
    public void VisitNeighbours_OfAState_AreTheVisitsAroundAndNotWhatCameToNothing()
    {
        RequestStanding[] standings =
        [
            new(Reference.Parse("GTM-2016-01"), Stage.Closed), new(Reference.Parse("GTM-2016-02"), Stage.Declined),
            new(Reference.Parse("GTM-2017-01"), Stage.Drafting), new(Reference.Parse("GTM-2017-100"), Stage.Received), new(Reference.Parse("GTM-2017-99"), Stage.Scheduling),
        ];

        Assert.Equal(new VisitNeighbours(Reference.Parse("GTM-2016-01"), Reference.Parse("GTM-2017-99")), VisitNeighbours.Of(Guatemala, standings));
        Assert.Equal(new VisitNeighbours(null, Guatemala), VisitNeighbours.Of(Reference.Parse("GTM-2016-01"), standings));
        Assert.Equal(VisitNeighbours.None, VisitNeighbours.Of(Reference.Parse("MEX-2016-01"), standings));
    }

    private static VisitRequest Visit(params (Stage Stage, DateTimeOffset From)[] stays) => new()
    {
        Reference = Guatemala,
        Revision = 1,
        Periods = [.. stays.Select((stay, index) => new StagePeriod(stay.Stage, stay.From, index + 1 < stays.Length ? stays[index + 1].From : null))],
    };

    private static StepWait Wait(bool? isKept) => new("chairDecision", "chair", Friday, Friday, Friday, isKept);

    private static TimelineEntry Entry(int sequence, string kind, int day, string step, int due) => new(
        Guatemala,
        sequence,
        new TimelineDraft(
            sequence.ToString(CultureInfo.InvariantCulture),
            Friday.AddDays(day),
            kind,
            Party.System,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["step"] = step, ["on"] = "chair", ["due"] = Friday.AddDays(due).ToString("O", CultureInfo.InvariantCulture) }),
        string.Empty,
        string.Empty);
}
