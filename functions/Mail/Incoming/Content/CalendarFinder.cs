using MimeKit;
using Serverless.Domain.Languages;
using Serverless.Workflow.Calendars;

namespace Serverless.Mail.Incoming.Content;

/// <summary>Finds what a calendar program sent with a message (RFC 6047).</summary>
internal static class CalendarFinder
{
    private const string Method = "METHOD";

    /// <summary>Finds the calendar object: a version of the text, otherwise a file.</summary>
    /// <param name="message">The message.</param>
    /// <param name="language">The message's own word about its language.</param>
    internal static CalendarContent? Find(MimeMessage message, Language? language)
    {
        var parts = Leaves.Of(message.Body).OfType<MimePart>().ToList();
        return (parts.Find(part => part.ContentType.IsMimeType("text", "calendar")) ?? parts.Find(IsFile)) is { } found
            ? Read(found, Charsets.Decode(Contents.Of(found), found.ContentType.Charset, language).Text)
            : null;
    }

    private static bool IsFile(MimePart part) =>
        part.ContentType.IsMimeType("application", "ics") || part.FileName?.EndsWith(".ics", StringComparison.OrdinalIgnoreCase) == true;

    // Programs say what the object is for in the part's header, in the object, or in both.
    private static CalendarContent Read(MimePart part, string text)
    {
        var method = part.ContentType.Parameters[Method] ?? text.Split('\n').Select(line => line.Split(':'))
            .Where(line => line.Length == 2 && line[0].Trim().Equals(Method, StringComparison.OrdinalIgnoreCase)).Select(line => line[1]).FirstOrDefault();
        return new CalendarContent(method?.Trim().ToUpperInvariant() ?? string.Empty, text);
    }
}
