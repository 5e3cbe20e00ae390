using System.Text.Json.Serialization;

namespace Serverless.Domain.Links;

/// <summary>What a link lets its holder do, and nothing else.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LinkPurpose>))]
public enum LinkPurpose
{
    /// <summary>See where a request stands.</summary>
    Track,

    /// <summary>Decide on a request, as the Chair or the delegate.</summary>
    Decide,

    /// <summary>Take a position in a no-objection procedure.</summary>
    TakePosition,

    /// <summary>Answer a question that the mission was asked, or withdraw.</summary>
    Clarify,

    /// <summary>Complete and confirm a registration, as an officer.</summary>
    ConfirmRegistration,

    /// <summary>Say where a mail belongs that the system could not place, as an officer.</summary>
    Assign,
}
