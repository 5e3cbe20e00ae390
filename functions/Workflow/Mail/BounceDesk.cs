using Microsoft.Extensions.Logging;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Register;
using Serverless.Workflow.Notices;
using Serverless.Workflow.Process;
using Serverless.Workflow.Register;

namespace Serverless.Workflow.Mail;

/// <summary>
/// Works on messages that came back: marks the notice, mutes the address on every path, and gives the officers a task. A
/// bounce of a mail to an officer causes no mail: it shows in the others' digest.
/// </summary>
/// <param name="outbox">The outbox.</param>
/// <param name="mutes">The muted addresses.</param>
/// <param name="registers">The registers.</param>
/// <param name="notify">Wakes the relay.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Hears of it.</param>
public sealed class BounceDesk(
    IOutbox outbox, IMutes mutes, IRegisters registers, INotifyQueue notify, TimeProvider time, ILogger<BounceDesk> logger)
{
    internal async Task<MailRecord> HandleAsync(IncomingMail mail, MailRecord sent, MailRecord claimed, CancellationToken cancellationToken)
    {
        // It names a Message-ID that only those know who got the message. Where mail was forwarded, it names the address behind ours.
        var all = mail.Bounce?.Failed ?? [];
        var failed = all.FirstOrDefault(failed => failed.Address == sent.Address) ?? (all is [var only] ? only : null);
        if (sent.Address is null || failed is not { IsFinal: true })
        {
            return claimed with { Effect = MailEffect.Returned, Reference = sent.Reference, Detail = failed?.Detail ?? "It says of no address that it failed for good." };
        }

        if (await outbox.FindAsync(sent.Reference, sent.NoticeId!, cancellationToken) is { State: not NoticeState.Returned } posted)
        {
            await outbox.MarkAsync(
                posted with { State = NoticeState.Returned, Detail = failed.Detail, Changed = time.GetUtcNow() }, cancellationToken);
        }

        await mutes.MuteAsync(new Mute(sent.Address, sent.Party, claimed.At, failed.Detail), cancellationToken);
        Log.AddressMuted(logger, sent.Reference?.ToString(), sent.Kind, sent.Party?.Kind);
        if (sent.Party?.Kind != PartyKind.Officer)
        {
            await TellAsync(sent, failed.Detail, claimed, cancellationToken);
        }

        return claimed with { Effect = MailEffect.Returned, Reference = sent.Reference, Detail = failed.Detail };
    }

    private async Task TellAsync(MailRecord sent, string detail, MailRecord claimed, CancellationToken cancellationToken)
    {
        var index = await registers.GetAsync(cancellationToken);
        var data = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["address"] = sent.Address!,
            ["detail"] = detail,
            ["party"] = sent.Party is { } party ? $"{party.Kind} {party.Id}" : string.Empty,
        };

        // One task for an address, whatever comes back from it later.
        await outbox.PostAsync(
            sent.Reference,
            [
                .. StepPeople.With(index, Role.Officer).Select(officer => new Notice(
                    $"muted/{sent.Address}/{claimed.At:yyyy-MM-dd}/{officer.Id}", sent.Reference, NoticeKind.AddressMuted, officer, claimed.At, data)),
            ],
            cancellationToken);
        await notify.WakeAsync(sent.Reference, cancellationToken);
    }
}
