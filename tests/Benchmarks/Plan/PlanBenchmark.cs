using System.Globalization;
using Serverless.Domain.Planning;
using Serverless.Scheduling.Planning;

namespace Serverless.Tests.Benchmarks.Plan;

/// <summary>
/// How soon the planner has a plan, and how near to the best it comes. The limit beside a cost is its proven bound: the optimum, or the
/// solver's bound on it, of the same problem with some or all of what visits ask of each other left out (no double booking, rest).
/// </summary>
internal static class PlanBenchmark
{
    private const int Repeats = 5;
    private const double Near = 0.05;

    internal static Task<Report> RunAsync(bool quick, CancellationToken cancellationToken)
    {
        var report = new Report("The planner");
        // The solver's library is loaded, and the code compiled.
        Plan(new PlanCase(3, 8, 120).Make(), 10, cancellationToken);

        UsualDay(report, cancellationToken);
        Size(report, "10 x 20 over 180 days", new PlanCase(10, 20, 180).Make(), quick, optimum: 1, cancellationToken: cancellationToken);
        Size(report, "50 x 20 over 250 days", new PlanCase(50, 20, 250).Make(), quick, near: 60, cancellationToken: cancellationToken);
        Size(report, "193 x 40 over 400 days", new PlanCase(193, 40, 400).Make(), quick, first: 2, near: 60, cancellationToken: cancellationToken);
        return Task.FromResult(report);
    }

    // One of sixteen visits waits, the others stand as planned.
    private static void UsualDay(Report report, CancellationToken cancellationToken)
    {
        var all = new PlanCase(16, 20, 250).Make();
        var planned = Plan(all, 30, cancellationToken).Answer.Visits;
        var problem = all with
        {
            Visits = [all.Visits[0]],
            Fixed = [.. planned.Skip(1).Select(visit => new FixedVisit(visit.Reference, visit.Reference.State, visit.FirstDay, visit.LastDay, visit.Team))],
        };
        var times = Enumerable.Range(0, Repeats).Select(_ => Plan(problem, 10, cancellationToken).Time.TotalSeconds).Order().ToList();
        report.AtMost("one new visit among 15 fixed: the whole answer (median)", times[Repeats / 2] * 1000, 1000, "ms", aim: 1);
    }

    private static void Size(
        Report report,
        string name,
        PlanningProblem problem,
        bool quick,
        double? first = null,
        double? near = null,
        double? optimum = null,
        CancellationToken cancellationToken = default)
    {
        const int Seconds = 60;
        const int QuickSeconds = 5;
        var (answer, trace, time) = Plan(problem, quick ? QuickSeconds : Seconds, cancellationToken);
        var greedy = GreedyPlanner.Plan(new Instance(problem), cancellationToken);
        When(report, $"{name}: first plan", trace.First()?.At, quick ? null : first);
        When(report, $"{name}: proven within 5 %", trace.Within(Near), quick ? null : near);
        When(report, $"{name}: proven optimum", trace.Within(0), quick ? null : optimum);
        report.Add($"{name}: the whole answer, reasons included", Text(time));
        report.Beside($"{name}: cost, beside its bound", answer.Cost!.Total, answer.Bound, "points", string.Create(CultureInfo.InvariantCulture, $"gap {answer.Gap:P1}"));
        report.AtMost($"{name}: cost, beside the greedy plan's", answer.Cost.Total, greedy?.Cost() ?? double.PositiveInfinity, "points", aim: 1);
        report.Add($"{name}: ended by", answer.IsRepeatable ? "its work: repeatable" : "the clock");
    }

    private static void When(Report report, string what, TimeSpan? at, double? aim)
    {
        if (aim is { } seconds)
        {
            report.AtMost(what, at?.TotalSeconds ?? double.PositiveInfinity, seconds, "s", aim: 1);
        }
        else
        {
            report.Add(what, at is { } moment ? Text(moment) : "not reached");
        }
    }

    private static string Text(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s");

    private static (PlanningAnswer Answer, Trace Trace, TimeSpan Time) Plan(PlanningProblem problem, double seconds, CancellationToken cancellationToken)
    {
        var trace = new Trace();
        var began = TimeProvider.System.GetTimestamp();
        var answer = new CpSatPlanner(TimeProvider.System).Plan(problem, TimeSpan.FromSeconds(seconds), trace, cancellationToken);
        return (answer, trace, TimeProvider.System.GetElapsedTime(began));
    }
}
