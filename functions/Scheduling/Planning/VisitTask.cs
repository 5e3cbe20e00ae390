using Serverless.Domain.Planning;

namespace Serverless.Scheduling.Planning;

/// <summary>
/// A visit to plan with all that is known before others are looked at: the days it can begin on, and who may go. Days are counted from
/// today.
/// </summary>
internal sealed class VisitTask
{
    private readonly Dictionary<int, int> _wishCost;

    internal VisitTask(PlanningProblem problem, int index)
    {
        Visit = problem.Visits[index];
        Index = index;
        NeededSkills = (1 << (Visit.Areas.Count + 1)) - 1;
        ContinuitySkill = Visit.LastTeam.Count > 0 ? NeededSkills + 1 : 0;
        _wishCost = StartsOf(problem, Visit).ToDictionary(
            start => start, start => problem.Rules.Weights.DayFromWish * problem.DaysFromWish(Visit, problem.Today.AddDays(start)));
        Starts = [.. _wishCost.OrderBy(entry => entry.Value).ThenBy(entry => entry.Key).Select(entry => entry.Key)];
        Candidates = [.. problem.Experts
            .Select((expert, number) => (expert, number))
            .Where(entry => MayGo(entry.expert))
            .Select(entry => new Candidate(entry.number, Skills(entry.expert), Visit.Kept.Contains(entry.expert.Id, StringComparer.Ordinal)))];
    }

    internal VisitToPlan Visit { get; }

    /// <summary>The visit's index in the problem.</summary>
    internal int Index { get; }

    /// <summary>First days that the visit's own conditions and the fixed visits allow; what the State likes best comes first.</summary>
    internal IReadOnlyList<int> Starts { get; }

    /// <summary>Those who may go, some of them not on all days; in the order of the problem's experts.</summary>
    internal IReadOnlyList<Candidate> Candidates { get; }

    /// <summary>The bits that a team must have: one for each area, and one for the lead.</summary>
    internal int NeededSkills { get; }

    /// <summary>The bit of those who went last time; 0 when nobody did.</summary>
    internal int ContinuitySkill { get; }

    /// <summary>Whether everybody who has accepted may go at all.</summary>
    internal bool KeepsAll => Candidates.Count(candidate => candidate.IsKept) == Visit.Kept.Distinct(StringComparer.Ordinal).Count();

    /// <summary>What beginning on a day costs.</summary>
    internal int WishCost(int start) => _wishCost[start];

    private bool MayGo(PlanningExpert expert) =>
        expert.Nationality != Visit.State && !Visit.Excluded.Any(exclusion => exclusion.Expert == expert.Id);

    private int Skills(PlanningExpert expert)
    {
        var skills = Visit.Areas.Select((area, bit) => expert.Expertise.Contains(area, StringComparer.Ordinal) ? 1 << bit : 0).Sum();
        skills += TeamLead.CanLead(Visit, expert) ? 1 << Visit.Areas.Count : 0;
        return skills + (Visit.LastTeam.Contains(expert.Id, StringComparer.Ordinal) ? ContinuitySkill : 0);
    }

    private static IEnumerable<int> StartsOf(PlanningProblem problem, VisitToPlan visit)
    {
        var earliest = visit.Window.From > problem.AfterNotice() ? visit.Window.From : problem.AfterNotice();
        var (from, until) = visit.KeptFirstDay is { } agreed ? (agreed, agreed) : (earliest, visit.Window.Until.AddDays(1 - visit.Days));
        var closed = visit.ClosedDays.Select(day => day.Date).ToHashSet();
        bool IsOpen(DateOnly day) => !closed.Contains(day)
            && visit.Partners.All(partner => partner.Can(day))
            && problem.Fixed.Count(other => other.Days().Contains(day)) < problem.Rules.VisitsAtOnce;
        for (var first = from; first <= until; first = first.AddDays(1))
        {
            if (DayRange.Of(first, visit.Days).Each().All(IsOpen))
            {
                yield return first.DayNumber - problem.Today.DayNumber;
            }
        }
    }
}
