using Microsoft.Extensions.Logging;
using Serverless.Domain.Policies;
using Serverless.Domain.Requests;
using Serverless.Workflow.Mail;
using Serverless.Workflow.Register;
using Serverless.Workflow.Requests;

namespace Serverless.Workflow.Notices;

/// <summary>
/// Sends what the outbox holds; every state before the last is its own. A notice is claimed before it is sent, so that of
/// several relays one sends it. Where a process dies while sending, the notice goes out again under the same Message-ID, by
/// which a mail program shows it once.
/// </summary>
/// <param name="outbox">The outbox.</param>
/// <param name="requests">The requests.</param>
/// <param name="registers">The registers.</param>
/// <param name="addressees">Finds addresses.</param>
/// <param name="maker">Makes messages.</param>
/// <param name="log">Remembers what was sent, so that replies find their way.</param>
/// <param name="copies">Makes copies for the record.</param>
/// <param name="sender">Sends.</param>
/// <param name="tasks">Calls the officers where a notice cannot be sent.</param>
/// <param name="policy">The policy.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Hears what could not be sent.</param>
public sealed class Relay(
    IOutbox outbox,
    IRequestStore requests,
    IRegisters registers,
    Addressees addressees,
    LetterMaker maker,
    IMailLog log,
    SentCopies copies,
    IMailSender sender,
    UnsentTasks tasks,
    Policy policy,
    TimeProvider time,
    ILogger<Relay> logger)
{
    /// <summary>Sends what is due of one request, or of what belongs to none.</summary>
    public async Task RunAsync(Reference? reference, CancellationToken cancellationToken)
    {
        var all = await outbox.ReadAsync(reference, cancellationToken).ToListAsync(cancellationToken);
        var due = all
            .Where(posted => RelayPace.IsDue(posted, time.GetUtcNow()))
            .OrderBy(posted => posted.Notice.At)
            .ThenBy(posted => posted.Notice.Id, StringComparer.Ordinal)
            .ToList();
        foreach (var posted in due)
        {
            if (await TryAsync(posted, all, cancellationToken) is { } handled)
            {
                all[all.IndexOf(posted)] = handled;
            }
        }
    }

    /// <summary>Sends whatever is due anywhere: what a dying process left, what waited for its time, what failed for a while.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var references = await outbox.ListUnsentAsync(cancellationToken)
            .Where(posted => RelayPace.IsDue(posted, now))
            .Select(posted => posted.Notice.Reference)
            .ToHashSetAsync(cancellationToken: cancellationToken);
        foreach (var reference in references.OrderBy(reference => reference?.ToString(), StringComparer.Ordinal))
        {
            await RunAsync(reference, cancellationToken);
        }
    }

    private async Task<PostedNotice?> TryAsync(PostedNotice posted, IReadOnlyList<PostedNotice> all, CancellationToken cancellationToken)
    {
        try
        {
            return await HandleAsync(posted, all, cancellationToken);
        }
#pragma warning disable CA1031 // Whatever is wrong with one notice must not keep the others waiting. Its claim runs out, and it is tried again.
        catch (Exception error) when (error is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Log.NoticeBroken(logger, posted.Notice.Reference?.ToString(), posted.Notice.Kind, posted.Notice.Id, error);
            return null;
        }
    }

    private async Task<PostedNotice?> HandleAsync(PostedNotice posted, IReadOnlyList<PostedNotice> all, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();

        // As it is now, not as it was when the notice was written.
        var visit = posted.Notice.Reference is { } reference ? await requests.FindAsync(reference, cancellationToken) : null;
        if (visit is not null && !posted.Notice.IsCurrent(visit))
        {
            return await MarkAsync(posted, NoticeState.Dropped, "It had no point any more.", cancellationToken);
        }

        if (RelayPace.WaitUntil(posted, all, policy, await registers.GetAsync(cancellationToken), now) is { } later)
        {
            return await outbox.MarkAsync(
                posted with { State = NoticeState.Waiting, NotBefore = later, Changed = now, Detail = "One mail a day about this request." },
                cancellationToken);
        }

        if (await addressees.FindAsync(posted.Notice.To, visit, cancellationToken) is not { } to)
        {
            Log.NobodyToSendTo(logger, posted.Notice.Reference?.ToString(), posted.Notice.Kind, posted.Notice.To.Kind);
            const string NoAddress = "Nobody knows an address of theirs that can be reached.";
            await tasks.PostAsync(posted.Notice, $"{posted.Notice.To.Kind}/{posted.Notice.To.Id}", NoAddress, cancellationToken);
            return await MarkAsync(posted, NoticeState.Failed, NoAddress, cancellationToken);
        }

        var claimed = await outbox.MarkAsync(
            posted with { State = NoticeState.Sending, Changed = now, Attempts = posted.Attempts + 1 }, cancellationToken);
        return claimed is null ? null : await SendAsync(claimed, visit, to, cancellationToken);
    }

    private async Task<PostedNotice?> SendAsync(
        PostedNotice claimed, VisitRequest? visit, Addressee to, CancellationToken cancellationToken)
    {
        var mail = await maker.MakeAsync(claimed, visit, to, cancellationToken);

        // Before it is sent: the answer may be here before the provider's.
        var record = new MailRecord
        {
            MessageId = mail.MessageId,
            Direction = MailDirection.Out,
            At = claimed.Changed,
            Reference = claimed.Notice.Reference,
            Party = claimed.Notice.To,
            NoticeId = claimed.Notice.Id,
            Kind = claimed.Notice.Kind,
            Address = to.Address,
        };
        await (claimed.Notice.Reference is null
            ? log.ClaimAsync(record, cancellationToken)
            : log.ClaimAsync(record, copies.Of(mail), cancellationToken));
        var outcome = await sender.SendAsync(mail, cancellationToken);
        switch (outcome.Result)
        {
            case SendResult.Sent:
                return await MarkAsync(claimed, NoticeState.Sent, outcome.Detail, cancellationToken);
            case SendResult.Later when time.GetUtcNow() - claimed.Notice.At < RelayPace.GivesUpAfter:
                Log.NotSentYet(logger, claimed.Notice.Reference?.ToString(), claimed.Notice.Kind, claimed.Attempts, outcome.Detail);
                return await outbox.MarkAsync(
                    claimed with
                    {
                        State = NoticeState.Waiting,
                        Changed = time.GetUtcNow(),
                        NotBefore = time.GetUtcNow() + RelayPace.Pause(claimed.Attempts),
                        Detail = outcome.Detail,
                    },
                    cancellationToken);
            default:
                Log.NotSent(logger, claimed.Notice.Reference?.ToString(), claimed.Notice.Kind, outcome.Detail);
                await tasks.PostAsync(claimed.Notice, claimed.Notice.Id, outcome.Detail, cancellationToken);
                return await MarkAsync(claimed, NoticeState.Failed, outcome.Detail, cancellationToken);
        }
    }

    private Task<PostedNotice?> MarkAsync(PostedNotice posted, NoticeState state, string detail, CancellationToken cancellationToken) =>
        outbox.MarkAsync(posted with { State = state, Detail = detail, Changed = time.GetUtcNow() }, cancellationToken);
}
