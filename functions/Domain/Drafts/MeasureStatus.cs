using System.Text.Json.Serialization;

namespace Serverless.Domain.Drafts;

/// <summary>How far a measure of a plan is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MeasureStatus>))]
public enum MeasureStatus
{
    /// <summary>Not yet agreed.</summary>
    Open,

    /// <summary>Agreed, not yet begun.</summary>
    Planned,

    /// <summary>Begun.</summary>
    UnderWay,

    /// <summary>Done, or there before the plan.</summary>
    InPlace,
}
