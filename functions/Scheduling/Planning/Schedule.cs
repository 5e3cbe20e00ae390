using Serverless.Domain.Planning;

namespace Serverless.Scheduling.Planning;

/// <summary>What is planned so far: a slot for each visit or none. Knows who is where.</summary>
internal sealed class Schedule(Instance instance)
{
    private readonly Slot?[] _slots = new Slot?[instance.Tasks.Count];
    private readonly List<int>[] _visitsOf = [.. instance.Load.Select(_ => new List<int>())];
    private readonly Dictionary<int, int> _visitsOn = [];

    internal Instance Instance => instance;

    internal bool IsComplete => Array.TrueForAll(_slots, slot => slot is not null);

    internal Slot? this[int visit] => _slots[visit];

    /// <summary>Puts a visit in, or takes it out.</summary>
    internal void Set(int visit, Slot? slot)
    {
        Count(visit, -1);
        _slots[visit] = slot;
        Count(visit, 1);
    }

    /// <summary>Whether the expert's other trips leave the trip free, and how many of them would be back to back with it.</summary>
    internal (bool IsFree, int BackToBack) Look(VisitTask task, int expert, int start)
    {
        var trip = instance.Trip(task, start);
        var backToBack = 0;
        foreach (var other in instance.FixedTrips(expert))
        {
            backToBack += instance.AreBackToBack(trip, other) ? 1 : 0;
        }

        foreach (var visit in _visitsOf[expert])
        {
            var other = instance.Trip(instance.Tasks[visit], _slots[visit]!.Start);
            if (Instance.Overlap(trip, other))
            {
                return (false, 0);
            }

            backToBack += instance.AreBackToBack(trip, other) ? 1 : 0;
        }

        return (instance.IsFree(task, expert, start), backToBack);
    }

    /// <summary>How many visits more there may be on a day.</summary>
    internal int Room(int day) => instance.Room(day) - _visitsOn.GetValueOrDefault(day);

    /// <summary>The visit days of an expert: those before, and those of this schedule.</summary>
    internal int Load(int expert) => instance.Load[expert] + Added(expert);

    /// <summary>The visit days that this schedule gives an expert.</summary>
    internal int Added(int expert) => _visitsOf[expert].Sum(visit => instance.Tasks[visit].Visit.Days);

    internal Schedule Copy()
    {
        var copy = new Schedule(instance);
        for (var visit = 0; visit < _slots.Length; visit++)
        {
            copy.Set(visit, _slots[visit]);
        }

        return copy;
    }

    /// <summary>The visits that are in, in the problem's words.</summary>
    internal IReadOnlyList<PlannedVisit> ToPlan() =>
        [.. instance.Tasks.Where(task => _slots[task.Index] is not null).Select(task => ToPlanned(task, _slots[task.Index]!))];

    /// <summary>A slot in the problem's words.</summary>
    internal PlannedVisit ToPlanned(VisitTask task, Slot slot)
    {
        var team = slot.Team.Select(expert => instance.Problem.Experts[expert]).OrderBy(expert => expert.Id, StringComparer.Ordinal).ToList();
        var first = instance.Problem.Today.AddDays(slot.Start);
        return new PlannedVisit(
            task.Visit.Reference,
            first,
            first.AddDays(task.Visit.Days - 1),
            [.. team.Select(expert => expert.Id)],
            TeamLead.Choose(instance.Problem, task.Visit, team) ?? string.Empty);
    }

    internal long Cost() => PlanEvaluator.Evaluate(instance.Problem, ToPlan()).Cost.Total;

    private void Count(int visit, int sign)
    {
        if (_slots[visit] is not { } slot)
        {
            return;
        }

        foreach (var expert in slot.Team)
        {
            if (sign > 0)
            {
                _visitsOf[expert].Add(visit);
            }
            else
            {
                _visitsOf[expert].Remove(visit);
            }
        }

        for (var day = slot.Start; day < slot.Start + instance.Tasks[visit].Visit.Days; day++)
        {
            _visitsOn[day] = _visitsOn.GetValueOrDefault(day) + sign;
        }
    }
}
