using System.Text.Json.Serialization;

namespace Serverless.Domain.Planning;

/// <summary>Why there is no visit on a day.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ClosedReason>))]
public enum ClosedReason
{
    /// <summary>A day of the weekend, at the host or at Headquarters.</summary>
    Weekend,

    /// <summary>A holiday at the host.</summary>
    HostHoliday,

    /// <summary>A holiday at Headquarters.</summary>
    HeadquartersHoliday,

    /// <summary>The State has said that it cannot have the visit on this day.</summary>
    DeclinedByHost,

    /// <summary>A pause, such as a recess of the Committee.</summary>
    Pause,
}
