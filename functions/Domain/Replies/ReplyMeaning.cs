using System.Text.Json.Serialization;

namespace Serverless.Domain.Replies;

/// <summary>What the deciding line of a reply can mean.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReplyMeaning>))]
public enum ReplyMeaning
{
    /// <summary>The Chair approves.</summary>
    Approve,

    /// <summary>The Chair declines; a reason must follow.</summary>
    Decline,

    /// <summary>The Chair asks the mission; the question must follow.</summary>
    Ask,

    /// <summary>The Chair decides later; the day must follow.</summary>
    Defer,

    /// <summary>A member does not object.</summary>
    NoObjection,

    /// <summary>A member objects; a reason must follow.</summary>
    Objection,

    /// <summary>A member needs more time.</summary>
    Hold,

    /// <summary>The mission takes the request back.</summary>
    Withdraw,

    /// <summary>The visit is put off; a reason must follow, and a day before which it cannot be may.</summary>
    Postpone,

    /// <summary>The Committee's side calls the visit off; a reason must follow.</summary>
    CallOff,

    /// <summary>The officer confirms a registration, or the Coordinator a plan.</summary>
    Confirm,

    /// <summary>Somebody who was asked for a visit takes part, or agrees to its dates.</summary>
    Accept,

    /// <summary>Somebody who was asked for a visit does not take part, or cannot have it on these days.</summary>
    Refuse,

    /// <summary>Somebody who was asked for a visit proposes other days; the first of them must follow.</summary>
    OtherDays,

    /// <summary>The Coordinator wants another plan; a reason must follow.</summary>
    PlanAgain,

    /// <summary>A body agrees to a draft.</summary>
    Agree,

    /// <summary>Whoever said something of a draft confirms it to the editor.</summary>
    Affirm,

    /// <summary>Whoever said something of a draft takes it back.</summary>
    Deny,

    /// <summary>The Coordinator lets a draft go round once more.</summary>
    NextRound,

    /// <summary>The Coordinator lets a draft count as agreed; a reason must follow.</summary>
    AgreeAsItStands,

    /// <summary>The Coordinator leaves a draft to the next visit; a reason must follow.</summary>
    CarryOver,

    /// <summary>The Coordinator decides that no plan is needed; a reason must follow.</summary>
    NotNeeded,

    /// <summary>The list of reviewers follows.</summary>
    Reviewers,

    /// <summary>The lead expert sends the Information Note to be cleared as it stands.</summary>
    NoteReady,

    /// <summary>The Coordinator or the Chair clears the Information Note.</summary>
    NoteClear,

    /// <summary>The Coordinator or the Chair sends the Information Note back; a reason must follow.</summary>
    NoteBack,
}
