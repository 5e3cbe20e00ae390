using NodaTime;

namespace Serverless.Workflow.Mail;

/// <summary>Says that a message has come and is kept; what goes through the queue <c>mail-in</c>.</summary>
/// <param name="Hash">The message's hash, under which it is kept.</param>
/// <param name="Door">How it came: <c>imap</c>, <c>api</c> or <c>maildrop</c>.</param>
/// <param name="Recipient">The envelope's recipient, where the door knows it.</param>
/// <param name="At">When it came (UTC).</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="IsWhole">False when only its beginning was taken, because it is larger than anything that is taken.</param>
public sealed record MailArrival(string Hash, string Door, string? Recipient, DateTimeOffset At, long Bytes, bool IsWhole = true)
{
    /// <summary>The queue's name.</summary>
    public const string Queue = "mail-in";

    /// <summary>The day on which it came, by the clock of a time zone (IANA id).</summary>
    internal DateOnly DayAt(string timeZone) => Instant.FromDateTimeOffset(At).InZone(DateTimeZoneProviders.Tzdb[timeZone]).Date.ToDateOnly();
}
