using System.Text.Json.Serialization;

namespace Serverless.Domain.Visits;

/// <summary>What somebody who was asked for a visit can answer.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<InvitationAnswer>))]
public enum InvitationAnswer
{
    /// <summary>Comes, or agrees to the dates.</summary>
    Accept,

    /// <summary>Does not come, or cannot have the visit on these days.</summary>
    Decline,

    /// <summary>Not on these days, but on others.</summary>
    OtherDays,
}
