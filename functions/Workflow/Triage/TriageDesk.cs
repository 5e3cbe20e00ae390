using Microsoft.DurableTask.Client;
using Serverless.Domain.Commands;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Mail;

namespace Serverless.Workflow.Triage;

/// <summary>Where an officer says where a mail belongs. A mail whose sender is not proven gives no command, wherever it is put: it is filed.</summary>
/// <param name="triage">The mails held.</param>
/// <param name="raw">The messages.</param>
/// <param name="reader">Reads them.</param>
/// <param name="log">The ids known.</param>
/// <param name="looks">Looks at them.</param>
/// <param name="notes">Begins requests.</param>
/// <param name="filing">Files mails with requests.</param>
/// <param name="commands">Takes commands.</param>
/// <param name="time">The clock.</param>
public sealed class TriageDesk(
    ITriage triage,
    IRawMail raw,
    IMailReader reader,
    IMailLog log,
    MailLook looks,
    NoteDesk notes,
    MailFiling filing,
    CommandDesk commands,
    TimeProvider time)
{
    /// <summary>Puts a mail where it belongs. The first word stands; saying it again gives the same answer.</summary>
    /// <param name="client">The engine's client.</param>
    /// <param name="id">The held mail.</param>
    /// <param name="assignment">Where it belongs.</param>
    /// <param name="by">The officer.</param>
    /// <param name="cancellationToken">Gives up; nothing is lost, and the call can be repeated.</param>
    /// <returns>The mail as it stands now, or why it cannot be put there.</returns>
    public async Task<Result<TriageItem>> SettleAsync(
        DurableTaskClient client, string id, TriageAssignment assignment, Party by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(assignment);
        ArgumentNullException.ThrowIfNull(by);
        if (by.Kind != PartyKind.Officer)
        {
            return new Refusal(RefusalReason.NotAllowed, "Only an officer says where a mail belongs.");
        }

        if (await triage.FindAsync(id, cancellationToken) is not { } item)
        {
            return new Refusal(RefusalReason.NotFound, $"There is no held mail '{id}'.");
        }

        if (item.State != TriageState.Open)
        {
            return Settled(item);
        }

        if (assignment is { State: not null, Reference: not null })
        {
            return new Refusal(RefusalReason.Invalid, "Give a State for a new request, or a reference, or neither; not both.");
        }

        var (reference, refusal) = await PlaceAsync(client, item, assignment, by, cancellationToken);
        if (refusal is not null)
        {
            return refusal;
        }

        var standing = await triage.SettleAsync(
            item with
            {
                State = reference is null ? TriageState.Dismissed : TriageState.Assigned,
                SettledBy = by,
                SettledAt = time.GetUtcNow(),
                Reference = reference,
            },
            cancellationToken);
        return standing.SettledBy == by && standing.Reference == reference ? standing : Settled(standing);
    }

    private static Result<TriageItem> Settled(TriageItem item) => new Refusal(
        RefusalReason.AlreadyDone,
        $"{item.SettledBy?.Id} has settled this mail on {item.SettledAt:O}: "
        + (item.Reference is { } reference ? $"it is with {reference}." : "it belongs nowhere."));

    private async Task<(Reference? Reference, Refusal? Refusal)> PlaceAsync(
        DurableTaskClient client, TriageItem item, TriageAssignment assignment, Party by, CancellationToken cancellationToken)
    {
        if (assignment is { State: null, Reference: null })
        {
            return (null, null);
        }

        var message = await raw.ReadAsync(item.Id, cancellationToken)
            ?? throw new InvalidOperationException($"The bytes of the held mail {item.Id} are not there.");
        var arrival = new MailArrival(item.Id, "triage", Recipient: null, item.Received, message.Length);
        var mail = await reader.ReadAsync(message, recipient: null, cancellationToken);
        var look = await looks.LookAsync(mail, arrival, cancellationToken);
        var record = new MailRecord
        {
            // Not under an id that another message has claimed.
            MessageId = item.Reason == TriageReason.SameIdOtherContent ? $"sha256-{item.Id}" : mail.MessageId,
            Direction = MailDirection.In,
            At = item.Received,
            Hash = item.Id,
            Fingerprint = mail.Fingerprint,
        };
        if (assignment.State is { } state)
        {
            var begun = await notes.ReceiveAsync(client, new ReceivedNote(arrival, look, state, IsVerified: false), record, cancellationToken);
            await log.SettleAsync(begun, cancellationToken);
            return (begun.Reference, null);
        }

        var reference = assignment.Reference!.Value;
        var documents = await filing.KeepAsync(reference, look, arrival, cancellationToken, by);
        var envelope = new CommandEnvelope(
            reference, $"mail/{item.Id}", by, Channel.Mail, item.Received, new FileMail(mail.Subject, documents));
        var stored = await commands.SubmitAsync(client, envelope, cancellationToken);
        if (!stored.IsDone)
        {
            return (null, stored.Refusal);
        }

        if (stored.Value.Outcome?.Refusal is { } refused)
        {
            return (null, refused);
        }

        await log.SettleAsync(record with { Effect = MailEffect.Filed, Reference = reference, Party = by }, cancellationToken);
        return (reference, null);
    }
}
