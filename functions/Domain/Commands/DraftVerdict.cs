using System.Text.Json.Serialization;

namespace Serverless.Domain.Commands;

/// <summary>What the Coordinator can decide about the draft.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DraftVerdict>))]
public enum DraftVerdict
{
    /// <summary>It goes round once more.</summary>
    NextRound,

    /// <summary>It counts as agreed as it stands.</summary>
    Agree,

    /// <summary>The next visit goes on with it and with its open comments.</summary>
    CarryOver,

    /// <summary>The visit needs no plan.</summary>
    NotNeeded,
}
