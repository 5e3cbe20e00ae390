using System.Text.Json;
using CsCheck;
using Serverless.Domain.Planning;
using Serverless.Domain.Requests;

namespace Serverless.Tests.Scheduling.Planning;

/// <summary>What holds for every problem.</summary>
public sealed class PlannerPropertyTests
{
    private const int Problems = 30;

    [Fact]
    public void Plan_AnyProblem_IsTheBestOfAllPlans() => RandomProblems.All.Sample(IsPlannedBest, iter: Problems * 3, threads: 2);

    /// <summary>Found once: the best plan pays for trips back to back, which are allowed.</summary>
    [Fact]
    public void Plan_BestPlanHasTripsBackToBack_IsThatPlan() => RandomProblems.All.Sample(IsPlannedBest, seed: "2nXkJPeKnbF1", iter: 1, threads: 1);

    private static void IsPlannedBest(PlanningProblem problem)
    {
        var answer = Planner.Plan(problem);
        if (AllPlans.Best(problem) is not { } best)
        {
            Assert.Equal(PlanningOutcome.Infeasible, answer.Outcome);
            return;
        }

        Assert.Equal(PlanningOutcome.Planned, answer.Outcome);
        Assert.Equal((best, best), (answer.Cost!.Total, answer.Bound));
        var evaluation = PlanEvaluator.Evaluate(problem, answer.Visits);
        Assert.Empty(evaluation.Broken);
        Assert.Equal(evaluation.Cost, answer.Cost);
    }

    [Fact]
    public void Plan_NoPlan_NamesConditionsOfWhichNoneCanBeLeftOut() => RandomProblems.All.Where(problem => AllPlans.Best(problem) is null).Sample(
        problem =>
        {
            var conflict = Planner.Plan(problem).Conflict;

            Assert.NotEmpty(conflict);
            Assert.False(AllPlans.CanMeet(problem, conflict));
            Assert.All(conflict, condition => Assert.True(AllPlans.CanMeet(problem, [.. conflict.Where(other => other != condition)]), PlanningWords.Say(condition)));
        },
        iter: Problems,
        threads: 2);

    [Fact]
    public void Plan_AlternativesAndReplacements_ArePossibleAndCostWhatTheySay() => RandomProblems.All.Sample(
        problem =>
        {
            var answer = Planner.Plan(problem);
            var others = answer.Reasons.SelectMany(reasons => reasons.People.Select(person => person.Without).Append(reasons.OtherDates)).OfType<PlanAlternative>();
            foreach (var alternative in answer.Alternatives.Concat(others))
            {
                var change = PlanEvaluator.Change(problem, answer.Visits, alternative.Visit);
                Assert.Empty(change.Broken);
                Assert.Equal(change.ExtraCost, alternative.ExtraCost);
                Assert.True(alternative.ExtraCost >= 0);
            }

            foreach (var alternative in answer.Alternatives)
            {
                var planned = answer.Visits.Single(visit => visit.Reference == alternative.Visit.Reference);
                Assert.True(alternative.Kind == AlternativeKind.OtherPeople
                    ? !planned.Team.SequenceEqual(alternative.Visit.Team) && planned.Days() == alternative.Visit.Days()
                    : !planned.Days().Overlaps(alternative.Visit.Days()));
            }

            Assert.All(answer.Reasons.SelectMany(reasons => reasons.People), person =>
            {
                Assert.NotEmpty(person.Reasons);
                Assert.DoesNotContain(person.Expert, person.Without?.Visit.Team ?? []);
            });
        },
        iter: Problems,
        threads: 2);

    [Fact]
    public void Plan_OtherNamesAndOrder_CostsTheSame() => Gen.Select(RandomProblems.All, Gen.Int).Sample(
        (problem, seed) => Assert.Equal(Planner.Plan(problem).Cost?.Total, Planner.Plan(Renamed(problem, seed)).Cost?.Total),
        iter: Problems,
        threads: 2);

    [Fact]
    public void Plan_MoreAvailability_NeverCostsMore() => RandomProblems.All.Sample(
        problem =>
        {
            var freer = Planner.Plan(problem with { Experts = [.. problem.Experts.Select(expert => expert with { Away = [] })] });

            Assert.True((freer.Cost?.Total ?? long.MaxValue) <= (Planner.Plan(problem).Cost?.Total ?? long.MaxValue));
        },
        iter: Problems,
        threads: 2);

    [Fact]
    public void Plan_SameProblem_HasTheSameAnswer() => RandomProblems.All.Sample(
        problem => Assert.Equal(JsonSerializer.Serialize(Planner.Plan(problem)), JsonSerializer.Serialize(Planner.Plan(problem))),
        iter: Problems,
        threads: 2);

    private static PlanningProblem Renamed(PlanningProblem problem, int seed)
    {
        var order = new Random(seed);
        var names = problem.Experts.OrderBy(_ => order.Next()).Select((expert, number) => (expert.Id, New: $"person-{number}")).ToDictionary(entry => entry.Id, entry => entry.New, StringComparer.Ordinal);
        string Name(string id) => names.GetValueOrDefault(id, id);
        Reference Other(Reference reference) => new(reference.State, 2020, reference.Number);
        return problem with
        {
            Experts = [.. problem.Experts.Select(expert => expert with { Id = Name(expert.Id) }).OrderBy(expert => expert.Id, StringComparer.Ordinal)],
            Fixed = [.. problem.Fixed.Select(visit => visit with { Team = [.. visit.Team.Select(Name)] })],
            Visits = [.. problem.Visits.Reverse().Select(visit => visit with
            {
                Reference = Other(visit.Reference),
                Kept = [.. visit.Kept.Select(Name)],
                LastTeam = [.. visit.LastTeam.Select(Name)],
                Excluded = [.. visit.Excluded.Select(exclusion => exclusion with { Expert = Name(exclusion.Expert) })],
            })],
        };
    }
}
