using Serverless.Domain.Languages;
using Serverless.Domain.Planning;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;

namespace Serverless.Tests.Scheduling.Planning;

/// <summary>Problems that tests begin from.</summary>
internal static class Problems
{
    /// <summary>A Monday.</summary>
    internal static DateOnly Today { get; } = new(2026, 1, 5);

    /// <summary>A day that many days from today.</summary>
    internal static DateOnly Day(int days) => Today.AddDays(days);

    internal static Reference Guatemala { get; } = Reference.Parse("GTM-2026-01");

    internal static Reference Panama { get; } = Reference.Parse("PAN-2026-01");

    /// <summary>
    /// One visit of two days that two of four experts go on, and dates matter most. The experts differ in their load alone: a has the
    /// least, d the most. So without more a and b go, on day 30.
    /// </summary>
    internal static PlanningProblem Usual() => new()
    {
        Today = Today,
        Experts = [Expert("a", 0), Expert("b", 10), Expert("c", 20), Expert("d", 30)],
        Visits = [Visit(Guatemala)],
        Rules = new PlanningRules { Weights = new PlanningWeights { DayFromWish = 1000 } },
    };

    internal static PlanningExpert Expert(string id, int load) =>
        new() { Id = id, Expertise = ["nuclear"], Languages = [Language.English], LoadDays = load };

    internal static VisitToPlan Visit(Reference reference) => new()
    {
        Reference = reference,
        State = reference.State,
        Days = 2,
        Window = new DayRange(Day(15), Day(60)),
        Wish = new DayRange(Day(30), Day(31)),
        Languages = [Language.English],
        SmallestTeam = 2,
        LargestTeam = 3,
    };

    internal static FixedVisit Fixed(int first, int last, params string[] team) => new(Reference.Parse("CHL-2026-01"), StateCode.Parse("CHL"), Day(first), Day(last), team);

    /// <summary>The problem with its visit changed.</summary>
    internal static PlanningProblem WithVisit(this PlanningProblem problem, Func<VisitToPlan, VisitToPlan> change) =>
        problem with { Visits = [change(problem.Visits[0]), .. problem.Visits.Skip(1)] };

    /// <summary>The problem with an expert changed.</summary>
    internal static PlanningProblem WithExpert(this PlanningProblem problem, string id, Func<PlanningExpert, PlanningExpert> change) =>
        problem with { Experts = [.. problem.Experts.Select(expert => expert.Id == id ? change(expert) : expert)] };
}
