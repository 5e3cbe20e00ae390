using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Serverless.Domain.Requests;

namespace Serverless.Workflow;

/// <summary>The workflow's log messages; event ids 1000 to 1099.</summary>
internal static partial class Log
{
    [LoggerMessage(1000, LogLevel.Warning, "{Reference}: command {Key} is stored, but its event could not be raised. It will be raised again.")]
    internal static partial void CommandNotRaised(ILogger logger, string reference, string key, Exception error);

    [LoggerMessage(1001, LogLevel.Warning, "{Reference}: its orchestration was missing and was started from its row, in {Stage}.")]
    internal static partial void CaseStartedAgain(ILogger logger, string reference, Stage stage);

    [LoggerMessage(1002, LogLevel.Error, "{Reference} is open in {Stage}, but its orchestration has ended as {Status}. Restart the instance, or cancel the request.")]
    internal static partial void CaseBroken(ILogger logger, string reference, Stage stage, OrchestrationRuntimeStatus status);
}
