using Serverless.Domain.Planning;
using Serverless.Scheduling.Planning;

namespace Serverless.Tests.Scheduling.Planning;

/// <summary>The planner with more time than these problems take.</summary>
internal static class Planner
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    internal static PlanningAnswer Plan(PlanningProblem problem) => Plan(problem, Limit);

    internal static PlanningAnswer Plan(PlanningProblem problem, TimeSpan limit) =>
        new CpSatPlanner(TimeProvider.System).Plan(problem, limit, progress: null, TestContext.Current.CancellationToken);

    /// <summary>The one visit of a plan.</summary>
    internal static PlannedVisit Visit(PlanningProblem problem) => Assert.Single(Plan(problem).Visits);
}
