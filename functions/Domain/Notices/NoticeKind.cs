using System.Text.Json.Serialization;

namespace Serverless.Domain.Notices;

/// <summary>What a notice says.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NoticeKind>))]
public enum NoticeKind
{
    /// <summary>To the mission: the note has come and has this reference.</summary>
    Acknowledgement,

    /// <summary>To the officer: the registration is to be completed and confirmed.</summary>
    RegistrationTask,

    /// <summary>To the mission: what is missing or unclear.</summary>
    ClarificationAsked,

    /// <summary>To the mission: the answer has not come, and when the request lapses without it.</summary>
    LapseWarning,

    /// <summary>To the Chair or the delegate: everything needed to decide.</summary>
    DecisionAsked,

    /// <summary>To a member of the Committee: the visit is approved unless somebody objects until the closing instant.</summary>
    NoObjectionCirculated,

    /// <summary>To the mission: the request has been approved.</summary>
    Approved,

    /// <summary>To the mission: the request has been declined, and why.</summary>
    Declined,

    /// <summary>Something that a party was asked for is due.</summary>
    Reminder,

    /// <summary>A deadline has another value now, and why.</summary>
    DeadlineChanged,

    /// <summary>To those who had been asked: nothing is expected of them any more.</summary>
    Released,

    /// <summary>To the mission and the officer: the case is over without a visit, and why.</summary>
    Ended,

    /// <summary>To the officer: something needs a person, such as an empty set of people who could act.</summary>
    Attention,

    /// <summary>To whoever gave a command by mail: why it was not carried out.</summary>
    CommandRefused,

    /// <summary>To whoever wrote a reply in which no command could be read: what can be written, and that nothing was done.</summary>
    ReplyNotUnderstood,

    /// <summary>To the officer: a mail waits to be placed.</summary>
    MailUnplaced,

    /// <summary>To the officer: a mail of a party was filed with the request and asks for nothing.</summary>
    MailFiled,

    /// <summary>To the officer: an address cannot be reached, and nothing is sent to it until somebody puts it right.</summary>
    AddressMuted,

    /// <summary>To the Coordinator: a team and dates are proposed, with the reasons; to be confirmed or changed.</summary>
    ProposalReady,

    /// <summary>To the Coordinator and the officer: no team and dates satisfy every condition, and which ones conflict.</summary>
    NoPlan,

    /// <summary>
    /// To an expert, the mission, a partner or a supporting State: whether they take part on these days. Carries a tentative
    /// calendar entry; says the days it takes the place of when they have moved.
    /// </summary>
    VisitAsked,

    /// <summary>
    /// To everybody who takes part: the visit takes place on these days, and what they have to prepare, by when each. Carries the
    /// calendar entry; to the mission the letter of reply.
    /// </summary>
    VisitConfirmed,

    /// <summary>To everybody who was asked: the visit is put off, and why. Takes the calendar entry back.</summary>
    VisitPostponed,

    /// <summary>To whoever was asked for a visit that now goes on without them. Takes the calendar entry back.</summary>
    InvitationWithdrawn,

    /// <summary>To whoever answered an invitation that had been withdrawn or replaced: thanks, and that nothing is needed.</summary>
    AnswerTooLate,

    /// <summary>To those who do not take part and have something to prepare: what, and by when each.</summary>
    PreparationAsked,

    /// <summary>To whoever sent participants or a programme: what was taken from it, and what could not be read.</summary>
    PreparationTaken,

    /// <summary>To the lead expert: the report of a day of the visit is asked for.</summary>
    DailyReportAsked,

    /// <summary>To a reviewer: the draft, until when it is to come back, and how.</summary>
    DraftCirculated,

    /// <summary>To whoever returned a draft or agreed: what was taken from it.</summary>
    DraftTaken,

    /// <summary>To the lead expert: all that came back in a round, in one document, to make the next version of.</summary>
    DraftToEdit,

    /// <summary>To the Coordinator: the rounds are over without agreement, and what can be decided.</summary>
    DraftDecisionAsked,

    /// <summary>To everybody to whom the draft went: how the work on it has ended.</summary>
    DraftConcluded,

    /// <summary>To whoever made an entry of the ledger: the editor's question about it.</summary>
    ConfirmationAsked,

    /// <summary>To whoever asked about an entry of the ledger: what its maker answered.</summary>
    ConfirmationGiven,

    /// <summary>To the lead expert: the draft of the Information Note, or why it was sent back.</summary>
    NoteToEdit,

    /// <summary>To the Coordinator or the Chair: the Information Note, to be cleared or sent back.</summary>
    NoteClearanceAsked,

    /// <summary>To everybody who took part: the Information Note is published.</summary>
    NotePublished,

    /// <summary>To an expert who wrote when they are away: the absences that are known then. Belongs to no request.</summary>
    AbsencesTaken,

    /// <summary>To an expert who wrote when they are away: what was not understood, and how it can be written. Belongs to no request.</summary>
    AbsencesUnclear,

    /// <summary>To the Chair or delegate, on mornings of working days: the decisions that are waited for.</summary>
    DecisionsDigest,

    /// <summary>To the officer, on mornings of working days: what is late, what waits to be placed, what was not sent.</summary>
    OfficerDigest,
}
