using Microsoft.Extensions.Logging;

namespace Serverless.Local.Maildrop;

/// <summary>The maildrop's log messages; event ids 1600 to 1619.</summary>
internal static partial class Log
{
    [LoggerMessage(1600, LogLevel.Information, "The file {File} was taken in as {Hash}.")]
    internal static partial void Taken(ILogger logger, string file, string hash);

    [LoggerMessage(1601, LogLevel.Warning, "The file {File} could not be taken in and is tried again: {Reason}")]
    internal static partial void NotTaken(ILogger logger, string file, string reason);

    [LoggerMessage(1602, LogLevel.Warning, "The maildrop's folder cannot be looked into: {Reason}")]
    internal static partial void FolderUnreadable(ILogger logger, string reason);
}
