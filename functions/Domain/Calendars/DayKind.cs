using System.Text.Json.Serialization;

namespace Serverless.Domain.Calendars;

/// <summary>Whether a day is a working day and, if not, why.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DayKind>))]
public enum DayKind
{
    /// <summary>Offices are open.</summary>
    Working,

    /// <summary>A day of the weekend.</summary>
    Weekend,

    /// <summary>A holiday.</summary>
    Holiday,

    /// <summary>A pause of meetings, such as a recess.</summary>
    Pause,
}
