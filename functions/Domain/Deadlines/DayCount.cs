using System.Text.Json.Serialization;

namespace Serverless.Domain.Deadlines;

/// <summary>Which days a deadline counts.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DayCount>))]
public enum DayCount
{
    /// <summary>Working days of the calendar.</summary>
    Working,

    /// <summary>Every day; a deadline that would fall on a closed day moves to the next working day.</summary>
    Calendar,
}
