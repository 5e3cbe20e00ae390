using System.Text.Json.Serialization;

namespace Serverless.Domain.Policies;

/// <summary>By whose calendar a step's deadline is counted.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CalendarChoice>))]
public enum CalendarChoice
{
    /// <summary>That of whoever has to act.</summary>
    Addressee,

    /// <summary>Headquarters'.</summary>
    Headquarters,

    /// <summary>Days on which both are open, in the addressee's time zone.</summary>
    Both,
}
