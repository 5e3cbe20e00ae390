using System.Text.Json.Serialization;

namespace Serverless.Domain.Notes;

/// <summary>A fact that a policy can require of a note; each has the name of its property in <see cref="NoteFacts"/>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NoteFact>))]
public enum NoteFact
{
    /// <summary>The requesting State.</summary>
    State,

    /// <summary>The note's own number.</summary>
    NoteNumber,

    /// <summary>The note's date.</summary>
    NoteDate,

    /// <summary>Who signed the note.</summary>
    Signatory,

    /// <summary>Who wrote the letter that the note forwards.</summary>
    LetterAuthor,

    /// <summary>The letter's date.</summary>
    LetterDate,

    /// <summary>What the visit is for.</summary>
    Purpose,

    /// <summary>When it is wished.</summary>
    Dates,

    /// <summary>Where it is wished.</summary>
    Venue,

    /// <summary>The languages to work in; at least one.</summary>
    WorkingLanguages,

    /// <summary>The States that support the visit; at least one.</summary>
    Supporters,

    /// <summary>The partner organisations; at least one.</summary>
    Partners,
}
