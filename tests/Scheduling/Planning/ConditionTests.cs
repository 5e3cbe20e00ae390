using Serverless.Domain.Availability;
using Serverless.Domain.Languages;
using Serverless.Domain.Planning;
using Serverless.Domain.Register;
using static Serverless.Tests.Scheduling.Planning.Problems;

namespace Serverless.Tests.Scheduling.Planning;

/// <summary>Each condition stands in the way of the plan that would be cheapest without it.</summary>
public sealed class ConditionTests
{
    [Fact]
    public void Plan_NothingInTheWay_SendsTheLeastBusyOnTheWishedDays()
    {
        var visit = Planner.Visit(Usual());

        Assert.Equal(["a", "b"], visit.Team);
        Assert.Equal((Day(30), Day(31)), (visit.FirstDay, visit.LastDay));
    }

    [Theory]
    [InlineData(29, 29)]
    [InlineData(30, 30)]
    [InlineData(31, 31)]
    [InlineData(32, 32)]
    public void Plan_ExpertAwayOnOneDayOfTheTrip_SendsAnother(int from, int until) => AssertGoes(
        ["b", "c"], Usual().WithExpert("a", expert => expert with { Away = [new AwayDays(Day(from), Day(until))] }));

    [Theory]
    [InlineData(28, 28)]
    [InlineData(33, 33)]
    public void Plan_ExpertAwayBesideTheTrip_SendsThem(int from, int until) => AssertGoes(
        ["a", "b"], Usual().WithExpert("a", expert => expert with { Away = [new AwayDays(Day(from), Day(until))] }));

    [Fact]
    public void Plan_ExpertMayFinishWork_GetsNoNewVisit() => AssertGoes(
        ["b", "c"], Usual().WithExpert("a", expert => expert with { Away = [new AwayDays(Day(30), Day(30), AwayKind.MayFinish)] }));

    [Fact]
    public void Plan_ExpertMayFinishWork_GoesOnAnAcceptedVisit() => AssertGoes(
        ["a", "d"],
        Usual().WithVisit(visit => visit with { Kept = ["d"] }).WithExpert("d", expert => expert with { Away = [new AwayDays(Day(30), Day(30), AwayKind.MayFinish)] }));

    [Fact]
    public void Plan_ExpertOfTheHostsNationality_SendsAnother() =>
        AssertGoes(["b", "c"], Usual().WithExpert("a", expert => expert with { Nationality = StateCode.Parse("GTM") }));

    [Fact]
    public void Plan_ExpertHasDeclined_SendsAnother() =>
        AssertGoes(["b", "c"], Usual().WithVisit(visit => visit with { Excluded = [new Exclusion("a", "declined")] }));

    [Fact]
    public void Plan_ExpertHasAccepted_KeepsThem() => AssertGoes(["a", "d"], Usual().WithVisit(visit => visit with { Kept = ["d"] }));

    [Fact]
    public void Plan_AreaThatOneCovers_SendsThem() => AssertGoes(
        ["a", "d"],
        Usual().WithVisit(visit => visit with { Areas = ["nuclear", "chemical"] }).WithExpert("d", expert => expert with { Expertise = ["chemical"] }));

    [Fact]
    public void Plan_LanguageThatOneSpeaks_LetsThemLead()
    {
        var visit = Planner.Visit(Usual()
            .WithVisit(visit => visit with { Languages = [Language.Spanish] })
            .WithExpert("d", expert => expert with { Languages = [Language.Spanish] }));

        Assert.Equal(["a", "d"], visit.Team);
        Assert.Equal("d", visit.Lead);
    }

    [Fact]
    public void Plan_LeadHasAccepted_StaysLead() => Assert.Equal("d", Planner.Visit(Usual().WithVisit(visit => visit with { Kept = ["d"], KeptLead = "d" })).Lead);

    [Fact]
    public void Plan_LargerTeamNeeded_SendsMore() => AssertGoes(["a", "b", "c"], Usual().WithVisit(visit => visit with { SmallestTeam = 3 }));

