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

    [LoggerMessage(1320, LogLevel.Error, "Mail out: the server {Server} cannot be used: {Fault}. Check user, password and certificate; what is unsent is tried again.")]
    internal static partial void ServerNotUsable(ILogger logger, string server, string fault);
}
