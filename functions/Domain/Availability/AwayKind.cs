using System.Text.Json.Serialization;

namespace Serverless.Domain.Availability;

/// <summary>How much an expert is away.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AwayKind>))]
public enum AwayKind
{
    /// <summary>Does nothing for visits in this time.</summary>
    Away,

    /// <summary>Takes no new visit that falls into this time, but may finish work that is running.</summary>
    MayFinish,
}
