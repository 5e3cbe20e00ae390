using System.Text.Json;
using Serverless.Domain.Planning;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Scheduling.Planning;
using static Serverless.Tests.Scheduling.Planning.Problems;

namespace Serverless.Tests.Scheduling.Planning;

/// <summary>More visits than are planned at once: improved in neighbourhoods, bounded from below.</summary>
public sealed class ManyVisitsTests
{
    private const int Visits = 14;

    [Fact]
    public void Plan_ManyVisits_KeepsAllConditionsAndIsNotWorseThanGreedy()
    {
        var problem = Busy();
        // However early the search ends, there is a plan, and a bound below it.
        var answer = Planner.Plan(problem, TimeSpan.FromSeconds(4));

        var evaluation = PlanEvaluator.Evaluate(problem, answer.Visits);
        Assert.Empty(evaluation.Broken);
        Assert.Equal(evaluation.Cost, answer.Cost);
        Assert.InRange(answer.Cost!.Total, answer.Bound, Greedy(problem).Cost());
        Assert.Equal(Visits, answer.Visits.Count);
    }

    [Fact]
    public void Neighbourhoods_SamePlanToBeginWith_EndInTheSameCheaperPlan()
    {
        var (one, other) = (Improve(), Improve());

        Assert.Equal(JsonSerializer.Serialize(one.ToPlan()), JsonSerializer.Serialize(other.ToPlan()));
        Assert.Empty(PlanEvaluator.Evaluate(Busy(), one.ToPlan()).Broken);
        Assert.True(one.Cost() < Careless().Cost());
    }

    private static Schedule Improve() => new NeighbourhoodSearch(
        new Instance(Busy()),
        new Effort(2, TimeProvider.System.GetUtcNow().AddHours(1), TimeProvider.System, TestContext.Current.CancellationToken),
        progress: null).Run(Careless());

    // Made as if the wishes of the States did not matter.
    private static Schedule Careless()
    {
        var problem = Busy();
        var careless = Greedy(problem with { Rules = problem.Rules with { Weights = new PlanningWeights { DayFromWish = 0 } } });
        var schedule = new Schedule(new Instance(problem));
        for (var visit = 0; visit < Visits; visit++)
        {
            schedule.Set(visit, careless[visit]);
        }

        return schedule;
    }

    private static Schedule Greedy(PlanningProblem problem) => GreedyPlanner.Plan(new Instance(problem), TestContext.Current.CancellationToken)!;

    // All want the same three weeks, and there are teams for about three at a time.
    private static PlanningProblem Busy() => new()
    {
        Today = Today,
        Experts = [.. Enumerable.Range(0, 7).Select(number => Expert($"expert-{number}", 3 * number) with { Expertise = [number % 2 == 0 ? "nuclear" : "chemical"] })],
        Visits = [.. Enumerable.Range(0, Visits).Select(number => Visit(new Reference(StateCode.Parse($"X{(char)('A' + number)}X"), Today.Year, 1)) with
        {
            Wish = DayRange.Of(Day(20 + (5 * (number % 4))), 3),
            Areas = number % 3 == 0 ? ["chemical"] : ["nuclear", "chemical"],
        })],
    };
}
