using System.Text.Json.Serialization;

namespace Serverless.Domain.Planning;

/// <summary>The kinds of reasons for a person or for dates.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlanReasonKind>))]
public enum PlanReasonKind
{
    /// <summary>The expert has accepted already.</summary>
    Accepted,

    /// <summary>Leads: speaks <see cref="PlanReason.Language"/>.</summary>
    Leads,

    /// <summary>Leads, and is the only one free on these days who speaks a working language.</summary>
    LeadsAsOnlyOne,

    /// <summary>Covers <see cref="PlanReason.Area"/>.</summary>
    CoversArea,

    /// <summary>Covers <see cref="PlanReason.Area"/>, and is the only one free on these days who does.</summary>
    CoversAreaAsOnlyOne,

    /// <summary>Went on the last visit to the State.</summary>
    WentLastTime,

    /// <summary>Of all who are free on these days has the fewest visit days: <see cref="PlanReason.Number"/>, per year of presence.</summary>
    LowestLoad,

    /// <summary>Has <see cref="PlanReason.Number"/> visit days per year of presence, others fewer.</summary>
    Load,

    /// <summary>The dates were agreed before.</summary>
    AgreedDates,

    /// <summary>The dates are within the days that the State asked for.</summary>
    AsWished,

    /// <summary>The State asked for no days; these are the earliest on which the visit is possible at all.</summary>
    Earliest,

    /// <summary>The dates are <see cref="PlanReason.Number"/> days from what the State asked for, or from its earliest day.</summary>
    DaysFromWish,

    /// <summary>Nearer to what the State asked for, this team would break <see cref="PlanReason.Condition"/>.</summary>
    NearerNotPossible,
}
