using System.Text.Json.Serialization;

namespace Serverless.Domain.Planning;

/// <summary>How planning ended.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlanningOutcome>))]
public enum PlanningOutcome
{
    /// <summary>There is a plan.</summary>
    Planned,

    /// <summary>No plan meets all conditions; proven.</summary>
    Infeasible,

    /// <summary>The time was over before a plan was found or shown to be impossible.</summary>
    NoPlanInTime,
}
