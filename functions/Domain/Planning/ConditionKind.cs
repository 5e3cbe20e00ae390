using System.Text.Json.Serialization;

namespace Serverless.Domain.Planning;

/// <summary>The kinds of conditions that every plan meets.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ConditionKind>))]
public enum ConditionKind
{
    /// <summary>The visit lies within the State's window: <see cref="PlanningCondition.Days"/>.</summary>
    Window,

    /// <summary>The visit begins no earlier than the notice period allows: <see cref="PlanningCondition.Number"/> days from today.</summary>
    Notice,

    /// <summary>The visit is on the agreed dates: <see cref="PlanningCondition.Days"/>.</summary>
    AgreedDates,

    /// <summary>No visit on a weekend.</summary>
    Weekend,

    /// <summary>No visit on a holiday at the host: <see cref="PlanningCondition.Days"/>, called <see cref="PlanningCondition.Name"/>.</summary>
    HostHoliday,

    /// <summary>No visit on days that the State has declined: <see cref="PlanningCondition.Days"/>.</summary>
    DeclinedByHost,

    /// <summary>No visit on a holiday at Headquarters.</summary>
    HeadquartersHoliday,

    /// <summary>No visit during a pause.</summary>
    Pause,

    /// <summary>The partner <see cref="PlanningCondition.Name"/> takes part on every day.</summary>
    Partner,

    /// <summary>Somebody in the team covers the area <see cref="PlanningCondition.Name"/>.</summary>
    Area,

    /// <summary>The visit is led by a member of its team who speaks one of its working languages.</summary>
    Lead,

    /// <summary>The team has at least <see cref="PlanningCondition.Number"/> people.</summary>
    SmallestTeam,

    /// <summary>The team has at most <see cref="PlanningCondition.Number"/> people.</summary>
    LargestTeam,

    /// <summary>The expert does not go to the State whose nationality they hold.</summary>
    Nationality,

    /// <summary>The expert has accepted and stays in the team.</summary>
    Accepted,

    /// <summary>The expert has declined or is excluded, for the reason <see cref="PlanningCondition.Name"/>.</summary>
    Excluded,

    /// <summary>The expert is away on <see cref="PlanningCondition.Days"/>; travel days count too.</summary>
    Away,

    /// <summary>The expert is on the fixed visit <see cref="PlanningCondition.Other"/>, travel included on <see cref="PlanningCondition.Days"/>.</summary>
    OnFixedVisit,

    /// <summary>The expert is on one trip at a time, travel included, among the visits to plan.</summary>
    OneTripAtATime,

    /// <summary>There are at most <see cref="PlanningCondition.Number"/> visits on a day.</summary>
    VisitsAtOnce,
}
