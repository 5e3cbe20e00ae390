using System.Text.Json.Serialization;

namespace Serverless.Domain.Invitations;

/// <summary>How much an attendee is needed (the ROLE of RFC 5545).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AttendeeRole>))]
public enum AttendeeRole
{
    /// <summary>The visit needs this attendee.</summary>
    Required,

    /// <summary>Welcome, not needed.</summary>
    Optional,
}
