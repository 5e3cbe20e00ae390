using System.Text.Json.Serialization;

namespace Serverless.Domain.Invitations;

/// <summary>What an attendee has answered so far (the PARTSTAT of RFC 5545).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AttendeeAnswer>))]
public enum AttendeeAnswer
{
    /// <summary>Nothing yet.</summary>
    None,

    /// <summary>Takes part.</summary>
    Accepted,

    /// <summary>Does not take part.</summary>
    Declined,

    /// <summary>May take part.</summary>
    Tentative,
}
