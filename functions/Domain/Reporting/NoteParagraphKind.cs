using System.Text.Json.Serialization;

namespace Serverless.Domain.Reporting;

/// <summary>What a paragraph of an Information Note looks like.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NoteParagraphKind>))]
public enum NoteParagraphKind
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>A point of a list.</summary>
    Point,

    /// <summary>A heading within a section, such as a day of the visit.</summary>
    Heading,
}
