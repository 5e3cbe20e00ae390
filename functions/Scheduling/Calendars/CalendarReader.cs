using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Microsoft.Extensions.Logging;
using Serverless.Domain.Invitations;
using Serverless.Workflow.Calendars;
using Serverless.Workflow.Mail;

namespace Serverless.Scheduling.Calendars;

/// <summary>Reads answers to invitations with Ical.Net.</summary>
/// <param name="identity">The system's mailbox, whose domain makes the entries' UIDs.</param>
/// <param name="logger">Hears why an object could not be read.</param>
internal sealed class CalendarReader(MailIdentity identity, ILogger<CalendarReader> logger) : ICalendarReader
{
    // Programs write a few thousand characters.
    private const int LongestText = 256 * 1024;
    private const int LongestComment = 2000;

    private const string Stamp = "DTSTAMP";
    private const string Ask = "Ask the sender to answer in words.";

    /// <inheritdoc />
    public CalendarAnswerReading Read(string text, string? sender)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > LongestText)
        {
            return CalendarAnswerReading.Unusable(CalendarProblem.TooLarge, $"The calendar part is larger than any answer is. {Ask}");
        }

        try
        {
            return Calendar.Load<Calendar>(new StringReader(CalendarText.Lines(text.TrimStart('\uFEFF')))) is [var calendar]
                ? Read(calendar, sender, text.Contains(Stamp, StringComparison.OrdinalIgnoreCase))
                : CalendarAnswerReading.Unusable(CalendarProblem.Unreadable, $"The calendar part is empty, or holds several. {Ask}");
        }
        catch (Exception error)
        {
            // A boundary: the text is a stranger's, and the library has many ways to refuse one.
            Log.AnswerUnreadable(logger, error.GetType().Name);
            return CalendarAnswerReading.Unusable(CalendarProblem.Unreadable, $"The calendar part is damaged. {Ask}");
        }
    }

    private CalendarAnswerReading Read(Calendar calendar, string? sender, bool hasStamp)
    {
        var method = calendar.Method?.Trim().ToUpperInvariant();
        if (method is not (CalendarMethods.Reply or CalendarMethods.Counter or CalendarMethods.Refresh or CalendarMethods.Cancel))
        {
            return CalendarAnswerReading.Unusable(CalendarProblem.NoAnswer, $"The calendar part is no answer to an invitation. {Ask}");
        }

        if (calendar.Events.ToList() is not [{ } entry])
        {
            return CalendarAnswerReading.Unusable(CalendarProblem.Ambiguous, $"The calendar part holds no entry, or several. {Ask}");
        }

        if (EventUid.Read(entry.Uid?.Trim() ?? string.Empty, identity.Domain) is not { } reference)
        {
            return CalendarAnswerReading.Unusable(CalendarProblem.UnknownEntry, "The calendar part is about an entry that was not sent from here.");
        }

        if (Attendee(entry, sender) is not { } attendee || CalendarAddress.Read(attendee.Value?.OriginalString) is not { } address)
        {
            return CalendarAnswerReading.Unusable(CalendarProblem.Ambiguous, $"The calendar part does not say whose answer it is. {Ask}");
        }

        return Kind(method, attendee) is not { } kind
            ? CalendarAnswerReading.Unusable(CalendarProblem.NoAnswer, $"The calendar part says neither yes nor no. {Ask}")
            : CalendarAnswerReading.Of(new CalendarAnswer
            {
                Reference = reference,
                Sequence = Math.Max(0, entry.Sequence),
                Attendee = address,
                SentBy = CalendarAddress.Read(attendee.SentBy?.OriginalString),
                Kind = kind,
                Proposed = kind is CalendarAnswerKind.Proposed ? Proposed(entry) : null,
                Comment = Comment(entry, attendee),

                // The library makes one up where there is none.
                At = !hasStamp ? null : CalendarZones.At(entry.DtStamp, own: null)?.ToInstant().ToDateTimeOffset(),
            });
    }

    // Google and others name everybody in a proposal; then it is the one who sent it.
    private static Attendee? Attendee(CalendarEvent entry, string? sender) => entry.Attendees is [var only]
        ? only
        : entry.Attendees.FirstOrDefault(attendee => sender is not null && CalendarAddress.Read(attendee?.Value?.OriginalString) == CalendarAddress.Read(sender));

    private static CalendarAnswerKind? Kind(string method, Attendee attendee) => method switch
    {
        CalendarMethods.Counter => CalendarAnswerKind.Proposed,
        CalendarMethods.Refresh => CalendarAnswerKind.Refresh,
        CalendarMethods.Cancel => CalendarAnswerKind.Removed,
        _ => attendee.ParticipationStatus?.Trim().ToUpperInvariant() switch
        {
            EventParticipationStatus.Accepted => CalendarAnswerKind.Accepted,
            EventParticipationStatus.Declined => CalendarAnswerKind.Declined,
            EventParticipationStatus.Tentative => CalendarAnswerKind.Tentative,
            EventParticipationStatus.Delegated => CalendarAnswerKind.Delegated,
            _ => null,
        },
    };

    private static ProposedTime? Proposed(CalendarEvent entry) =>
        CalendarZones.At(entry.DtStart, own: null)?.ToDateTimeOffset() is { } begin
        && CalendarZones.At(entry.DtEnd, own: null)?.ToDateTimeOffset() is { } end
        && begin <= end
            ? new ProposedTime(begin, end)
            : null;

    // Google puts the words of the attendee into a parameter of its own.
    private static string Comment(CalendarEvent entry, Attendee attendee)
    {
        var comment = entry.Comments.FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)) ?? attendee.Parameters.Get("X-RESPONSE-COMMENT") ?? string.Empty;
        comment = CalendarText.Lines(comment).Trim();
        return comment.Length > LongestComment ? comment[..LongestComment] : comment;
    }
}
