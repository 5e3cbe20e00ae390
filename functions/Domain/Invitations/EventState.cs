using System.Text.Json.Serialization;

namespace Serverless.Domain.Invitations;

/// <summary>Whether a visit takes place (the STATUS of RFC 5545).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EventState>))]
public enum EventState
{
    /// <summary>Proposed; not everybody who has to agree has done so.</summary>
    Tentative,

    /// <summary>It takes place.</summary>
    Confirmed,

    /// <summary>It does not take place.</summary>
    Cancelled,
}
