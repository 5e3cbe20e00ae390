using Serverless.Domain.Mail;
using Serverless.Domain.Requests;

namespace Serverless.Domain.Invitations;

/// <summary>A visit as an entry of people's calendars: one entry for all its days.</summary>
public sealed record VisitEvent
{
    /// <summary>The request. With the mail domain it makes the entry's UID, which never changes.</summary>
    public required Reference Reference { get; init; }

    /// <summary>
    /// Which version of the entry it is, from 0. One counter, stored with the visit: it rises with every change that is sent,
    /// of whatever kind, and with the cancellation. Programs ignore what has a lower one than they have seen.
    /// </summary>
    public required int Sequence { get; init; }

    /// <summary>Whether it takes place.</summary>
    public required EventState State { get; init; }

    /// <summary>When this version was made (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>What stands in the entry below its times; may be empty.</summary>
    public required string Description { get; init; }

    /// <summary>The venue, such as a building and a city; may be empty.</summary>
    public required string Venue { get; init; }

    /// <summary>When it is.</summary>
    public required EventSpan Span { get; init; }

    /// <summary>When it was before its dates moved; the entry then states old and new. Null when they did not.</summary>
    public EventSpan? Replaced { get; init; }

    /// <summary>Who invites. Calendar answers go to this address, so it must be a mailbox that the system reads, and always the same.</summary>
    public required Mailbox Organiser { get; init; }

    /// <summary>Who is invited; each address once.</summary>
    public required IReadOnlyList<EventAttendee> Attendees { get; init; }
}
