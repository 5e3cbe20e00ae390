using Microsoft.Extensions.Logging;

namespace Serverless.Storage;

/// <summary>The storage's log messages; event ids 2000 to 2099.</summary>
internal static partial class Log
{
    [LoggerMessage(2000, LogLevel.Information, "Register: {File} brought {Added} new, {Changed} changed and {Removed} removed entries.")]
    internal static partial void RegisterSeeded(ILogger logger, string file, int added, int changed, int removed);

    [LoggerMessage(2001, LogLevel.Warning, "Register: {File}, {Entry}: an operator's change was replaced, as the file's entry changed.")]
    internal static partial void RegisterChangeReplaced(ILogger logger, string file, string entry);

    [LoggerMessage(2002, LogLevel.Warning, "Register: {File}, {Entry}: gone from the file, but kept, as an operator changed it.")]
    internal static partial void RegisterEntryKept(ILogger logger, string file, string entry);

    [LoggerMessage(2003, LogLevel.Error, "Register: a fault keeps the last change from counting: {Fault}")]
    internal static partial void RegisterFault(ILogger logger, string fault);

    [LoggerMessage(2004, LogLevel.Warning, "Register: the tables could not be read; what was read last still counts.")]
    internal static partial void RegisterNotRefreshed(ILogger logger, Exception error);

    [LoggerMessage(2005, LogLevel.Error, "Register: not loaded at start. The next use tries again.")]
    internal static partial void RegisterNotLoaded(ILogger logger, Exception error);
}
