using Google.OrTools.Sat;
using Serverless.Domain.Planning;

namespace Serverless.Scheduling.Planning;

/// <summary>The decisions about one visit in a <see cref="ConditionModel"/>: any day, anybody.</summary>
internal sealed class ConditionVisit
{
    internal ConditionVisit(CpModel model, PlanningProblem problem, VisitToPlan visit, DateOnly last)
    {
        Visit = visit;
        Begins = [.. new DayRange(problem.Today, last).Each().Select(day => (DayRange.Of(day, visit.Days), model.NewBoolVar(string.Empty)))];
        Goes = problem.Experts.ToDictionary(expert => expert.Id, _ => model.NewBoolVar(string.Empty), StringComparer.Ordinal);
        model.AddExactlyOne(Begins.Select(begins => begins.Begins));
    }

    internal VisitToPlan Visit { get; }

    /// <summary>For each day: the visit begins then.</summary>
    internal IReadOnlyList<(DayRange Days, BoolVar Begins)> Begins { get; }

    /// <summary>For each expert: the expert goes.</summary>
    internal IReadOnlyDictionary<string, BoolVar> Goes { get; }

    /// <summary>The day on which the visit begins.</summary>
    internal LinearExpr Start => LinearExpr.WeightedSum(Begins.Select(begins => begins.Begins), Begins.Select((_, day) => (long)day));

    /// <summary>The decisions that the visit is on days for which something holds.</summary>
    internal IEnumerable<BoolVar> BeginsWhere(Func<DayRange, bool> holds) => Begins.Where(begins => holds(begins.Days)).Select(begins => begins.Begins);
}
