using Microsoft.Extensions.Logging;

namespace Serverless.Embedded;

/// <summary>The functions host's log messages; event ids 150 to 199.</summary>
internal static partial class Log
{
    [LoggerMessage(150, LogLevel.Information, "Executing 'Functions.{Name}' (Reason='{Reason}', Id={InvocationId})")]
    internal static partial void Executing(ILogger logger, string name, string reason, string invocationId);

    [LoggerMessage(
        151,
        LogLevel.Information,
        "Executed 'Functions.{Name}' (Succeeded, Id={InvocationId}, Duration={Milliseconds:F0}ms)"
    )]
    internal static partial void Executed(ILogger logger, string name, string invocationId, double milliseconds);

    [LoggerMessage(152, LogLevel.Error, "Executed 'Functions.{Name}' (Failed, Id={InvocationId}, Duration={Milliseconds:F0}ms)")]
    internal static partial void ExecutionFailed(
        ILogger logger,
        string name,
        string invocationId,
        double milliseconds,
        Exception error);

    [LoggerMessage(153, LogLevel.Information, "Host started with {Count} functions: {Names}")]
    internal static partial void HostStarted(ILogger logger, int count, string names);

    [LoggerMessage(154, LogLevel.Warning, "Stopping with work in progress: {Work}. Functions are told to end.")]
    internal static partial void StoppedEarly(ILogger logger, string work);

    [LoggerMessage(160, LogLevel.Information, "The next run of '{Name}' is at {Next:yyyy-MM-dd HH:mm:ss} UTC.")]
    internal static partial void NextRun(ILogger logger, string name, DateTimeOffset next);

    [LoggerMessage(
        161,
        LogLevel.Error,
        "The state of the timer '{Name}' cannot be kept: {Problem}. The timer goes on; a run missed while the host is down may go unnoticed."
    )]
    internal static partial void TimerStateFailed(ILogger logger, string name, string problem);

    [LoggerMessage(
        170,
        LogLevel.Error,
        "The queue '{Queue}' of function '{Name}' cannot be read: {Problem} It is tried again; no message is lost."
    )]
    internal static partial void QueueUnreachable(ILogger logger, string queue, string name, string problem);

    [LoggerMessage(171, LogLevel.Information, "The queue '{Queue}' of function '{Name}' can be read again.")]
    internal static partial void QueueReachable(ILogger logger, string queue, string name);

    [LoggerMessage(
        172,
        LogLevel.Warning,
        "Message {MessageId} failed {Count} times and is moved to the queue '{Queue}'. Look at the function's errors, then put the message back or delete it."
    )]
    internal static partial void Poisoned(ILogger logger, string messageId, long count, string queue);

    [LoggerMessage(
        174,
        LogLevel.Warning,
        "Message {MessageId} of the queue '{Queue}' is not in base64 and is moved to the queue '{Poison}'. Send messages in base64, or set extensions.queues.messageEncoding to none in host.json."
    )]
    internal static partial void Undecodable(ILogger logger, string messageId, string queue, string poison);

    [LoggerMessage(
        173,
        LogLevel.Warning,
        "Message {MessageId} of the queue '{Queue}' could not be settled: {Problem} It will come again."
    )]
    internal static partial void NotSettled(ILogger logger, string messageId, string queue, string problem);
}
