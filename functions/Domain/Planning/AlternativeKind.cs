using System.Text.Json.Serialization;

namespace Serverless.Domain.Planning;

/// <summary>In what an alternative differs from the plan.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AlternativeKind>))]
public enum AlternativeKind
{
    /// <summary>At least one other person, on the same days.</summary>
    OtherPeople,

    /// <summary>Other days, none of which is a day of the plan; people may differ too.</summary>
    OtherDates,
}
