using Microsoft.DurableTask.Client;

namespace Serverless.Embedded.Engine;

internal static class StatusExtensions
{
    /// <summary>The terminal statuses as the store numbers them, for SQL.</summary>
    internal const string TerminalSql = "(1, 3, 5)";

    /// <summary>Whether an instance in this status never runs again.</summary>
    internal static bool IsTerminal(this OrchestrationRuntimeStatus status) => status
        is OrchestrationRuntimeStatus.Completed
        or OrchestrationRuntimeStatus.Failed
        or OrchestrationRuntimeStatus.Terminated;
}
