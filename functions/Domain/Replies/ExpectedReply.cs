using System.Text.Json.Serialization;

namespace Serverless.Domain.Replies;

/// <summary>What a reply is waited for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ExpectedReply>))]
public enum ExpectedReply
{
    /// <summary>Nothing: what is written is correspondence, unless it withdraws the request, postpones the visit or calls it off.</summary>
    None,

    /// <summary>The Chair's or the delegate's decision.</summary>
    Decision,

    /// <summary>A member's position in the no-objection procedure.</summary>
    Position,

    /// <summary>The mission's answer to a question.</summary>
    Clarification,

    /// <summary>The officer's confirmation of what was read from a note.</summary>
    Registration,

    /// <summary>Whether somebody takes part in a visit on the days they were asked for.</summary>
    Invitation,

    /// <summary>The Coordinator's confirmation of a team and dates, or the wish for others.</summary>
    Plan,

    /// <summary>The State's list of participants, which may stand in the text or in a document; words decide only that it withdraws.</summary>
    Participants,

    /// <summary>The lead expert's report on a day of the visit: the whole text.</summary>
    DailyReport,

    /// <summary>A draft that comes back with changes, comments in words, or agreement.</summary>
    DraftReturn,

    /// <summary>The next version of the draft, from its editor.</summary>
    DraftEdit,

    /// <summary>What the Coordinator decides about the draft.</summary>
    DraftDecision,

    /// <summary>The edited Information Note, or that it is ready as it stands.</summary>
    NoteEdit,

    /// <summary>Whether the Information Note is cleared.</summary>
    NoteClearance,
}
