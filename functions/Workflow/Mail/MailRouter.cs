using Serverless.Domain.Invitations;
using Serverless.Domain.Mail;
using Serverless.Domain.Parties;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Workflow.Triage;

namespace Serverless.Workflow.Mail;

/// <summary>
/// Decides where a message goes: by what it replies to, then by a reference in its subject, then as a new note. Whatever it
/// claims, only a proven sender who is a party to the request gets it there; everything else waits for an officer.
/// </summary>
internal static class MailRouter
{
    internal static MailRoute Route(MailContext context) => context.Mail.Nature switch
    {
        MailNature.Bounce => context.Returned is { } sent
            ? new MailRoute.Back(sent)
            : new MailRoute.Ignore("A bounce of a message that was not sent from here."),
        MailNature.Automatic => Automatic(context),
        _ when context.CalendarAnswer is { } answer => Answer(context, answer),
        MailNature.CalendarReply when Target(context) is null => new MailRoute.Hold(
            TriageReason.CalendarReply, "An answer to an invitation that belongs to no request that is known."),
        _ when Target(context) is { } target => Reply(context, target),
        _ when context is { Absence: not null } && context.Senders.FirstOrDefault(sender => sender.Kind == PartyKind.Expert) is { } expert => Away(context, expert),
        _ => NewNote(context),
    };

    private static MailRoute Away(MailContext context, Party expert) => context.IsVerified
        ? new MailRoute.Away(expert)
        : new MailRoute.Hold(TriageReason.UnverifiedSender, $"It says when {expert.Id} is away and that it is from them: {context.Mail.Sender.Detail}");

    // The calendar entry says which request is meant, and its attendee whose answer it is.
    private static MailRoute Answer(MailContext context, CalendarAnswer answer)
    {
        if (context.CalendarVisit is null || (context.Answered?.Reference is { } answered && answered != answer.Reference))
        {
            return new MailRoute.Hold(TriageReason.CalendarReply, $"It answers the entry of {answer.Reference}, which is not the request that it belongs to, or not there.");
        }

        if (CalendarReplies.FindParty(context, answer) is not { } party)
        {
            return new MailRoute.Hold(
                TriageReason.WrongSender, $"It answers the entry of {answer.Reference} for {answer.Attendee}, and its sender is not that attendee by the registers.");
        }

        return Verified(context, answer.Reference, party);
    }

    // A machine's mail is never answered. One from a party that hangs on nothing may still be worth a look.
    private static MailRoute Automatic(MailContext context) => context.Senders is [_, ..] && context.Answered is null
        ? new MailRoute.Hold(TriageReason.Automatic, "A machine of a known party sent it, and it replies to nothing.")
        : new MailRoute.Ignore("A machine sent it.");

    private static MailRoute Reply(MailContext context, (Reference Reference, Party? Asked) target)
    {
        var reviewer = SenderParties.ReviewerOf(
            context.Mail.From?.Address,
            context.AnsweredVisit?.Reference == target.Reference ? context.AnsweredVisit : context.Mentioned.FirstOrDefault(visit => visit.Reference == target.Reference));
        var party = context.Senders.FirstOrDefault(sender => sender == target.Asked)
            ?? (reviewer == target.Asked ? reviewer : null)
            ?? context.Senders.FirstOrDefault(sender => TakesPart(sender, target.Reference))
            ?? context.Senders.FirstOrDefault(sender => context.Mentioned.Any(visit => visit.Reference == target.Reference && visit.Plan?.Find(sender) is not null))
            ?? reviewer;
        if (party is null)
        {
            return new MailRoute.Hold(
                TriageReason.WrongSender,
                $"It belongs to {target.Reference} by its thread or address, but its sender is not a party to that request.");
        }

        return Verified(context, target.Reference, party);
    }

    private static MailRoute Verified(MailContext context, Reference reference, Party party) => context.IsVerified
        ? new MailRoute.To(reference, party)
        : new MailRoute.Hold(TriageReason.UnverifiedSender, $"It says that it is from the {party.Kind} {party.Id}: {context.Mail.Sender.Detail}");

    private static MailRoute NewNote(MailContext context)
    {
        if (context.Senders.FirstOrDefault(sender => sender.Kind == PartyKind.Mission) is not { } mission)
        {
            return new MailRoute.Hold(
                TriageReason.Unmatched,
                context.Senders is [] ? "Its sender is not in the register." : "It belongs to no request that can be told for sure.");
        }

        if (!context.IsVerified)
        {
            return new MailRoute.Hold(
                TriageReason.UnverifiedSender, $"It says that it is from the Permanent Mission of {mission.Id}: {context.Mail.Sender.Detail}");
        }

        return context.AsksForVisit
            ? new MailRoute.Begin(StateCode.Parse(mission.Id))
            : new MailRoute.Hold(TriageReason.Unmatched, $"The Permanent Mission of {mission.Id} wrote it, but no request for a visit is found in it.");
    }

    // A reference in the subject counts only for a sender who is a party to that request, and only if there is one alone.
    private static (Reference Reference, Party? Asked)? Target(MailContext context)
    {
        if (context.Answered is { Reference: { } answered } record)
        {
            return (answered, record.Party);
        }

        return context.Mentioned is [var only]
            && (context.Senders.Any(sender => TakesPart(sender, only.Reference) || only.Plan?.Find(sender) is not null)
                || SenderParties.ReviewerOf(context.Mail.From?.Address, only) is not null)
            ? (only.Reference, null)
            : null;
    }

    private static bool TakesPart(Party sender, Reference reference) => sender.Kind switch
    {
        PartyKind.Mission => sender.Id == reference.State.ToString(),
        PartyKind.Chair or PartyKind.ChairDelegate or PartyKind.Officer or PartyKind.Coordinator => true,
        _ => false,
    };
}
