using Microsoft.Extensions.Logging;

namespace Serverless.Scheduling.Calendars;

/// <summary>The log messages about calendars; event ids 1400 to 1419. They name no person, no address and no content.</summary>
internal static partial class Log
{
    [LoggerMessage(1400, LogLevel.Information, "Calendar: an answer to an invitation is damaged ({Error}).")]
    internal static partial void AnswerUnreadable(ILogger logger, string error);

    [LoggerMessage(1401, LogLevel.Information, "Calendar: an event of an expert's file from line {Line} on could not be read ({Error}).")]
    internal static partial void EventUnreadable(ILogger logger, int line, string error);
}
