using Google.OrTools.Sat;
using Serverless.Domain.Planning;

namespace Serverless.Scheduling.Planning;

/// <summary>
/// A problem with a switch for each of its conditions, without costs: says which conditions cannot be met together. Slower than
/// <see cref="PlanModel"/>, as nothing is left out beforehand; meant for the few visits that conflict.
/// </summary>
internal sealed class ConditionModel
{
    // Where the window does not count, a visit can be as late as a year after all windows.
    private const int DaysAfterWindows = 366;

    private readonly PlanningProblem _problem;
    private readonly CpModel _model = new();
    private readonly Dictionary<PlanningCondition, BoolVar> _switches = [];
    private readonly List<ConditionVisit> _visits;

    internal ConditionModel(PlanningProblem problem, IReadOnlyList<VisitToPlan> visits)
    {
        _problem = problem;
        var last = visits.SelectMany(visit => new[] { visit.Window.Until, visit.KeptFirstDay ?? problem.Today, problem.AfterNotice() }).Max().AddDays(DaysAfterWindows);
        _visits = [.. visits.Select(visit => new ConditionVisit(_model, problem, visit, last))];
        foreach (var visit in _visits)
        {
            AddDates(visit);
            AddTeam(visit.Visit, visit);
            foreach (var expert in problem.Experts)
            {
                AddPerson(visit, expert);
            }
        }

        AddOneTripAtATime();
        AddVisitsAtOnce();
    }

    /// <summary>All conditions.</summary>
    internal IReadOnlyCollection<PlanningCondition> Conditions => _switches.Keys;

    /// <summary>Looks for conditions that cannot be met together.</summary>
    /// <param name="conditions">Those that count.</param>
    /// <param name="effort">What may be spent.</param>
    /// <returns>Some of the conditions; null when all can be met together, or when that is not known.</returns>
    internal List<PlanningCondition>? Conflict(IReadOnlyCollection<PlanningCondition> conditions, Effort effort)
    {
        _model.ClearAssumptions();
        _model.AddAssumptions(conditions.Select(condition => _switches[condition]));
        var (solver, status) = effort.Solve(_model, effort.Work);
        if (status != CpSolverStatus.Infeasible)
        {
            return null;
        }

        var guilty = solver.SufficientAssumptionsForInfeasibility().ToHashSet();
        return [.. conditions.Where(condition => guilty.Contains(_switches[condition].Index))];
    }

    private BoolVar On(PlanningCondition condition) =>
        _switches.TryGetValue(condition, out var there) ? there : _switches[condition] = _model.NewBoolVar(string.Empty);

    private void AddDates(ConditionVisit visit)
    {
        var needs = visit.Visit;
        if (needs.KeptFirstDay is { } agreed)
        {
            Forbid(PlanningConditions.AgreedDates(needs, agreed), visit, days => days.From != agreed);
        }
        else
        {
            Forbid(PlanningConditions.Window(needs), visit, days => days.From < needs.Window.From || days.Until > needs.Window.Until);
            Forbid(PlanningConditions.Notice(needs, _problem.Rules), visit, days => days.From < _problem.AfterNotice());
        }

        foreach (var closed in needs.ClosedDays.GroupBy(day => PlanningConditions.Closed(needs, day)))
        {
            Forbid(closed.Key, visit, days => closed.Any(day => days.Contains(day.Date)));
        }

        foreach (var partner in needs.Partners)
        {
            Forbid(PlanningConditions.Partner(needs, partner), visit, days => !days.Each().All(partner.Can));
        }
    }

    private void Forbid(PlanningCondition condition, ConditionVisit visit, Func<DayRange, bool> isForbidden) =>
        _model.AddBoolAnd(visit.BeginsWhere(isForbidden).Select(begins => begins.Not())).OnlyEnforceIf(On(condition));

