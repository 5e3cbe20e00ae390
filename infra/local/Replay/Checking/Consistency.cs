using System.Globalization;
using System.Text.RegularExpressions;
using Serverless.Domain.Bookings;
using Serverless.Domain.Planning;
using Serverless.Domain.Requests;
using Serverless.Domain.Timeline;
using Serverless.Domain.Visits;

namespace Serverless.Local.Replay.Checking;

/// <summary>What must be so at the end of every case, whatever happened: bookings and calendars say the same as the plans, and no act wrote to anybody twice.</summary>
internal static partial class Consistency
{
    /// <summary>Finds what does not fit.</summary>
    /// <param name="visits">All requests.</param>
    /// <param name="timelines">Their timelines.</param>
    /// <param name="bookings">All bookings.</param>
    /// <param name="sent">All mails.</param>
    /// <param name="rules">How many days of travel belong to a visit.</param>
    internal static IEnumerable<string> Check(
        IReadOnlyList<VisitRequest> visits,
        IReadOnlyDictionary<Reference, List<TimelineEntry>> timelines,
        IReadOnlyList<Booking> bookings,
        IReadOnlyList<(SentMail Mail, DateTimeOffset At)> sent,
        PlanningRules rules) =>
    [
        .. bookings.GroupBy(booking => (booking.Expert, booking.Day)).Where(day => day.Skip(1).Any()).Select(day => $"{day.Key.Expert} is booked twice on {Text(day.Key.Day)}"),
        .. visits.SelectMany(visit => CheckBookings(visit, [.. bookings.Where(booking => booking.Reference == visit.Reference)], rules)),
        .. visits.SelectMany(visit => CheckCalendars(visit, timelines[visit.Reference], [.. sent.Where(one => one.Mail.Request == visit.Reference).Select(one => one.Mail)])),
        .. sent
            .Where(one => one.Mail.Request is not null)
            .GroupBy(one => (one.Mail.To, one.Mail.Request, one.At))
            .Where(act => act.Skip(1).Any())
            .Select(act => string.Create(
                CultureInfo.InvariantCulture,
                $"{act.Key.To} got {act.Count()} mails about {act.Key.Request} at {act.Key.At.UtcDateTime:yyyy-MM-dd HH:mm:ss}Z: {string.Join(", ", act.Select(one => one.Mail.Kind))}")),
    ];

    // What is being planned anew may still have the days of the plan before.
    private static IEnumerable<string> CheckBookings(VisitRequest visit, IReadOnlyList<Booking> booked, PlanningRules rules)
    {
        if (visit is { Plan: not null, Stage: Stage.Scheduling, Pending.Step: not Steps.Answers })
        {
            yield break;
        }

        var has = booked.Select(booking => $"{booking.Expert} {Text(booking.Day)} {booking.Kind}").Order(StringComparer.Ordinal);
        var kind = visit.Plan?.IsAgreed == true ? BookingKind.Confirmed : BookingKind.Held;
        var should = (visit.Stage.IsEnd() && visit.DaysHeld == 0 ? null : visit.Plan) is not { } plan
            ? Enumerable.Empty<string>()
            : plan.Team
                .SelectMany(assignment => rules.Trip(new DayRange(plan.First, plan.Last)).Each().Select(day => $"{assignment.Expert} {Text(day)} {kind}"))
                .Order(StringComparer.Ordinal);
        if (!has.SequenceEqual(should))
        {
            yield return $"{visit.Reference} has the bookings {string.Join(", ", has)}, and should have {string.Join(", ", should)}";
        }
    }

    // Whoever was asked has the visit in the calendar as it stands, or was released once; whoever refused needs no release.
    private static IEnumerable<string> CheckCalendars(VisitRequest visit, List<TimelineEntry> timeline, IReadOnlyList<SentMail> mails)
    {
        foreach (var addressee in mails.Where(mail => mail.Calendar.Length > 0).GroupBy(mail => mail.To, StringComparer.Ordinal))
        {
            SentMail? last = null;
            foreach (var mail in addressee)
            {
                if (IsCancelled(mail) && last is null)
                {
                    yield return $"{mail.To} got a calendar entry of {visit.Reference} taken back that they had not got";
                }
                else if (last is { } earlier && (Number(mail) <= Number(earlier) || (IsCancelled(mail) && IsCancelled(earlier))))
                {
                    yield return $"{mail.To} got {mail.Kind} (SEQUENCE {Number(mail)}) after {earlier.Kind} (SEQUENCE {Number(earlier)}) of {visit.Reference}";
                }

                last = mail;
            }

            var isExpected = IsExpected(visit, last!.Party);
            if (isExpected && (IsCancelled(last) || !last.Calendar.Contains($":{visit.Plan!.First:yyyyMMdd}T", StringComparison.Ordinal)))
            {
                yield return $"{last.To} takes part in {visit.Reference} on {Text(visit.Plan!.First)}, and the last calendar entry is that of {last.Kind}";
            }
            else if (!isExpected && !IsCancelled(last) && !HasRefused(timeline, last.Party))
            {
                yield return $"{last.To} does not take part in {visit.Reference}, and still has the calendar entry of {last.Kind}";
            }
        }
    }

    private static bool IsExpected(VisitRequest visit, string party) =>
        (!visit.Stage.IsEnd() || visit.DaysHeld > 0) && visit.Plan?.Invitations.Any(invitation => invitation.To.Id == party && invitation.Answer is null or InvitationAnswer.Accept) == true;

    private static bool HasRefused(List<TimelineEntry> timeline, string party) => timeline
        .LastOrDefault(entry => entry.Event.Data.GetValueOrDefault("party")?.EndsWith(" " + party, StringComparison.Ordinal) == true)?.Event.Data.GetValueOrDefault("answer")
        is nameof(InvitationAnswer.Decline) or nameof(InvitationAnswer.OtherDays);

    private static bool IsCancelled(SentMail mail) => mail.Calendar.Contains("\nMETHOD:CANCEL\n", StringComparison.Ordinal);

    private static int Number(SentMail mail) => int.Parse(SequenceForm().Match(mail.Calendar).Groups["number"].Value, CultureInfo.InvariantCulture);

    private static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^SEQUENCE:(?<number>\d+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SequenceForm();
}
