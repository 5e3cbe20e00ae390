using Microsoft.Extensions.Logging;

namespace Serverless.Workflow;

/// <summary>The workflow's log messages; event ids 1000 to 1099.</summary>
internal static partial class Log
{
    [LoggerMessage(1000, LogLevel.Warning, "{Reference}: command {Key} is stored, but its event could not be raised. It will be raised again.")]
    internal static partial void CommandNotRaised(ILogger logger, string reference, string key, Exception error);
}
