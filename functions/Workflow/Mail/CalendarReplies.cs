using NodaTime;
using Serverless.Domain.Commands;
using Serverless.Domain.Invitations;
using Serverless.Domain.Parties;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Domain.Visits;

namespace Serverless.Workflow.Mail;

/// <summary>Knows what the answer of a calendar program says, and whose it is.</summary>
internal static class CalendarReplies
{
    /// <summary>Finds who answers: somebody who can be invited, to whom both the mail's address and the attendee's belong.</summary>
    /// <param name="context">The mail.</param>
    /// <param name="answer">The answer in it.</param>
    /// <returns>Null when it is not theirs to give.</returns>
    internal static Party? FindParty(MailContext context, CalendarAnswer answer)
    {
        // An attendee's own word counts before that of whoever sent it for them.
        var named = context.Attendees is [] ? context.SentBy : context.Attendees;
        var own = context.Senders.Where(sender => named.Contains(sender) && MayBeInvited(sender, answer.Reference)).ToList();
        return own.Find(sender => sender == context.Answered?.Party)
            ?? own.Find(sender => context.CalendarVisit?.Plan?.Find(sender) is not null)
            ?? (own is [var first, ..] ? first : null);
    }

    /// <summary>Reads the answer as a command.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="visit">The visit it is about.</param>
    /// <param name="index">The registers.</param>
    /// <returns>Null when it says nothing that can be done; an officer then sees the mail.</returns>
    internal static AnswerInvitation? Read(CalendarAnswer answer, VisitRequest visit, RegisterIndex index)
    {
        var text = answer.Comment.Length > 0 ? answer.Comment : null;
        return answer switch
        {
            { Kind: CalendarAnswerKind.Accepted } => new AnswerInvitation(InvitationAnswer.Accept, Text: text, Sequence: answer.Sequence),
            { Kind: CalendarAnswerKind.Declined } => new AnswerInvitation(InvitationAnswer.Decline, Text: text, Sequence: answer.Sequence),

            // Other hours of the same day are no other days.
            { Kind: CalendarAnswerKind.Proposed, Proposed: { } proposed } when DayAt(proposed.Begin, visit, index) is var day && day != visit.Plan?.First =>
                new AnswerInvitation(InvitationAnswer.OtherDays, day, text, answer.Sequence),
            _ => null,
        };
    }

    /// <summary>Whether somebody can be asked for a visit. That they have been is judged with the answer, which may come too late.</summary>
    internal static bool MayBeInvited(Party party, Reference reference) =>
        party.Kind is PartyKind.Expert or PartyKind.Partner or PartyKind.Supporter || (party.Kind == PartyKind.Mission && party.Id == reference.State.ToString());

    private static DateOnly DayAt(DateTimeOffset time, VisitRequest visit, RegisterIndex index) =>
        index.FindState(visit.Reference.State) is { } state
            ? Instant.FromDateTimeOffset(time).InZone(DateTimeZoneProviders.Tzdb[state.TimeZone]).Date.ToDateOnly()
            : DateOnly.FromDateTime(time.DateTime);
}
