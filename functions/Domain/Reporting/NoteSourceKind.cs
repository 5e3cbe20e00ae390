using System.Text.Json.Serialization;

namespace Serverless.Domain.Reporting;

/// <summary>What an entry of the record is from which a sentence of an Information Note comes, and by what it is named.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NoteSourceKind>))]
public enum NoteSourceKind
{
    /// <summary>The request itself: its reference.</summary>
    Request,

    /// <summary>A fact of the registration: its name in <see cref="Notes.NoteFacts"/>.</summary>
    Fact,

    /// <summary>A decision on the request: its number, from 1.</summary>
    Decision,

    /// <summary>The agreed plan: its round.</summary>
    Plan,

    /// <summary>An accepted invitation: kind and id of the party, such as <c>Supporter CAN</c>.</summary>
    Invitation,

    /// <summary>The list of participants: the institution.</summary>
    Participants,

    /// <summary>A daily report: the day, such as <c>2017-11-27</c>.</summary>
    Report,

    /// <summary>The work on the draft of the plan: the version, such as <c>GTM-2016-01 nap 3</c>.</summary>
    Draft,

    /// <summary>An earlier visit: the reference of its request, and the day where it was reported.</summary>
    EarlierVisit,

    /// <summary>An entry of a register: file and key, such as <c>states GTM</c>.</summary>
    Register,

    /// <summary>The Committee's form, which holds for every note: the part of it.</summary>
    Form,

    /// <summary>Whoever edited the note: the id.</summary>
    Editor,
}
