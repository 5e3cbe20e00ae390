using System.Text.Json.Serialization;

namespace Serverless.Domain.Commands;

/// <summary>A member's position in a no-objection procedure. Silence is not one: it is what is left when none was taken.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Position>))]
public enum Position
{
    /// <summary>The member has said that it does not object.</summary>
    NoObjection,

    /// <summary>The member objects.</summary>
    Objection,

    /// <summary>The member needs more time: the procedure cannot end by silence while the hold stands.</summary>
    Hold,
}
