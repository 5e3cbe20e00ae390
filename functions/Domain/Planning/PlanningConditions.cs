namespace Serverless.Domain.Planning;

/// <summary>Makes the conditions of a problem, so that whoever speaks of the same condition has the same value.</summary>
public static class PlanningConditions
{
    /// <summary>The visit lies within the State's window.</summary>
    public static PlanningCondition Window(VisitToPlan visit) => new(ConditionKind.Window) { Visit = visit.Reference, Days = visit.Window };

    /// <summary>The visit keeps the notice period.</summary>
    public static PlanningCondition Notice(VisitToPlan visit, PlanningRules rules) => new(ConditionKind.Notice) { Visit = visit.Reference, Number = rules.NoticeDays };

    /// <summary>The visit is on the agreed dates.</summary>
    public static PlanningCondition AgreedDates(VisitToPlan visit, DateOnly firstDay) =>
        new(ConditionKind.AgreedDates) { Visit = visit.Reference, Days = DayRange.Of(firstDay, visit.Days) };

    /// <summary>No visit on a closed day. The days of a weekend are one condition, so are those of a pause.</summary>
    public static PlanningCondition Closed(VisitToPlan visit, ClosedDay day) => day.Reason switch
    {
        ClosedReason.Weekend => new(ConditionKind.Weekend) { Visit = visit.Reference },
        ClosedReason.Pause => new(ConditionKind.Pause) { Visit = visit.Reference, Name = day.Name },
        ClosedReason.HeadquartersHoliday => Holiday(ConditionKind.HeadquartersHoliday, visit, day),
        ClosedReason.DeclinedByHost => Holiday(ConditionKind.DeclinedByHost, visit, day),
        _ => Holiday(ConditionKind.HostHoliday, visit, day),
    };

    /// <summary>The partner takes part.</summary>
    public static PlanningCondition Partner(VisitToPlan visit, PlanningPartner partner) => new(ConditionKind.Partner)
    {
        Visit = visit.Reference, Partner = partner.Id, Name = partner.Name ?? partner.Id,
    };

    /// <summary>The team covers the area.</summary>
    public static PlanningCondition Area(VisitToPlan visit, string area) => new(ConditionKind.Area) { Visit = visit.Reference, Name = area };

    /// <summary>The team has a lead who speaks a working language.</summary>
    public static PlanningCondition Lead(VisitToPlan visit) => new(ConditionKind.Lead) { Visit = visit.Reference };

    /// <summary>The team is large enough.</summary>
    public static PlanningCondition SmallestTeam(VisitToPlan visit) => new(ConditionKind.SmallestTeam) { Visit = visit.Reference, Number = visit.SmallestTeam };

    /// <summary>The team is small enough.</summary>
    public static PlanningCondition LargestTeam(VisitToPlan visit) => new(ConditionKind.LargestTeam) { Visit = visit.Reference, Number = visit.LargestTeam };

    /// <summary>The expert does not go to the own State.</summary>
    public static PlanningCondition Nationality(VisitToPlan visit, PlanningExpert expert) => new(ConditionKind.Nationality) { Visit = visit.Reference, Expert = expert.Id };

    /// <summary>The expert has accepted and stays.</summary>
    public static PlanningCondition Accepted(VisitToPlan visit, string expert) => new(ConditionKind.Accepted) { Visit = visit.Reference, Expert = expert };

    /// <summary>The expert does not go.</summary>
    public static PlanningCondition Excluded(VisitToPlan visit, Exclusion exclusion) =>
        new(ConditionKind.Excluded) { Visit = visit.Reference, Expert = exclusion.Expert, Name = exclusion.Reason };

    /// <summary>The expert is away.</summary>
    public static PlanningCondition Away(PlanningExpert expert, AwayDays period) =>
        new(ConditionKind.Away) { Expert = expert.Id, Days = new DayRange(period.From, period.Until) };

    /// <summary>The expert is on a fixed visit.</summary>
    public static PlanningCondition OnFixedVisit(PlanningExpert expert, FixedVisit visit, PlanningRules rules) =>
        new(ConditionKind.OnFixedVisit) { Expert = expert.Id, Other = visit.Reference, Days = rules.Trip(visit.Days()) };

    /// <summary>The expert is on one trip at a time.</summary>
    public static PlanningCondition OneTripAtATime(PlanningExpert expert) => new(ConditionKind.OneTripAtATime) { Expert = expert.Id };

    /// <summary>There are not too many visits on a day.</summary>
    public static PlanningCondition VisitsAtOnce(PlanningRules rules) => new(ConditionKind.VisitsAtOnce) { Number = rules.VisitsAtOnce };

    private static PlanningCondition Holiday(ConditionKind kind, VisitToPlan visit, ClosedDay day) =>
        new(kind) { Visit = visit.Reference, Name = day.Name, Days = new DayRange(day.Date, day.Date) };
}
