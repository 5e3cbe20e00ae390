using System.Text.Json.Serialization;

namespace Serverless.Domain.Policies;

/// <summary>When the members of the Committee are asked whether they object.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NoObjectionMode>))]
public enum NoObjectionMode
{
    /// <summary>Never: the Chair's approval is enough.</summary>
    Off,

    /// <summary>After every approval by the Chair.</summary>
    Always,

    /// <summary>After the approval of a State's first visit only.</summary>
    FirstVisit,
}
