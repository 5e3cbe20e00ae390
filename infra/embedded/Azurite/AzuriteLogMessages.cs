using Microsoft.Extensions.Logging;

namespace Serverless.Embedded;

/// <summary>What is logged about Azurite; event ids 200 to 219.</summary>
internal static partial class AzuriteLogMessages
{
    [LoggerMessage(
        200,
        LogLevel.Information,
        "Azurite (process {ProcessId}) serves blobs on port {BlobPort}, queues on {QueuePort}, tables on {TablePort} from {Folder}, after {Milliseconds} ms."
    )]
    internal static partial void Started(
        ILogger logger, int processId, int blobPort, int queuePort, int tablePort, string folder, long milliseconds);

    [LoggerMessage(201, LogLevel.Information, "Azurite (process {ProcessId}) has stopped.")]
    internal static partial void Stopped(ILogger logger, int processId);

    [LoggerMessage(202, LogLevel.Warning, "Azurite (process {ProcessId}) did not stop within {Seconds} s and was killed.")]
    internal static partial void Killed(ILogger logger, int processId, double seconds);

    [LoggerMessage(203, LogLevel.Error, "{Message}")]
    internal static partial void Died(ILogger logger, string message);

    [LoggerMessage(204, LogLevel.Warning, "Starting Azurite again on the same ports and data: restart {Restart} of {Allowed}.")]
    internal static partial void Restarting(ILogger logger, int restart, int allowed);

    [LoggerMessage(205, LogLevel.Error, "Azurite could not be started again: {Message}")]
    internal static partial void RestartFailed(ILogger logger, string message);
}
