using MimeKit;

namespace Serverless.Mail.Incoming.Content;

/// <summary>The leaves of a message's MIME tree, without those of messages inside it.</summary>
internal static class Leaves
{
    /// <summary>Lists them in order; messages inside the message count as leaves.</summary>
    internal static IEnumerable<MimeEntity> Of(MimeEntity? entity) => entity switch
    {
        null => [],
        Multipart multipart => multipart.SelectMany(Of),
        _ => [entity],
    };
}
