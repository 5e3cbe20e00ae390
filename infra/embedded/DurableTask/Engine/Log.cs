using Microsoft.Extensions.Logging;

namespace Serverless.Embedded.Engine;

/// <summary>The engine's log messages; event ids 100 to 149.</summary>
internal static partial class Log
{
    [LoggerMessage(
        100,
        LogLevel.Information,
        "Durable engine started on {Store}: {Messages} messages to take in, {Timers} timers armed, {Activities} activities to run again."
    )]
    internal static partial void Started(ILogger logger, string store, int messages, int timers, int activities);

    [LoggerMessage(101, LogLevel.Information, "Durable engine stopped.")]
    internal static partial void Stopped(ILogger logger);

    [LoggerMessage(
        102,
        LogLevel.Warning,
        "Durable engine stopped with work in progress after {Seconds} s; it is run again at the next start."
    )]
    internal static partial void StoppedEarly(ILogger logger, double seconds);

    [LoggerMessage(103, LogLevel.Error, "{Problem}")]
    internal static partial void StoreFailed(ILogger logger, string problem);

    [LoggerMessage(104, LogLevel.Warning, "Orchestration '{InstanceId}' ({Name}) failed: {ErrorType}: {ErrorMessage}")]
    internal static partial void OrchestrationFailed(
        ILogger logger,
        string instanceId,
        string name,
        string errorType,
        string errorMessage);

    [LoggerMessage(
        106,
        LogLevel.Error,
        "The orchestrator '{Name}' of instance '{InstanceId}' awaited something that is not a task of its context, and does not go on from there. Move I/O, Task.Run, Task.Delay and CancelAsync out of orchestrators."
    )]
    internal static partial void AwaitedElsewhere(ILogger logger, string instanceId, string name);

    [LoggerMessage(
        107,
        LogLevel.Warning,
        "The orchestrator '{Name}' of instance '{InstanceId}' has returned, but the instance runs on until its {Count} open calls have ended. Await them, and cancel timers that are not needed any more."
    )]
    internal static partial void WaitsForOpenTasks(ILogger logger, string instanceId, string name, int count);

    [LoggerMessage(105, LogLevel.Warning, "Activity '{Name}' of orchestration '{InstanceId}' failed.")]
    internal static partial void ActivityFailed(ILogger logger, string instanceId, string name, Exception error);
}