    private void AddTeam(VisitToPlan needs, ConditionVisit visit)
    {
        var size = LinearExpr.Sum(visit.Goes.Values);
        _model.Add(size >= needs.SmallestTeam).OnlyEnforceIf(On(PlanningConditions.SmallestTeam(needs)));
        _model.Add(size <= needs.LargestTeam).OnlyEnforceIf(On(PlanningConditions.LargestTeam(needs)));
        Require(PlanningConditions.Lead(needs), expert => TeamLead.CanLead(needs, expert));
        foreach (var area in needs.Areas)
        {
            Require(PlanningConditions.Area(needs, area), expert => expert.Expertise.Contains(area, StringComparer.Ordinal));
        }

        foreach (var kept in needs.Kept)
        {
            Require(PlanningConditions.Accepted(needs, kept), expert => expert.Id == kept);
        }

        void Require(PlanningCondition condition, Func<PlanningExpert, bool> serves) =>
            _model.AddBoolOr(_problem.Experts.Where(serves).Select(expert => visit.Goes[expert.Id])).OnlyEnforceIf(On(condition));
    }

    private void AddPerson(ConditionVisit visit, PlanningExpert expert)
    {
        var (needs, goes) = (visit.Visit, visit.Goes[expert.Id]);
        if (expert.Nationality == needs.State)
        {
            _model.AddImplication(On(PlanningConditions.Nationality(needs, expert)), goes.Not());
        }

        foreach (var exclusion in needs.Excluded.Where(exclusion => exclusion.Expert == expert.Id))
        {
            _model.AddImplication(On(PlanningConditions.Excluded(needs, exclusion)), goes.Not());
        }

        foreach (var period in expert.Away.Where(period => period.Hinders(needs, expert)))
        {
            Keep(PlanningConditions.Away(expert, period), new DayRange(period.From, period.Until));
        }

        foreach (var other in _problem.Fixed.Where(other => other.Team.Contains(expert.Id, StringComparer.Ordinal)))
        {
            Keep(PlanningConditions.OnFixedVisit(expert, other, _problem.Rules), _problem.Rules.Trip(other.Days()));
        }

        void Keep(PlanningCondition condition, DayRange from) => _model
            .Add(LinearExpr.Sum([.. visit.BeginsWhere(days => _problem.Rules.Trip(days).Overlaps(from)), goes]) <= 1)
            .OnlyEnforceIf(On(condition));
    }

    private void AddOneTripAtATime()
    {
        var rules = _problem.Rules;
        foreach (var (one, other) in _visits.SelectMany((one, index) => _visits.Skip(index + 1).Select(other => (one, other))))
        {
            var isBefore = _model.NewBoolVar(string.Empty);
            var isAfter = _model.NewBoolVar(string.Empty);
            var overlap = _model.NewBoolVar(string.Empty);
            var travel = rules.TravelDaysBefore + rules.TravelDaysAfter;
            _model.AddExactlyOne([isBefore, isAfter, overlap]);
            _model.Add(other.Start - one.Start >= one.Visit.Days + travel).OnlyEnforceIf(isBefore);
            _model.Add(one.Start - other.Start >= other.Visit.Days + travel).OnlyEnforceIf(isAfter);
            foreach (var expert in _problem.Experts)
            {
                _model.AddBoolOr([one.Goes[expert.Id].Not(), other.Goes[expert.Id].Not(), overlap.Not()])
                    .OnlyEnforceIf(On(PlanningConditions.OneTripAtATime(expert)));
            }
        }
    }

    private void AddVisitsAtOnce()
    {
        var onDay = _visits.SelectMany(visit => visit.Begins.SelectMany(begins => begins.Days.Each().Select(day => (Day: day, begins.Begins))))
            .ToLookup(entry => entry.Day, entry => entry.Begins);
        foreach (var day in onDay)
        {
            var room = Math.Max(0, _problem.Rules.VisitsAtOnce - _problem.Fixed.Count(visit => visit.Days().Contains(day.Key)));
            if (room < _visits.Count)
            {
                _model.Add(LinearExpr.Sum(day) <= room).OnlyEnforceIf(On(PlanningConditions.VisitsAtOnce(_problem.Rules)));
            }
        }
    }
}
