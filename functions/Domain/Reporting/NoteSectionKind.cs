using System.Text.Json.Serialization;

namespace Serverless.Domain.Reporting;

/// <summary>The sections of an Information Note, in the order of the Committee's form.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NoteSectionKind>))]
public enum NoteSectionKind
{
    /// <summary>What took place.</summary>
    Event,

    /// <summary>Who organised it, and who supported it.</summary>
    Organisers,

    /// <summary>When and where.</summary>
    DateAndVenue,

    /// <summary>Who took part, by institution.</summary>
    Participants,

    /// <summary>How it came to it: the request, earlier visits, work in the region.</summary>
    Background,

    /// <summary>What happened, day by day.</summary>
    Highlights,

    /// <summary>Whom to ask for more.</summary>
    Comments,
}
