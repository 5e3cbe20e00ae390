using Google.OrTools.Sat;

namespace Serverless.Scheduling.Planning;

/// <summary>
/// The problem as a CP-SAT model: for each visit one decision per first day and one per expert. Visits that are not free stand as the
/// schedule has them. What two free visits ask of each other, no double booking and some rest, comes in with <see cref="Couple"/>; as
/// long as some pairs are left out, the model is a relaxation, and its optimum a bound that no plan goes below.
/// </summary>
internal sealed class PlanModel
{
    private readonly Schedule _others;
    private readonly Instance _instance;
    private readonly List<VisitVariables> _visits;
    private readonly List<(LinearExpr Expression, long Weight)> _costs = [];
    private readonly HashSet<(int One, int Other)> _coupled = [];

    internal PlanModel(Schedule others, IEnumerable<FreeVisit> free)
    {
        _others = others;
        _instance = others.Instance;
        _visits = [.. free.Select(visit => new VisitVariables(Model, others, visit))];
        foreach (var visit in _visits)
        {
            AddDates(visit);
            AddTeam(visit);
            AddStandingTrips(visit);
        }

        AddRoom();
        AddLoad();
        Minimize();
    }

    internal CpModel Model { get; } = new();

    /// <summary>Puts in what pairs of free visits ask of each other: nobody on both when they overlap, and rather not when they are back to back.</summary>
    /// <param name="pairs">Places of free visits, the lower first.</param>
    /// <returns>Whether a pair was not in before.</returns>
    internal bool Couple(IEnumerable<(int One, int Other)> pairs)
    {
        var isNew = false;
        foreach (var (one, other) in pairs.Where(_coupled.Add))
        {
            isNew = true;
            AddPair(_visits[one], _visits[other]);
        }

        Minimize();
        return isNew;
    }

    /// <summary>Puts in all pairs.</summary>
    internal void CoupleAll() => Couple(Enumerable.Range(0, _visits.Count).SelectMany(other => Enumerable.Range(0, other).Select(one => (one, other))));

    /// <summary>Tells the solver a plan to begin with.</summary>
    internal void Hint(Schedule schedule)
    {
        Model.ClearHints();
        foreach (var visit in _visits)
        {
            if (schedule[visit.Task.Index] is { } slot)
            {
                for (var index = 0; index < visit.Starts.Count; index++)
                {
                    Model.AddHint(visit.Begins[index], visit.Starts[index] == slot.Start);
                }

                foreach (var (expert, goes) in visit.Goes)
                {
                    Model.AddHint(goes, slot.Team.Contains(expert));
                }
            }
        }
    }

    /// <summary>Reads the solution: the others as they stand, and the free visits as decided.</summary>
    internal Schedule Read(CpSolver solver)
    {
        var schedule = _others.Copy();
        foreach (var visit in _visits)
        {
            var start = visit.Starts.Where((_, index) => solver.BooleanValue(visit.Begins[index])).Single();
            schedule.Set(visit.Task.Index, new Slot(start, [.. visit.Goes.Where(goes => solver.BooleanValue(goes.Value)).Select(goes => goes.Key)]));
        }

        return schedule;
    }

    private void Minimize() => Model.Minimize(LinearExpr.WeightedSum(_costs.Select(cost => cost.Expression), _costs.Select(cost => cost.Weight)));

    private void AddDates(VisitVariables visit)
    {
        Model.AddExactlyOne(visit.Begins);
        _costs.Add((LinearExpr.WeightedSum(visit.Begins, visit.Starts.Select(start => (long)visit.Task.WishCost(start))), 1));
    }

    private void AddTeam(VisitVariables visit)
    {
        var needs = visit.Task.Visit;
        var size = LinearExpr.Sum(visit.Goes.Values);
        Model.AddLinearConstraint(size, needs.SmallestTeam, needs.LargestTeam);
        _costs.Add((size - needs.SmallestTeam, _instance.Weights.ExtraPerson));
        for (var skill = 1; skill <= visit.Task.NeededSkills; skill <<= 1)
        {
            Model.AddBoolOr(Having(visit, skill));
        }

        if (visit.Task.ContinuitySkill != 0)
        {
            var isNew = Model.NewBoolVar(string.Empty);
            Model.AddBoolOr([.. Having(visit, visit.Task.ContinuitySkill), isNew]);
            _costs.Add((isNew, _instance.Weights.NobodyFromLastTime));
        }

        foreach (var kept in visit.Task.Candidates.Where(candidate => candidate.IsKept))
        {
            Model.Add(visit.Goes[kept.Expert] == 1);
        }

        if (!visit.Task.KeepsAll)
        {
            Model.AddBoolOr([]);
        }
    }

    private static IEnumerable<BoolVar> Having(VisitVariables visit, int skill) => visit.Task.Candidates
        .Where(candidate => (candidate.Skills & skill) != 0 && visit.Goes.ContainsKey(candidate.Expert))
        .Select(candidate => visit.Goes[candidate.Expert]);

