using System.Text.Json.Serialization;

namespace Serverless.Domain.Availability;

/// <summary>Where it is known from that an expert is away.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AwaySource>))]
public enum AwaySource
{
    /// <summary>A calendar file that was sent up.</summary>
    CalendarFile,

    /// <summary>A calendar that is read again every day from its address.</summary>
    CalendarUrl,

    /// <summary>A mail to the system.</summary>
    Mail,

    /// <summary>A call of the API.</summary>
    Api,

    /// <summary>The expert's page.</summary>
    Page,
}