    [Fact]
    public void Plan_TeamWouldBeTooLarge_IsInfeasible()
    {
        var problem = Usual().WithVisit(visit => visit with { Kept = ["a", "b", "c"] });

        Assert.Equal(["a", "b", "c"], Planner.Visit(problem).Team);
        Assert.Equal(PlanningOutcome.Infeasible, Planner.Plan(problem.WithVisit(visit => visit with { LargestTeam = 2 })).Outcome);
    }

    [Theory]
    [InlineData(26, 28, true)]
    [InlineData(26, 27, false)]
    [InlineData(33, 33, true)]
    [InlineData(34, 34, false)]
    public void Plan_ExpertOnAFixedVisit_TravelsHomeFirst(int first, int last, bool isInTheWay)
    {
        var problem = Usual() with { Fixed = [Fixed(first, last, "a")] };
        problem = problem with { Rules = problem.Rules with { RestDays = 0 } };

        Assert.Equal(!isInTheWay, Planner.Visit(problem).Team.Contains("a"));
    }

    [Fact]
    public void Plan_TwoVisitsOnTheSameDays_SendsNobodyTwice()
    {
        var visits = Planner.Plan(Usual() with { Visits = [Visit(Guatemala), Visit(Panama)] }).Visits;

        Assert.All(visits, visit => Assert.Equal(Day(30), visit.FirstDay));
        Assert.Empty(visits[0].Team.Intersect(visits[1].Team));
    }

    [Theory]
    [InlineData(ClosedReason.HostHoliday)]
    [InlineData(ClosedReason.DeclinedByHost)]
    [InlineData(ClosedReason.HeadquartersHoliday)]
    [InlineData(ClosedReason.Weekend)]
    [InlineData(ClosedReason.Pause)]
    public void Plan_ClosedDay_MovesTheVisit(ClosedReason reason) => AssertBegins(
        32, Usual().WithVisit(visit => visit with { ClosedDays = [new ClosedDay(Day(31), reason), new ClosedDay(Day(29), reason)] }));

    [Fact]
    public void Plan_WishOutsideTheWindow_StaysInTheWindow() =>
        AssertBegins(20, Usual().WithVisit(visit => visit with { Window = new DayRange(Day(15), Day(21)) }));

    [Fact]
    public void Plan_WindowThatBeginsLate_WaitsForIt() =>
        AssertBegins(40, Usual().WithVisit(visit => visit with { Window = new DayRange(Day(40), Day(50)) }));

    [Fact]
    public void Plan_NoticePeriod_IsKept()
    {
        var problem = Usual();

        AssertBegins(35, problem with { Rules = problem.Rules with { NoticeDays = 35 } });
    }

    [Fact]
    public void Plan_AgreedDates_AreKept() => AssertBegins(5, Usual().WithVisit(visit => visit with { KeptFirstDay = Day(5) }));

    [Fact]
    public void Plan_PartnerThatCannot_MovesTheVisit() => AssertBegins(
        32, Usual().WithVisit(visit => visit with { Partners = [new PlanningPartner { Id = "oas-cicte", Cannot = [new DayRange(Day(25), Day(31))] }] }));

    [Fact]
    public void Plan_PartnerThatHasNamedDays_TakesOneOfThem() => AssertBegins(
        44, Usual().WithVisit(visit => visit with { Partners = [new PlanningPartner { Id = "oas-cicte", OnlyOn = [new DayRange(Day(44), Day(45))] }] }));

    [Fact]
    public void Plan_AsManyFixedVisitsAsMayBe_MovesTheVisit()
    {
        var problem = Usual() with { Fixed = [Fixed(25, 31, "d")] };

        AssertBegins(32, problem with { Rules = problem.Rules with { VisitsAtOnce = 1 } });
    }

    [Fact]
    public void Plan_MoreVisitsThanMayBeAtOnce_MovesOne()
    {
        var problem = Usual() with { Visits = [Visit(Guatemala), Visit(Panama)] };
        var visits = Planner.Plan(problem with { Rules = problem.Rules with { VisitsAtOnce = 1 } }).Visits;

        Assert.False(visits[0].Days().Overlaps(visits[1].Days()));
    }

    private static void AssertGoes(string[] team, PlanningProblem problem) => Assert.Equal(team, Planner.Visit(problem).Team);

    private static void AssertBegins(int day, PlanningProblem problem) => Assert.Equal(Day(day), Planner.Visit(problem).FirstDay);
}
