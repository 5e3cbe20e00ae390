namespace Serverless.Workflow.Mail;

/// <summary>A file in a message: an attachment, an inline picture, a message inside the message, or what a winmail.dat held.</summary>
/// <param name="Name">The file name, decoded, without path and control characters; made up from the type where there is none.</param>
/// <param name="ContentType">The media type as the message says it.</param>
/// <param name="Content">The bytes.</param>
/// <param name="Warning">What a reader should know, such as that it could not be unpacked; null when nothing.</param>
public sealed record MailPart(string Name, string ContentType, ReadOnlyMemory<byte> Content, string? Warning = null);
