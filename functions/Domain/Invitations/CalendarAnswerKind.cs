using System.Text.Json.Serialization;

namespace Serverless.Domain.Invitations;

/// <summary>What somebody says to an invitation through their calendar (RFC 5546).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CalendarAnswerKind>))]
public enum CalendarAnswerKind
{
    /// <summary>Takes part.</summary>
    Accepted,

    /// <summary>Does not take part.</summary>
    Declined,

    /// <summary>May take part: they are asked again for a plain answer.</summary>
    Tentative,

    /// <summary>Proposes another time (COUNTER). The text may say why; not a refusal.</summary>
    Proposed,

    /// <summary>Asks for the newest version of the entry (REFRESH), as when it was lost.</summary>
    Refresh,

    /// <summary>Wants somebody else to take part instead. An expert is chosen, not replaced in this way, but asked again.</summary>
    Delegated,

    /// <summary>Sent a cancellation, which only the organiser may do. A sign that the entry was deleted: they are asked again.</summary>
    Removed,
}
