using MimeKit;

namespace Serverless.Mail.Incoming.Content;

/// <summary>What a winmail.dat held.</summary>
/// <param name="Body">Its text and attachments; null when nothing could be unpacked.</param>
/// <param name="IsWhole">Whether all of it could be read.</param>
internal sealed record TnefContent(MimeEntity? Body, bool IsWhole);
