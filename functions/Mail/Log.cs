using Microsoft.Extensions.Logging;

namespace Serverless.Mail;

/// <summary>The mail's log messages; event ids 1300 to 1399. They name no person, no address and no content.</summary>
internal static partial class Log
{
    [LoggerMessage(1300, LogLevel.Error, "Mail in: a message could not be read and is kept as it is; content {Hash}.")]
    internal static partial void MessageUnreadable(ILogger logger, string hash, Exception error);

    [LoggerMessage(1301, LogLevel.Warning, "Mail in: a signature's key could not be looked up.")]
    internal static partial void KeyNotFound(ILogger logger, Exception error);

    [LoggerMessage(1302, LogLevel.Information, "Mail in: a signature or its key is malformed.")]
    internal static partial void SignatureUnreadable(ILogger logger, Exception error);

    [LoggerMessage(1310, LogLevel.Warning, "Mailbox: message {Uid} could not be taken (try {Try}); it stays for the next poll.")]
    internal static partial void MessageNotTaken(ILogger logger, uint uid, int @try, Exception error);

    [LoggerMessage(1311, LogLevel.Error, "Mailbox: message {Uid} could not be taken again and again; it lies in {Folder}. Look at it by hand.")]
    internal static partial void MessageGivenUp(ILogger logger, uint uid, string folder);

    [LoggerMessage(1312, LogLevel.Error, "Mailbox: message {Uid} has {Size} bytes; only the first {Kept} were taken, and it is set aside.")]
    internal static partial void MessageTooLarge(ILogger logger, uint uid, long size, int kept);

    [LoggerMessage(1313, LogLevel.Warning, "Mailbox: not polled to its end: {Detail}")]
    internal static partial void MailboxAway(ILogger logger, string detail);

    [LoggerMessage(1314, LogLevel.Error, "Mailbox: not polled, an operator must act: {Detail}")]
    internal static partial void MailboxRefused(ILogger logger, string detail);

    [LoggerMessage(1320, LogLevel.Error, "Mail out: nothing can be sent, an operator must act; what is unsent is tried again. {Detail}")]
    internal static partial void ServerNotUsable(ILogger logger, string detail);
}