    // Away, on a fixed visit or on one that stands; and trips that stand too near.
    private void AddStandingTrips(VisitVariables visit)
    {
        foreach (var (expert, goes) in visit.Goes)
        {
            List<BoolVar> taken = [.. visit.BeginsWhere(expert, look => !look.IsFree)];
            if (taken.Count > 0)
            {
                Model.AddAtMostOne([.. taken, goes]);
            }

            var most = visit.Looks[expert].Max(look => look.IsFree ? look.BackToBack : 0);
            for (var count = 1; count <= most && _instance.Weights.BackToBack > 0; count++)
            {
                var near = LinearExpr.Sum(visit.BeginsWhere(expert, look => look.IsFree && look.BackToBack >= count));
                var isBackToBack = Model.NewBoolVar(string.Empty);
                Model.Add(isBackToBack >= goes + near - 1);
                _costs.Add((isBackToBack, _instance.Weights.BackToBack));
            }
        }
    }

    private void AddRoom()
    {
        var byDay = new SortedDictionary<int, List<(int Visit, BoolVar Begins)>>();
        for (var number = 0; number < _visits.Count; number++)
        {
            var visit = _visits[number];
            for (var index = 0; index < visit.Starts.Count; index++)
            {
                for (var day = visit.Starts[index]; day < visit.Starts[index] + visit.Task.Visit.Days; day++)
                {
                    (byDay.TryGetValue(day, out var there) ? there : byDay[day] = []).Add((number, visit.Begins[index]));
                }
            }
        }

        foreach (var (day, there) in byDay)
        {
            if (there.Select(entry => entry.Visit).Distinct().Count() > _others.Room(day))
            {
                Model.Add(LinearExpr.Sum(there.Select(entry => entry.Begins)) <= _others.Room(day));
            }
        }
    }

    // The n-th day costs n. The sum is convex, so it is the highest of its chords.
    private void AddLoad()
    {
        for (var expert = 0; expert < _instance.Load.Count; expert++)
        {
            var trips = _visits.Where(visit => visit.Goes.ContainsKey(expert)).ToList();
            if (trips.Count == 0)
            {
                continue;
            }

            var most = trips.Sum(visit => visit.Task.Visit.Days);
            var days = Model.NewIntVar(0, most, string.Empty);
            Model.Add(days == LinearExpr.WeightedSum(trips.Select(visit => visit.Goes[expert]), trips.Select(visit => (long)visit.Task.Visit.Days)));
            var growing = Model.NewIntVar(0, (long)most * (most + 1) / 2, string.Empty);
            for (var chord = 0; chord < most; chord++)
            {
                Model.Add(growing >= ((chord + 1) * days) - ((long)chord * (chord + 1) / 2));
            }

            _costs.Add((days, (long)_instance.Weights.LoadDay * _others.Load(expert)));
            _costs.Add((growing, _instance.Weights.LoadDay));
        }
    }

    private void AddPair(VisitVariables one, VisitVariables other)
    {
        var shared = one.Goes.Keys.Where(other.Goes.ContainsKey).ToList();
        if (shared.Count == 0)
        {
            return;
        }

        if (Within(one, other, 0) is { } overlap)
        {
            foreach (var expert in shared)
            {
                Model.AddBoolOr([one.Goes[expert].Not(), other.Goes[expert].Not(), overlap.Not()]);
            }
        }

        if (_instance.Weights.BackToBack > 0 && _instance.Rules.RestDays > 0 && Within(one, other, _instance.Rules.RestDays) is { } near)
        {
            foreach (var expert in shared)
            {
                var isBackToBack = Model.NewBoolVar(string.Empty);
                Model.AddBoolOr([one.Goes[expert].Not(), other.Goes[expert].Not(), near.Not(), isBackToBack]);
                _costs.Add((isBackToBack, _instance.Weights.BackToBack));
            }
        }
    }

    // True when fewer than so many days lie between the two trips; null when that cannot be.
    private BoolVar? Within(VisitVariables one, VisitVariables other, int days)
    {
        var (afterOne, afterOther) = (_instance.Stride(one.Task) + days, _instance.Stride(other.Task) + days);
        if (one.Starts.Count == 0 || other.Starts.Count == 0
            || other.Starts[0] - one.Starts[^1] >= afterOne || one.Starts[0] - other.Starts[^1] >= afterOther)
        {
            return null;
        }

        var isBefore = Model.NewBoolVar(string.Empty);
        var isAfter = Model.NewBoolVar(string.Empty);
        var isWithin = Model.NewBoolVar(string.Empty);
        Model.AddExactlyOne([isBefore, isAfter, isWithin]);
        Model.Add(other.Start - one.Start >= afterOne).OnlyEnforceIf(isBefore);
        Model.Add(one.Start - other.Start >= afterOther).OnlyEnforceIf(isAfter);
        return isWithin;
    }
}
