using System.Globalization;
using NodaTime;
using Serverless.Domain.Commands;
using Serverless.Domain.Invitations;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Replies;
using Serverless.Domain.Requests;
using Serverless.Workflow.Notices;
using Serverless.Workflow.Reporting;

namespace Serverless.Workflow.Mail;

/// <summary>Finds out what a party says with a mail: by what it was asked, where the request stands, and all that is in the mail.</summary>
/// <param name="participants">Finds lists of participants.</param>
/// <param name="reviewers">Finds reviewers who are named.</param>
/// <param name="notes">Finds edited Information Notes.</param>
/// <param name="outbox">Knows what was asked.</param>
public sealed class ReplyInterpreter(ParticipantReplies participants, ReviewerReplies reviewers, NoteReplies notes, IOutbox outbox)
{
    internal async Task<InterpretedReply> ReadAsync(ReceivedReply reply, VisitRequest visit, CancellationToken cancellationToken)
    {
        var context = reply.Look.Context;
        var today = DateOnly.FromDateTime(reply.Arrival.At.UtcDateTime);
        if (context.CalendarAnswer is { } calendar && calendar.Reference == visit.Reference)
        {
            return CalendarReplies.MayBeInvited(reply.By, visit.Reference) && CalendarReplies.Read(calendar, visit, reply.Look.Index) is { } answer
                ? new InterpretedReply(ExpectedReply.Invitation, CalendarReplyReader.Read(context.Mail.NewText, answer, today), MustBeClear: true)
                : calendar.Kind != CalendarAnswerKind.Refresh && visit.Plan?.Find(reply.By) is not null
                ? new InterpretedReply(ExpectedReply.Invitation, CalendarReplyReader.Undecided, MustBeClear: true)
                : new InterpretedReply(ExpectedReply.None, ReplyReader.Read(string.Empty, ExpectedReply.None, today), MustBeClear: false);
        }

        if (reviewers.Read(reply, visit) is { } named)
        {
            return named;
        }

        var answered = context.Answered?.Kind;
        var expected = ReplyExpectations.Of(visit, reply.By, answered, DraftAttachments.Of(reply.Look, visit).Changed is [_, ..]);
        if (expected is ExpectedReply.DraftReturn or ExpectedReply.DraftEdit)
        {
            return DraftReplies.Read(reply, visit, expected, await RepliedAsync(reply, cancellationToken));
        }

        int? note = expected == ExpectedReply.NoteEdit ? await notes.FindAsync(reply, visit, cancellationToken) : null;
        var reading = expected switch
        {
            ExpectedReply.DailyReport => ReportReplyReader.Read(context.Mail.NewText, visit, DayAtVenue(reply, visit)),
            ExpectedReply.NoteEdit => NoteReplyReader.Read(context.Mail.NewText, note is not null, today),
            _ => ReplyReader.Read(context.Mail.NewText, expected, today),
        };
        var interpreted = new InterpretedReply(expected, reading, ReplyExpectations.MustBeClear(visit, reply.By, expected, answered)) { Draft = note };
        interpreted = expected switch
        {
            ExpectedReply.Participants when reading.Outcome == ReplyOutcome.Text => Participants(reply, interpreted, today, cancellationToken),
            ExpectedReply.Invitation => await InvitationAsync(reply, interpreted, today, cancellationToken),
            ExpectedReply.Plan when reading.Command is ConfirmPlan confirm =>
                interpreted with { Command = confirm with { Round = RoundOf(await AnsweredAsync(reply, cancellationToken), visit) } },
            ExpectedReply.Plan when reading.Command is PlanAgain again =>
                interpreted with { Command = again with { Round = RoundOf(await AnsweredAsync(reply, cancellationToken), visit) } },
            ExpectedReply.NoteClearance when reading.Command is ClearNote said =>
                interpreted with { Command = said with { Version = Number(await AnsweredAsync(reply, cancellationToken), "version") } },
            _ => interpreted,
        };
        return Steered(reply, interpreted, today);
    }

    // Whatever they were asked, those who may change a request's course can do so in the same thread.
    private static InterpretedReply Steered(ReceivedReply reply, InterpretedReply interpreted, DateOnly today)
    {
        var steers = interpreted.Expected == ExpectedReply.None ? interpreted
            : interpreted is { Command: null, Reading.Problem: null or ReplyProblem.NoVerdict } && ReplyExpectations.MaySteer(reply.By)
                && ReplyReader.Read(reply.Look.Context.Mail.NewText, ExpectedReply.None, today) is { Outcome: not ReplyOutcome.Text } reading
                ? new InterpretedReply(ExpectedReply.None, reading, MustBeClear: true)
            : null;

        // A mission that calls its visit off takes its request back.
        return steers is { Command: Cancel cancel } && reply.By.Kind == PartyKind.Mission
            ? steers with { Command = new Withdraw(cancel.Reason) }
            : steers ?? interpreted;
    }

    private InterpretedReply Participants(ReceivedReply reply, InterpretedReply interpreted, DateOnly today, CancellationToken cancellationToken)
    {
        if (participants.Find(reply.Look, cancellationToken) is { } list)
        {
            return interpreted with { Command = list };
        }

        // Whoever hears that the visit takes place may still answer that it cannot.
        return reply.Look.Context.Answered?.Kind == NoticeKind.VisitConfirmed
            && ReplyReader.Read(reply.Look.Context.Mail.NewText, ExpectedReply.Invitation, today) is { Command: not null } answer
                ? interpreted with { Reading = answer, Command = answer.Command }
                : interpreted;
    }

    private async Task<InterpretedReply> InvitationAsync(
        ReceivedReply reply, InterpretedReply interpreted, DateOnly today, CancellationToken cancellationToken)
    {
        return interpreted.Reading.Command is AnswerInvitation answer
            ? interpreted with { Command = answer with { Sequence = Number(await AnsweredAsync(reply, cancellationToken), "sequence") } }
            : interpreted;
    }

    // Only what they were asked themselves says which version they mean.
    private async Task<Notice?> AnsweredAsync(ReceivedReply reply, CancellationToken cancellationToken) =>
        reply.Look.Context.Answered is { NoticeId: { } id } record && record.Reference == reply.Reference && record.Party == reply.By
            ? (await outbox.FindAsync(reply.Reference, id, cancellationToken))?.Notice
            : null;

    // Whoever a draft was passed on to means the version that was passed on.
    private async Task<Notice?> RepliedAsync(ReceivedReply reply, CancellationToken cancellationToken) =>
        reply.Look.Context.Answered is { NoticeId: { } id } record && record.Reference == reply.Reference
            ? (await outbox.FindAsync(reply.Reference, id, cancellationToken))?.Notice
            : null;

    // A confirmation that was written to an earlier proposal is not one of the newer proposal.
    private static int RoundOf(Notice? asked, VisitRequest visit) => Number(asked, "round") ?? (visit.Proposal is { } proposal
        ? asked?.At < proposal.At ? proposal.Round - 1 : proposal.Round
        : visit.Plan?.Round ?? visit.Rounds);

    private static int? Number(Notice? notice, string name) =>
        notice?.Data.GetValueOrDefault(name) is { } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateOnly DayAtVenue(ReceivedReply reply, VisitRequest visit)
    {
        var zone = reply.Look.Index.FindState(visit.Reference.State)?.TimeZone;
        return Instant.FromDateTimeOffset(reply.Arrival.At).InZone(zone is null ? DateTimeZone.Utc : DateTimeZoneProviders.Tzdb[zone]).Date.ToDateOnly();
    }
}
