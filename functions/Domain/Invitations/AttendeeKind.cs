using System.Text.Json.Serialization;

namespace Serverless.Domain.Invitations;

/// <summary>Who is behind an attendee's address (the CUTYPE of RFC 5545).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AttendeeKind>))]
public enum AttendeeKind
{
    /// <summary>One person.</summary>
    Individual,

    /// <summary>Several people, such as a Permanent Mission or an organisation.</summary>
    Group,
}
