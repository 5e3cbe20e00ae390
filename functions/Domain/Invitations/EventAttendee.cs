using Serverless.Domain.Mail;

namespace Serverless.Domain.Invitations;

/// <summary>Somebody who is invited to a visit.</summary>
/// <param name="Mailbox">Where the invitation goes, and the name shown.</param>
/// <param name="Role">How much the visit needs them.</param>
/// <param name="Kind">Whether it is one person.</param>
/// <param name="Answer">What they have answered so far; nothing yet, when the dates have moved since.</param>
public sealed record EventAttendee(
    Mailbox Mailbox,
    AttendeeRole Role = AttendeeRole.Required,
    AttendeeKind Kind = AttendeeKind.Individual,
    AttendeeAnswer Answer = AttendeeAnswer.None);
