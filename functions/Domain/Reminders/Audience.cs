using System.Text.Json.Serialization;

namespace Serverless.Domain.Reminders;

/// <summary>To whom a reminder goes.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Audience>))]
public enum Audience
{
    /// <summary>Whoever has to act.</summary>
    Addressee,

    /// <summary>The Chair's delegate.</summary>
    ChairDelegate,

    /// <summary>The officers of the Secretariat.</summary>
    Officer,

    /// <summary>The Coordinator of the Group of Experts.</summary>
    Coordinator,
}
