using System.Text.Json.Serialization;

namespace Serverless.Domain.Notes;

/// <summary>What one of the texts is, by its form.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NoteTextKind>))]
public enum NoteTextKind
{
    /// <summary>Neither: a few covering words, a programme, a list.</summary>
    Other,

    /// <summary>A note: in the third person with its courtesies, or a letter from somebody of the mission.</summary>
    Note,

    /// <summary>A letter that the note forwards.</summary>
    Letter,
}
