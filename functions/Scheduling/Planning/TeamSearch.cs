namespace Serverless.Scheduling.Planning;

/// <summary>Finds the cheapest team for a visit when each candidate has a price of their own.</summary>
internal sealed class TeamSearch
{
    private const long Never = long.MaxValue / 4;

    private readonly Instance _instance;
    private readonly VisitTask _task;
    private readonly Demand _demand;
    private readonly int _sets;
    private readonly int _smallest;
    private readonly int _largest;
    private readonly long[] _cost;
    private readonly int[] _last;
    private readonly List<(int Candidate, int Before)> _members = [];

    internal TeamSearch(Instance instance, VisitTask task, Demand demand)
    {
        _instance = instance;
        _task = task;
        _demand = demand;
        _sets = (task.NeededSkills | task.ContinuitySkill) + 1;
        _smallest = Math.Max(task.Visit.SmallestTeam, demand.Smallest);
        _largest = Math.Min(task.Visit.LargestTeam, demand.Largest);
        _cost = new long[(_largest + 1) * _sets];
        _last = new int[_cost.Length];
    }

    /// <summary>Finds the cheapest team.</summary>
    /// <param name="prices">For each candidate what they cost; null when they cannot go.</param>
    /// <returns>Null when there is no team.</returns>
    internal FoundTeam? Find(ReadOnlySpan<long?> prices)
    {
        Array.Fill(_cost, Never);
        _members.Clear();
        _cost[0] = 0;
        _last[0] = -1;
        for (var index = 0; index < prices.Length; index++)
        {
            var candidate = _task.Candidates[index];
            var must = candidate.IsKept || _demand.With.Contains(candidate.Expert);
            if (candidate.Expert == _demand.Without || prices[index] is not { } price)
            {
                if (must)
                {
                    return null;
                }

                continue;
            }

            Offer(index, candidate.Skills, price, must);
        }

        return Best();
    }

    // From large teams to small ones, so that nobody is taken twice.
    private void Offer(int index, int skills, long price, bool must)
    {
        for (var size = _largest; size >= 0; size--)
        {
            for (var set = 0; set < _sets; set++)
            {
                var place = (size * _sets) + set;
                if (_cost[place] < Never && size < _largest)
                {
                    var next = place + _sets - set + (set | skills);
                    if (_cost[place] + price < _cost[next])
                    {
                        _cost[next] = _cost[place] + price;
                        _last[next] = _members.Count;
                        _members.Add((index, _last[place]));
                    }
                }

                if (must)
                {
                    _cost[place] = Never;
                }
            }
        }
    }

    private FoundTeam? Best()
    {
        var (best, bestCost) = (-1, Never);
        for (var size = _smallest; size <= _largest; size++)
        {
            for (var set = 0; set < _sets; set++)
            {
                var place = (size * _sets) + set;
                if (_cost[place] < Never && (set & _task.NeededSkills) == _task.NeededSkills && _cost[place] + TeamCost(size, set) < bestCost)
                {
                    (best, bestCost) = (place, _cost[place] + TeamCost(size, set));
                }
            }
        }

        return best < 0 ? null : new FoundTeam(Members(_last[best]), bestCost);
    }

    private long TeamCost(int size, int set)
    {
        var isNew = _task.ContinuitySkill != 0 && (set & _task.ContinuitySkill) == 0;
        return ((size - _task.Visit.SmallestTeam) * (long)_instance.Weights.ExtraPerson) + (isNew ? _instance.Weights.NobodyFromLastTime : 0);
    }

    private List<int> Members(int last)
    {
        var team = new List<int>();
        for (; last >= 0; last = _members[last].Before)
        {
            team.Add(_task.Candidates[_members[last].Candidate].Expert);
        }

        team.Reverse();
        return team;
    }
}
