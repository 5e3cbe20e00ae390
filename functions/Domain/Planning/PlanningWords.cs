using System.Globalization;
using Serverless.Domain.Languages;

namespace Serverless.Domain.Planning;

/// <summary>Says conditions and reasons in plain English, for an officer.</summary>
public static class PlanningWords
{
    /// <summary>Says a condition so that it is clear what would have to change.</summary>
    public static string Say(PlanningCondition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var (visit, expert, name, days, number) = (condition.Visit, condition.Expert, condition.Name, condition.Days, condition.Number);
        return condition.Kind switch
        {
            ConditionKind.Window => $"{visit} has to be held within the State's window, {days}.",
            ConditionKind.Notice => $"{visit} may begin no earlier than {Count(number, "day")} from today (notice period).",
            ConditionKind.AgreedDates => $"{visit} has to be held on the agreed dates, {days}.",
            ConditionKind.Weekend => $"{visit} may not be held on a weekend.",
            ConditionKind.HostHoliday => $"{visit} may not be held on {days}: {name ?? "a holiday"} at the host.",
            ConditionKind.DeclinedByHost => $"{visit} may not be held on {days}: the State has declined.",
            ConditionKind.HeadquartersHoliday => $"{visit} may not be held on {days}: {name ?? "a holiday"} at Headquarters.",
            ConditionKind.Pause => $"{visit} may not be held during a pause{(name is null ? string.Empty : $": {name}")}.",
            ConditionKind.Partner => $"{visit} needs {name} on every day, which it cannot on all days.",
            ConditionKind.Area => $"{visit} needs somebody who covers {name}.",
            ConditionKind.Lead => $"{visit} needs a lead who speaks one of its working languages.",
            ConditionKind.SmallestTeam => $"{visit} needs at least {Count(number, "person", "people")}.",
            ConditionKind.LargestTeam => $"{visit} may have at most {Count(number, "person", "people")}.",
            ConditionKind.Nationality => $"{expert} may not go on {visit}, a visit to the State whose nationality they hold.",
            ConditionKind.Accepted => $"{expert} has accepted {visit} and stays in its team.",
            ConditionKind.Excluded => $"{expert} does not go on {visit}: {name}.",
            ConditionKind.Away => $"{expert} is away, {days}.",
            ConditionKind.OnFixedVisit => $"{expert} is on {condition.Other}, {days} with travel.",
            ConditionKind.OneTripAtATime => $"{expert} can be on one of these trips at a time only.",
            _ => $"There may be at most {Count(number, "visit")} on the same day.",
        };
    }

    /// <summary>Says a reason in a few words, without a full stop.</summary>
    public static string Say(PlanReason reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return reason.Kind switch
        {
            PlanReasonKind.Accepted => "has accepted",
            PlanReasonKind.Leads => $"leads, speaks {Name(reason.Language)}",
            PlanReasonKind.LeadsAsOnlyOne => $"leads, the only one free on these days who speaks {Name(reason.Language)}",
            PlanReasonKind.CoversArea => $"covers {reason.Area}",
            PlanReasonKind.CoversAreaAsOnlyOne => $"the only one free on these days who covers {reason.Area}",
            PlanReasonKind.WentLastTime => "went on the last visit",
            PlanReasonKind.LowestLoad => $"fewest visit days of all who are free, {Text(reason.Number)} a year",
            PlanReasonKind.Load => $"{Count(reason.Number, "visit day")} a year",
            PlanReasonKind.AgreedDates => "the agreed dates",
            PlanReasonKind.AsWished => "the days that the State asked for",
            PlanReasonKind.Earliest => "the earliest possible days",
            PlanReasonKind.DaysFromWish => $"{Count(reason.Number, "day")} from what the State would like best",
            _ => $"not nearer: {Say(reason.Condition!)}",
        };
    }

    private static string Name(Language? language) => language?.ToString() ?? "a working language";

    private static string Count(int? number, string one, string? many = null) => $"{Text(number)} {(number == 1 ? one : many ?? one + "s")}";

    private static string Text(int? number) => (number ?? 0).ToString(CultureInfo.InvariantCulture);
}
