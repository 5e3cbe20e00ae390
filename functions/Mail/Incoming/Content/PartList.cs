using System.Globalization;
using MimeKit;
using Serverless.Workflow.Mail;

namespace Serverless.Mail.Incoming.Content;

/// <summary>The files of a message, in the order in which they were found.</summary>
internal sealed class PartList
{
    private const int LongestSubject = 100;

    private readonly List<MailPart> _parts = [];

    /// <summary>The files so far.</summary>
    internal IReadOnlyList<MailPart> All => _parts;

    /// <summary>Adds a leaf.</summary>
    internal void Add(MimePart part, string? warning = null)
    {
        var type = part.ContentType.MimeType.ToLowerInvariant();
        _parts.Add(new MailPart(FileNames.Clean(part.FileName, type, Fallback(type)), type, Contents.Of(part), warning));
    }

    /// <summary>Adds a message that is inside the message, as a file by the name of its subject.</summary>
    internal void Add(MessagePart part)
    {
        var type = part.ContentType.MimeType.ToLowerInvariant();
        var subject = OneLine.Of(part.Message?.Subject, LongestSubject).Replace('/', '-').Replace('\\', '-');
        _parts.Add(new MailPart(
            FileNames.Clean(subject.Length > 0 ? $"{subject}.eml" : part.ContentDisposition?.FileName, type, Fallback("message/rfc822")),
            type,
            part.Message is { } message ? Contents.Of(message) : []));
    }

    private string Fallback(string type) =>
        string.Create(CultureInfo.InvariantCulture, $"{Kind(type)}-{_parts.Count + 1}");

    private static string Kind(string type) => type.Split('/')[0] switch
    {
        "image" => "image",
        "message" => "message",
        "text" => "text",
        _ => "file",
    };
}
