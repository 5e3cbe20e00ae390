using System.Globalization;
using Serverless.Domain.Availability;
using Serverless.Domain.Bookings;
using Serverless.Domain.Notices;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Workflow.Bookings;
using Serverless.Workflow.Notices;
using Serverless.Workflow.Process;
using Serverless.Workflow.Register;

namespace Serverless.Workflow.Availability;

/// <summary>
/// Compares absences with what is booked, whichever way the absences became known: a visit does not move by itself, so the
/// Coordinator hears of it, or the officers where there is none. Once for the same days, however often it runs.
/// </summary>
/// <param name="bookings">The booked days.</param>
/// <param name="availability">When experts are away.</param>
/// <param name="outbox">The outbox.</param>
/// <param name="notify">Wakes the relay.</param>
/// <param name="registers">Who hears of it.</param>
/// <param name="time">The clock.</param>
public sealed class AbsenceWatch(
    IBookings bookings, IAvailability availability, IOutbox outbox, INotifyQueue notify, IRegisters registers, TimeProvider time)
{
    // As far as calendars are read.
    private const int DaysAhead = 730;

    /// <summary>Looks through all that is booked from today on.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var away = await availability.ListAsync(cancellationToken).ToDictionaryAsync(known => known.Expert, StringComparer.Ordinal, cancellationToken: cancellationToken);
        if (away.Count == 0)
        {
            return;
        }

        // Days of a visit that has begun count too: the same visit is then the same notice on each of its days.
        var booked = await bookings.AllAsync(today.AddDays(-ExpertDays.Most), today.AddDays(DaysAhead), cancellationToken);
        var clashes = booked
            .Where(day => away.TryGetValue(day.Expert, out var known) && Clashes(day, known.On(day.Day)))
            .GroupBy(day => (day.Reference, day.Expert))
            .Where(days => days.Max(day => day.Day) >= today);
        foreach (var clash in clashes)
        {
            await TellAsync(clash.Key.Reference, clash.Key.Expert, clash.Min(day => day.Day), clash.Max(day => day.Day), now, cancellationToken);
        }
    }

    // Whoever may finish what is running goes on a visit that is agreed, not on one that is only asked for.
    private static bool Clashes(Booking day, AwayKind? kind) =>
        kind == AwayKind.Away || (kind == AwayKind.MayFinish && day.Kind == BookingKind.Held);

    private async Task TellAsync(
        Reference reference, string expert, DateOnly from, DateOnly until, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var index = await registers.GetAsync(cancellationToken);
        var to = StepPeople.With(index, Role.Coordinator) is [_, ..] coordinators ? coordinators : StepPeople.With(index, Role.Officer);
        var (first, last) = (from.ToString("O", CultureInfo.InvariantCulture), until.ToString("O", CultureInfo.InvariantCulture));
        var data = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["problem"] = "ExpertAway", ["expert"] = expert, ["from"] = first, ["until"] = last,
        };
        Notice[] notices = [.. to.Select(party => new Notice($"away/{expert}/{first}/{last}/{party.Id}", reference, NoticeKind.Attention, party, now, data))];
        if (await outbox.FindAsync(reference, notices[^1].Id, cancellationToken) is null)
        {
            await outbox.PostAsync(reference, notices, cancellationToken);
            await notify.WakeAsync(reference, cancellationToken);
        }
    }
}
