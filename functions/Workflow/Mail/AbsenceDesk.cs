using System.Text;
using Serverless.Domain.Availability;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Workflow.Availability;
using Serverless.Workflow.Calendars;
using Serverless.Workflow.Notices;
using Serverless.Workflow.Triage;

namespace Serverless.Workflow.Mail;

/// <summary>
/// Takes experts' mails about when they are away: all of a mail or nothing of it, so that nobody takes for known what was not
/// understood. Whoever wrote is told what is known then, or what was not understood and how it can be written.
/// </summary>
/// <param name="desk">Takes absences.</param>
/// <param name="calendars">Takes calendar files.</param>
/// <param name="availability">Where the absences are kept.</param>
/// <param name="triage">Holds what may be about something else.</param>
/// <param name="outbox">The outbox.</param>
/// <param name="notify">Wakes the relay.</param>
public sealed class AbsenceDesk(
    AvailabilityDesk desk, CalendarDesk calendars, IAvailability availability, TriageTray triage, IOutbox outbox, INotifyQueue notify)
{
    private const int MostLines = 20;

    internal async Task<MailRecord> HandleAsync(
        MailArrival arrival, MailSight look, Party expert, MailRecord claimed, CancellationToken cancellationToken)
    {
        var mail = look.Context.Absence!;
        var unread = mail.Lines.Unread;
        IReadOnlyList<string> remarks = [];
        if (unread is [] && AwayRules.Fault(mail.Lines.Periods) is { } fault)
        {
            unread = [fault];
        }

        if (unread is [] && mail.Calendar is { } calendar)
        {
            var taken = await calendars.TakeFileAsync(expert.Id, Encoding.UTF8.GetBytes(calendar.Text), cancellationToken);
            unread = taken.IsDone ? [] : [taken.Refusal.Message];
            remarks = taken.IsDone ? taken.Value.Warnings : [];
        }

        var record = claimed with { Party = expert };
        if (unread is [_, ..])
        {
            if (mail.Lines.Periods is [] && mail.Calendar is null)
            {
                var hold = new MailRoute.Hold(TriageReason.Unmatched, $"It may say when {expert.Id} is away, but no day can be read in it. Its writer was told.");
                await triage.HoldAsync(arrival, look.Context.Mail, hold, MailGuesses.Rank(look.Context, look.Index), cancellationToken);
            }

            await TellAsync(NoticeKind.AbsencesUnclear, arrival, look, expert, unread, cancellationToken);
            return record with { Effect = MailEffect.NotUnderstood, Detail = $"Not understood of {expert.Id}'s absences: {unread.Count} lines." };
        }

        if (mail.Lines.IsAboutAbsence)
        {
            await SayAsync(expert.Id, mail.Lines.Periods, arrival.DayAt(look.Index.FindPerson(expert.Id)!.TimeZone), cancellationToken);
        }

        await TellAsync(NoticeKind.AbsencesTaken, arrival, look, expert, remarks, cancellationToken);
        return record with { Effect = MailEffect.Stated, Detail = $"Absences of {expert.Id}: {mail.Lines.Periods.Count} in its lines, {(mail.Calendar is null ? "no" : "a")} calendar." };
    }

    // What is over stays: it counts for how much somebody could be there in the past year.
    private async Task SayAsync(string expert, IReadOnlyList<AwayPeriod> periods, DateOnly today, CancellationToken cancellationToken)
    {
        var known = await availability.FindAsync(expert, cancellationToken);
        var over = known.Periods.Where(period => period.Source == AwaySource.Mail && period.Until < today).TakeLast(AwayRules.MostPeriods - periods.Count);
        await desk.SayAsync(expert, AwaySource.Mail, [.. over, .. periods], cancellationToken);
    }

    private async Task TellAsync(
        NoticeKind kind, MailArrival arrival, MailSight look, Party expert, IReadOnlyList<string> lines, CancellationToken cancellationToken)
    {
        var data = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["lines"] = string.Join('\n', lines.Take(MostLines)), ["answers"] = look.Context.Mail.MessageId,
        };
        await outbox.PostAsync(
            reference: null, [new Notice($"{kind}/{arrival.Hash}", Reference: null, kind, expert, arrival.At, data)], cancellationToken);
        await notify.WakeAsync(reference: null, cancellationToken);
    }
}
