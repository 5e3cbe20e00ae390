using Microsoft.Extensions.Logging;

namespace Serverless.App;

/// <summary>The app's log messages; event ids 1000 to 1099.</summary>
internal static partial class Log
{
    [LoggerMessage(1000, LogLevel.Warning, "Not ready: {Part}: {Detail} Cause: {Cause}")]
    internal static partial void PartUnhealthy(ILogger logger, string part, string detail, string cause);
}
