using System.Globalization;
using Serverless.Domain.Calendars;
using Serverless.Domain.Invitations;
using Serverless.Domain.Mail;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Policies;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Domain.Visits;
using Serverless.Workflow.Mail;
using Serverless.Workflow.Notices;

namespace Serverless.Workflow.Calendars;

/// <summary>
/// Makes the calendar entry that goes with a letter. Each addressee is the only attendee of their own copy: nobody's address is
/// shown to others, and an answer concerns the one who gives it.
/// </summary>
/// <param name="writer">Writes calendar objects.</param>
/// <param name="identity">The organiser: the mailbox that the system reads.</param>
/// <param name="policy">The hours of a day.</param>
public sealed class CalendarEntries(IInvitationWriter writer, MailIdentity identity, Policy policy)
{
    /// <summary>Makes the entry.</summary>
    /// <param name="notice">The notice; its data hold days and version as they were when it was written.</param>
    /// <param name="visit">Its request as it stands.</param>
    /// <param name="to">The addressee.</param>
    /// <param name="words">The words of the entry.</param>
    /// <param name="registers">The registers, for the time zone of the venue.</param>
    /// <returns>Null for a notice that is about no entry.</returns>
    public CalendarContent? Make(Notice notice, VisitRequest visit, Addressee to, EntryWords words, RegisterIndex registers)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(registers);

        // Those who arrange visits hear of days as well, but were sent no entry that could be taken back; they have the feed.
        if (notice.To.Kind is PartyKind.Officer or PartyKind.Coordinator
            || StateOf(notice.Kind) is not { } state || SpanOf(notice, "first", "last", visit, registers) is not { } span)
        {
            return null;
        }

        return writer.Write(new VisitEvent
        {
            Reference = visit.Reference,
            Sequence = int.Parse(notice.Data["sequence"], CultureInfo.InvariantCulture),
            State = state,
            At = notice.At,
            Title = words.Title,
            Description = words.Description,
            Venue = visit.Registration?.Facts.Venue?.Value ?? string.Empty,
            Span = span,
            Replaced = SpanOf(notice, "wasFirst", "wasLast", visit, registers),
            Organiser = new Mailbox(identity.Address, words.Organiser),
            Attendees =
            [
                new EventAttendee(
                    new Mailbox(to.Address, to.Name),
                    visit.Plan?.Find(notice.To)?.IsRequired == false ? AttendeeRole.Optional : AttendeeRole.Required,
                    notice.To.Kind == PartyKind.Expert ? AttendeeKind.Individual : AttendeeKind.Group,
                    AnswerOf(visit.Plan?.Find(notice.To)?.Answer)),
            ],
        });
    }

    /// <summary>
    /// Makes the entry of a visit in a feed, as the visit stands. A visit that is called off shows as cancelled; one that is put off,
    /// or that its reader has refused, is not there.
    /// </summary>
    /// <param name="visit">The visit.</param>
    /// <param name="to">Whose feed it is.</param>
    /// <param name="words">The words of the entry.</param>
    /// <param name="registers">The registers, for the time zone of the venue.</param>
    /// <returns>Null when there is nothing to show to them.</returns>
    public VisitEvent? Show(VisitRequest visit, Party to, EntryWords words, RegisterIndex registers)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(registers);
        var seesAll = to.Kind is PartyKind.Officer or PartyKind.Coordinator;
        if (visit.Plan is not { } plan || !(seesAll || plan.Find(to) is { Answer: null or InvitationAnswer.Accept }))
        {
            return null;
        }

        var isOff = visit.Stage.IsEnd() && visit.Stage != Stage.Closed;
        return new VisitEvent
        {
            Reference = visit.Reference,
            Sequence = visit.Sequence,
            State = isOff ? EventState.Cancelled : plan.IsAgreed && !visit.NeedsPlan ? EventState.Confirmed : EventState.Tentative,
            At = isOff ? visit.Since : plan.AgreedAt ?? plan.Invitations.Select(invitation => invitation.AskedAt).DefaultIfEmpty(visit.Since).Max(),
            Title = words.Title,
            Description = words.Description,
            Venue = visit.Registration?.Facts.Venue?.Value ?? string.Empty,
            Span = Span(plan.First, plan.Last, visit, registers),
            Organiser = new Mailbox(identity.Address, words.Organiser),
            Attendees = [],
        };
    }

    private static EventState? StateOf(NoticeKind kind) => kind switch
    {
        NoticeKind.VisitAsked => EventState.Tentative,
        NoticeKind.VisitConfirmed => EventState.Confirmed,
        NoticeKind.InvitationWithdrawn or NoticeKind.VisitPostponed or NoticeKind.Ended => EventState.Cancelled,
        _ => null,
    };

    private static AttendeeAnswer AnswerOf(InvitationAnswer? answer) => answer switch
    {
        InvitationAnswer.Accept => AttendeeAnswer.Accepted,
        InvitationAnswer.Decline or InvitationAnswer.OtherDays => AttendeeAnswer.Declined,
        _ => AttendeeAnswer.None,
    };

    private EventSpan? SpanOf(Notice notice, string first, string last, VisitRequest visit, RegisterIndex registers) =>
        DayOf(notice, first) is { } from && DayOf(notice, last) is { } until
            ? Span(from, until, visit, registers)
            : null;

    private EventSpan Span(DateOnly first, DateOnly last, VisitRequest visit, RegisterIndex registers) => new(
        first,
        last,
        WorkingHours.TryParse(policy.Hours)!,
        registers.FindState(visit.Reference.State)?.TimeZone ?? policy.Headquarters.TimeZone);

    private static DateOnly? DayOf(Notice notice, string name) =>
        DateOnly.TryParseExact(notice.Data.GetValueOrDefault(name), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
