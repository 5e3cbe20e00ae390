using System.Text.Json.Serialization;

namespace Serverless.Domain.Reporting;

/// <summary>What the editor of an Information Note should know about its draft.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NoteRemarkKind>))]
public enum NoteRemarkKind
{
    /// <summary>The record does not say where the visit was.</summary>
    NoVenue,

    /// <summary>The record names no institution that took part.</summary>
    NoParticipants,

    /// <summary>The record does not say when the State's note was written.</summary>
    NoNoteDate,

    /// <summary>The record does not say who signed the State's note.</summary>
    NoSignatory,

    /// <summary>The record does not say what the visit was asked for.</summary>
    NoPurpose,

    /// <summary>Nobody reported on a day: the day, such as <c>2017-11-28</c>.</summary>
    NoReport,

    /// <summary>An institution is on the State's list and in no report: its name. Whether it came is not known.</summary>
    OnlyAnnounced,

    /// <summary>A report is in another language than the note: the day. Its sentences are to be translated.</summary>
    OtherLanguage,

    /// <summary>A section has nothing in it: the section's kind.</summary>
    EmptySection,
}
