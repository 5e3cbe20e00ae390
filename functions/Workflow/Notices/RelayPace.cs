using NodaTime;
using Serverless.Domain.Calendars;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Policies;
using Serverless.Domain.Register;
using Serverless.Workflow.Process;

namespace Serverless.Workflow.Notices;

/// <summary>When the relay tries again, and whom it lets be for today.</summary>
internal static class RelayPace
{
    // Whoever was sending for longer has died: no call to a server lasts as long.
    internal static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    // After this the provider is not asked any more; an officer has seen the notice in every digest by then.
    internal static readonly TimeSpan GivesUpAfter = TimeSpan.FromDays(5);

    private const int LongestExponent = 6;

    /// <summary>The pause after a number of attempts: from two minutes to an hour.</summary>
    internal static TimeSpan Pause(int attempts) => TimeSpan.FromMinutes(Math.Min(60, Math.Pow(2, Math.Min(attempts, LongestExponent))));

    /// <summary>Whether its turn has come.</summary>
    internal static bool IsDue(PostedNotice posted, DateTimeOffset now) => posted.State switch
    {
        NoticeState.Waiting => posted.NotBefore is null || posted.NotBefore <= now,
        NoticeState.Sending => posted.Changed + Lease <= now,
        _ => false,
    };

    /// <summary>
    /// Whether a reminder has to wait for its addressee's next working day, since the addressee has had the policy's number of
    /// mails about this request today. What is new is never held back.
    /// </summary>
    /// <returns>The moment until which it waits; null when it goes at once.</returns>
    internal static DateTimeOffset? WaitUntil(
        PostedNotice posted, IReadOnlyList<PostedNotice> all, Policy policy, RegisterIndex index, DateTimeOffset now)
    {
        if (posted.Notice.Kind != NoticeKind.Reminder)
        {
            return null;
        }

        var calendars = new WorkingCalendars(index.Registers, policy);

        // A reviewer works in an institution of the State.
        var worker = posted.Notice is { To.Kind: PartyKind.Reviewer, Reference: { } reference } ? new Party(PartyKind.Mission, reference.State.ToString()) : posted.Notice.To;
        var calendar = new StepPeople(index).CalendarOf(worker, calendars);
        var today = calendar.DayOf(Instant.FromDateTimeOffset(now));
        var had = all.Count(other =>
            other.State == NoticeState.Sent
            && other.Notice.To == posted.Notice.To
            && calendar.DayOf(Instant.FromDateTimeOffset(other.Changed)) == today);
        return had < policy.Limits.MailsPerPersonAndDay
            ? null
            : calendar.Hours.Begin(calendar.Roll(today.PlusDays(1)), calendar.Zone).ToDateTimeOffset();
    }
}
