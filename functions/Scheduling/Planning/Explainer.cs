using Serverless.Domain.Planning;

namespace Serverless.Scheduling.Planning;

/// <summary>Says why a plan is as it is: what each person brings, what the next best choice would cost, why the dates.</summary>
internal sealed class Explainer(Schedule schedule)
{
    private readonly Instance _instance = schedule.Instance;

    /// <summary>Explains one visit, while all others stay.</summary>
    internal (VisitReasons Reasons, IReadOnlyList<PlanAlternative> Alternatives) Explain(VisitTask task)
    {
        var slot = schedule[task.Index]!;
        schedule.Set(task.Index, null);
        try
        {
            var now = BestSlot.CostOf(schedule, task, slot);
            PlanAlternative? Alternative(AlternativeKind kind, Choice? choice) =>
                choice is null ? null : new PlanAlternative(kind, schedule.ToPlanned(task, choice.Slot), choice.Cost - now);

            var people = Alternative(AlternativeKind.OtherPeople, OtherPeople(task, slot));
            var dates = Alternative(AlternativeKind.OtherDates, BestSlot.Find(schedule, task, new Demand { Start = start => IsElsewhere(task, slot, start) }));
            var planned = schedule.ToPlanned(task, slot);
            var without = slot.Team.ToDictionary(
                expert => _instance.Problem.Experts[expert].Id,
                expert => Alternative(AlternativeKind.OtherPeople, BestSlot.Find(schedule, task, new Demand { Without = expert })),
                StringComparer.Ordinal);
            var free = task.Candidates.Where(candidate => schedule.Look(task, candidate.Expert, slot.Start).IsFree).ToList();
            return (
                new VisitReasons(task.Visit.Reference, [.. WhyThen(task, planned, slot)], dates, [.. planned.Team.Select(id => new PersonReasons(
                    id, [.. WhoIs(task, planned, free, free.First(candidate => ExpertOf(candidate).Id == id))], without[id]))]),
                [.. ((PlanAlternative?[])[people, dates]).OfType<PlanAlternative>()]);
        }
        finally
        {
            schedule.Set(task.Index, slot);
        }
    }

    // Any other team on the same days: one without some member, or all of them and somebody more.
    private Choice? OtherPeople(VisitTask task, Slot slot) => slot.Team
        .Select(expert => new Demand { Start = start => start == slot.Start, Without = expert })
        .Append(new Demand { Start = start => start == slot.Start, With = slot.Team, Smallest = slot.Team.Count + 1 })
        .Select(demand => BestSlot.Find(schedule, task, demand))
        .OfType<Choice>()
        .MinBy(choice => choice.Cost);

    private static bool IsElsewhere(VisitTask task, Slot slot, int start) => Math.Abs(start - slot.Start) >= task.Visit.Days;

    private PlanningExpert ExpertOf(Candidate candidate) => _instance.Problem.Experts[candidate.Expert];

    private IEnumerable<PlanReason> WhoIs(VisitTask task, PlannedVisit planned, List<Candidate> free, Candidate person)
    {
        var (visit, expert) = (task.Visit, ExpertOf(person));
        bool IsOnlyOne(int skill) => free.Count(other => (other.Skills & skill) != 0) == 1;
        if (person.IsKept)
        {
            yield return new PlanReason(PlanReasonKind.Accepted);
        }

        if (planned.Lead == expert.Id)
        {
            yield return new PlanReason(IsOnlyOne(1 << visit.Areas.Count) ? PlanReasonKind.LeadsAsOnlyOne : PlanReasonKind.Leads)
            {
                Language = visit.Languages.First(expert.Languages.Contains),
            };
        }

        for (var area = 0; area < visit.Areas.Count; area++)
        {
            if ((person.Skills & (1 << area)) != 0)
            {
                yield return new PlanReason(IsOnlyOne(1 << area) ? PlanReasonKind.CoversAreaAsOnlyOne : PlanReasonKind.CoversArea) { Area = visit.Areas[area] };
            }
        }

        if ((person.Skills & task.ContinuitySkill) != 0)
        {
            yield return new PlanReason(PlanReasonKind.WentLastTime);
        }

        var load = schedule.Load(person.Expert);
        yield return new PlanReason(free.TrueForAll(other => schedule.Load(other.Expert) >= load) ? PlanReasonKind.LowestLoad : PlanReasonKind.Load) { Number = load };
    }

    private IEnumerable<PlanReason> WhyThen(VisitTask task, PlannedVisit planned, Slot slot)
    {
        var problem = _instance.Problem;
        var away = problem.DaysFromWish(task.Visit, planned.FirstDay);
        if (task.Visit.KeptFirstDay is not null)
        {
            yield return new PlanReason(PlanReasonKind.AgreedDates);
        }
        else if (away == 0 && task.Visit.Wish is not null)
        {
            yield return new PlanReason(PlanReasonKind.AsWished);
        }
        else if (task.Visit.Wish is null && slot.Start == task.Starts[0])
        {
            yield return new PlanReason(PlanReasonKind.Earliest);
        }
        else
        {
            yield return new PlanReason(PlanReasonKind.DaysFromWish) { Number = away };
            // What this team would break on the days nearest to the wish.
            var wished = planned.FirstDay.AddDays(planned.FirstDay > (task.Visit.Wish ?? task.Visit.Window).From ? -away : away);
            var moved = planned with { FirstDay = wished, LastDay = wished.AddDays(task.Visit.Days - 1) };
            foreach (var condition in PlanEvaluator.Evaluate(problem, [.. schedule.ToPlan(), moved]).Broken)
            {
                yield return new PlanReason(PlanReasonKind.NearerNotPossible) { Condition = condition };
            }
        }
    }
}
