using System.Text.Json.Serialization;

namespace Serverless.Domain.Links;

/// <summary>What a link lets its holder do, and nothing else.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LinkPurpose>))]
public enum LinkPurpose
{
    /// <summary>See where a request stands.</summary>
    Track,

    /// <summary>Decide on a request, as the Chair or the delegate.</summary>
    Decide,

    /// <summary>Take a position in a no-objection procedure.</summary>
    TakePosition,

    /// <summary>Answer a question that the mission was asked, or withdraw.</summary>
    Clarify,

    /// <summary>Complete and confirm a registration, as an officer.</summary>
    ConfirmRegistration,

    /// <summary>Say where a mail belongs that the system could not place, as an officer.</summary>
    Assign,

    /// <summary>Confirm or change a proposed team and dates, or ask for another plan, as the Coordinator.</summary>
    ConfirmPlan,

    /// <summary>Answer whether one takes part in a visit.</summary>
    AnswerInvitation,

    /// <summary>Prepare a visit: participants, programme, items of the checklist.</summary>
    Prepare,

    /// <summary>Report on the days of a visit, as an expert of its team.</summary>
    ReportDay,

    /// <summary>Review a draft: read it, send it back, agree, answer the editor.</summary>
    ReviewDraft,

    /// <summary>Edit a draft, as the lead expert: the ledger, redlines, the next version.</summary>
    EditDraft,

    /// <summary>Decide what becomes of a draft, as the Coordinator.</summary>
    DecideDraft,

    /// <summary>Edit the Information Note, as the lead expert.</summary>
    EditNote,

    /// <summary>Clear the Information Note or send it back.</summary>
    ClearNote,

    /// <summary>Read a calendar feed of one's own visits, or for the Secretariat of all.</summary>
    Feed,

    /// <summary>Follow a request; put the visit off, call it off or withdraw the request, as far as the rules let the holder.</summary>
    Manage,

    /// <summary>See and state when one is away, as an expert.</summary>
    Availability,
}
