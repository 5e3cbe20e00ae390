using System.Globalization;
using NodaTime;
using NodaTime.Extensions;
using Serverless.Domain.Calendars;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Policies;
using Serverless.Domain.Register;
using Serverless.Workflow.Process;
using Serverless.Workflow.Register;
using Serverless.Workflow.Requests;

namespace Serverless.Workflow.Notices;

/// <summary>Puts the digests of a day into the outbox, once each, and only where there is something to say.</summary>
/// <param name="requests">The requests.</param>
/// <param name="board">What needs an officer.</param>
/// <param name="outbox">The outbox.</param>
/// <param name="notify">Wakes the relay.</param>
/// <param name="registers">The registers.</param>
/// <param name="policy">The policy.</param>
/// <param name="time">The clock.</param>
public sealed class DigestDesk(
    IRequestStore requests, OfficerBoardReader board, IOutbox outbox, INotifyQueue notify, IRegisters registers, Policy policy, TimeProvider time)
{
    /// <summary>Puts in what is due, if work has begun at Headquarters. Call it as often as you like.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var index = await registers.GetAsync(cancellationToken);
        var calendar = new WorkingCalendars(index.Registers, policy).Headquarters;
        var moment = Instant.FromDateTimeOffset(now);
        var today = calendar.DayOf(moment);
        if (!calendar.IsWorking(today) || moment < calendar.Hours.Begin(today, calendar.Zone) || moment >= calendar.Hours.End(today, calendar.Zone))
        {
            return;
        }

        var day = today.DayOfWeek.ToDayOfWeek();
        var open = await requests.ListOpenAsync(cancellationToken).ToListAsync(cancellationToken);
        var notices = new List<Notice>();
        if (policy.Digests.Decisions.Contains(day))
        {
            notices.AddRange(open
                .SelectMany(visit => visit.Pending?.On ?? [])
                .Where(party => party.Kind is PartyKind.Chair or PartyKind.ChairDelegate)
                .Distinct()
                .Select(party => Digest(NoticeKind.DecisionsDigest, party, today, now)));
        }

        if (policy.Digests.Officers.Contains(day) && (await board.ReadAsync(now, cancellationToken)).IsNews(now, LastMorning(calendar, today), Morning(calendar, today)))
        {
            notices.AddRange(StepPeople.With(index, Role.Officer).Select(officer => Digest(NoticeKind.OfficerDigest, officer, today, now)));
        }

        if (notices is [_, ..])
        {
            await outbox.PostAsync(reference: null, notices, cancellationToken);
            await notify.WakeAsync(reference: null, cancellationToken);
        }
    }

    private DateTimeOffset LastMorning(WorkingCalendar calendar, LocalDate today)
    {
        var day = today.PlusDays(-1);
        while (!calendar.IsWorking(day) || !policy.Digests.Officers.Contains(day.DayOfWeek.ToDayOfWeek()))
        {
            day = day.PlusDays(-1);
        }

        return Morning(calendar, day);
    }

    private static DateTimeOffset Morning(WorkingCalendar calendar, LocalDate day) => calendar.Hours.Begin(day, calendar.Zone).ToDateTimeOffset();

    private static Notice Digest(NoticeKind kind, Party to, LocalDate today, DateTimeOffset now) => new(
        string.Create(CultureInfo.InvariantCulture, $"{kind}/{today:yyyy-MM-dd}/{to.Kind}/{to.Id}"),
        Reference: null,
        kind,
        to,
        now,
        new Dictionary<string, string>(StringComparer.Ordinal));
}
