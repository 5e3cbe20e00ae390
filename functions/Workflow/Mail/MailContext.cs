using Serverless.Domain.Invitations;
using Serverless.Domain.Mail;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Mail;

/// <summary>What the router decides by.</summary>
internal sealed record MailContext
{
    /// <summary>The message.</summary>
    public required IncomingMail Mail { get; init; }

    /// <summary>In which capacities somebody with its address may act.</summary>
    public required IReadOnlyList<Party> Senders { get; init; }

    /// <summary>The message it replies to, by the token in the address it went to or by its thread; null when none is known.</summary>
    public MailRecord? Answered { get; init; }

    /// <summary>The request that the message it replies to belongs to; null when there is none.</summary>
    public VisitRequest? AnsweredVisit { get; init; }

    /// <summary>For a bounce the message of ours that came back.</summary>
    public MailRecord? Returned { get; init; }

    /// <summary>The requests whose references stand in its subject and that exist.</summary>
    public IReadOnlyList<VisitRequest> Mentioned { get; init; } = [];

    /// <summary>What a calendar program answered with it; null when it brings no answer that can be read.</summary>
    public CalendarAnswer? CalendarAnswer { get; init; }

    /// <summary>The request that the calendar's answer is about; null when there is none.</summary>
    public VisitRequest? CalendarVisit { get; init; }

    /// <summary>In which capacities somebody with the attendee's address in the calendar may act.</summary>
    public IReadOnlyList<Party> Attendees { get; init; } = [];

    /// <summary>In which capacities somebody with the address that sent the calendar's answer for the attendee may act.</summary>
    public IReadOnlyList<Party> SentBy { get; init; } = [];

    /// <summary>The open requests of the States that it may be about.</summary>
    public IReadOnlyList<VisitRequest> Open { get; init; } = [];

    /// <summary>What it says about when its writer, an expert, is away; null when nothing.</summary>
    public AbsenceMail? Absence { get; init; }

    /// <summary>Whether its texts ask for a visit.</summary>
    public bool AsksForVisit { get; init; }

    /// <summary>Whether it is proven that it comes from where it says.</summary>
    internal bool IsVerified => Mail.Sender.Proof == SenderProof.Verified;
}
