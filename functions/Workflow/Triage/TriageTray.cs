using Microsoft.Extensions.Logging;
using Serverless.Domain.Notices;
using Serverless.Domain.Register;
using Serverless.Workflow.Mail;
using Serverless.Workflow.Notices;
using Serverless.Workflow.Process;
using Serverless.Workflow.Register;

namespace Serverless.Workflow.Triage;

/// <summary>Holds mails that only a person can place, and tells the officers.</summary>
/// <param name="triage">The mails held.</param>
/// <param name="outbox">The outbox.</param>
/// <param name="notify">Wakes the relay.</param>
/// <param name="registers">The registers.</param>
/// <param name="logger">Hears of it.</param>
public sealed class TriageTray(ITriage triage, IOutbox outbox, INotifyQueue notify, IRegisters registers, ILogger<TriageTray> logger)
{
    private const int LongestExcerpt = 1000;
    private const int LongestSubject = 500;

    /// <summary>Holds a mail. Holding it again changes nothing.</summary>
    internal async Task HoldAsync(
        MailArrival arrival, IncomingMail? mail, MailRoute.Hold hold, IReadOnlyList<TriageGuess> guesses, CancellationToken cancellationToken)
    {
        var item = await triage.HoldAsync(
            new TriageItem
            {
                Id = arrival.Hash,
                Received = arrival.At,
                Reason = hold.Reason,
                Detail = hold.Detail,
                From = mail?.From,
                Subject = Shorten(mail?.Subject, LongestSubject),
                Excerpt = Shorten(mail?.Text, LongestExcerpt),
                Sender = mail?.Sender,
                Guesses = guesses,
            },
            cancellationToken);
        var index = await registers.GetAsync(cancellationToken);
        var data = new Dictionary<string, string>(StringComparer.Ordinal) { ["mail"] = item.Id, ["reason"] = item.Reason.ToString() };
        await outbox.PostAsync(
            reference: null,
            [
                .. StepPeople.With(index, Role.Officer).Select(officer =>
                    new Notice($"unplaced/{item.Id}/{officer.Id}", Reference: null, NoticeKind.MailUnplaced, officer, item.Received, data)),
            ],
            cancellationToken);
        await notify.WakeAsync(reference: null, cancellationToken);
        Log.MailHeld(logger, item.Id, item.Reason);
    }

    private static string Shorten(string? text, int most) => text switch
    {
        null => string.Empty,
        { Length: var length } when length <= most => text,
        _ => text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)],
    };
}
