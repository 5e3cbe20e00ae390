using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Serverless.Domain.Policies;
using Serverless.Workflow.Triage;

namespace Serverless.Workflow.Mail;

/// <summary>
/// Works on messages that have come: reads one, claims its id, finds where it goes and does what follows. Each step may be
/// repeated; a process that dies anywhere leaves the message in the queue.
/// </summary>
/// <param name="raw">The messages.</param>
/// <param name="reader">Reads them.</param>
/// <param name="log">The ids known.</param>
/// <param name="looks">Gathers what the router decides by.</param>
/// <param name="notes">Begins requests.</param>
/// <param name="replies">Works on mails to requests.</param>
/// <param name="absences">Takes experts' absences.</param>
/// <param name="bounces">Works on mails that came back.</param>
/// <param name="triage">Holds what only a person can place.</param>
/// <param name="policy">The policy.</param>
/// <param name="logger">Hears what was done.</param>
public sealed class MailIntake(
    IRawMail raw,
    IMailReader reader,
    IMailLog log,
    MailLook looks,
    NoteDesk notes,
    ReplyDesk replies,
    AbsenceDesk absences,
    BounceDesk bounces,
    TriageTray triage,
    Policy policy,
    ILogger<MailIntake> logger)
{
    /// <summary>Works on one message.</summary>
    /// <param name="client">The engine's client.</param>
    /// <param name="arrival">What came through the queue.</param>
    /// <param name="cancellationToken">Gives up; the message comes again.</param>
    public async Task HandleAsync(DurableTaskClient client, MailArrival arrival, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(arrival);
        if (await raw.ReadAsync(arrival.Hash, cancellationToken) is not { } message)
        {
            Log.MailGone(logger, arrival.Hash);
            return;
        }

        if (!arrival.IsWhole || message.Length > policy.Limits.MessageBytes)
        {
            var tooLarge = arrival.IsWhole
                ? $"It has {message.Length} bytes; the policy lets messages have {policy.Limits.MessageBytes}. It is kept and was not read."
                : "It is larger than anything that is taken. Only its beginning is here, and it was not read; the whole lies in the mailbox, in the folder for failed messages.";
            await triage.HoldAsync(arrival, mail: null, new MailRoute.Hold(TriageReason.TooLarge, tooLarge), [], cancellationToken);
            return;
        }

        var mail = await reader.ReadAsync(message, arrival.Recipient, cancellationToken);
        var claimed = await log.ClaimAsync(
            new MailRecord
            {
                MessageId = mail.MessageId,
                Direction = MailDirection.In,
                At = arrival.At,
                Hash = arrival.Hash,
                Fingerprint = mail.Fingerprint,
            },
            cancellationToken);
        if (claimed.Direction == MailDirection.Mentioned)
        {
            // A mail that hangs on this one was here before it.
            claimed = claimed with { Direction = MailDirection.In, At = arrival.At, Hash = arrival.Hash, Fingerprint = mail.Fingerprint };
            await log.SettleAsync(claimed, cancellationToken);
        }

        if (claimed.Direction == MailDirection.Out || (claimed.Hash != arrival.Hash && claimed.Fingerprint == mail.Fingerprint))
        {
            Log.MailHandled(logger, arrival.Hash, MailEffect.Ignored, "Another copy of a message that is here already.");
        }
        else if (claimed.Hash != arrival.Hash)
        {
            var hold = new MailRoute.Hold(TriageReason.SameIdOtherContent, $"Its Message-ID is that of another message, {claimed.Hash}.");
            await triage.HoldAsync(arrival, mail, hold, [], cancellationToken);
        }
        else if (claimed.Effect is null)
        {
            var settled = await PlaceAsync(client, arrival, mail, claimed, cancellationToken);
            await log.SettleAsync(settled, cancellationToken);
            Log.MailHandled(logger, arrival.Hash, settled.Effect!.Value, settled.Detail ?? string.Empty);
        }
    }

    /// <summary>Holds a message that could not be worked on.</summary>
    public Task HoldFailedAsync(MailArrival arrival, CancellationToken cancellationToken) => triage.HoldAsync(
        arrival, mail: null, new MailRoute.Hold(TriageReason.Failed, "It could not be worked on, several times over. The log says why."), [], cancellationToken);

    private async Task<MailRecord> PlaceAsync(
        DurableTaskClient client, MailArrival arrival, IncomingMail mail, MailRecord claimed, CancellationToken cancellationToken)
    {
        var look = await looks.LookAsync(mail, arrival, cancellationToken);
        switch (MailRouter.Route(look.Context))
        {
            case MailRoute.Begin begin:
                return await notes.ReceiveAsync(client, new ReceivedNote(arrival, look, begin.State, IsVerified: true), claimed, cancellationToken);
            case MailRoute.To to:
                return await replies.HandleAsync(client, new ReceivedReply(arrival, look, to.Reference, to.By), claimed, cancellationToken);
            case MailRoute.Away away:
                return await absences.HandleAsync(arrival, look, away.Expert, claimed, cancellationToken);
            case MailRoute.Back back:
                return await bounces.HandleAsync(mail, back.Sent, claimed, cancellationToken);
            case MailRoute.Ignore ignore:
                return claimed with { Effect = MailEffect.Ignored, Detail = ignore.Why };
            case MailRoute.Hold hold:
                await triage.HoldAsync(arrival, mail, hold, MailGuesses.Rank(look.Context, look.Index), cancellationToken);
                return claimed with { Effect = MailEffect.Held, Detail = hold.Detail };
            case var other:
                throw new InvalidOperationException($"No such route: {other}.");
        }
    }
}
