using Microsoft.DurableTask;

namespace Serverless.Embedded.Engine;

/// <summary>A failure as the store keeps it.</summary>
/// <param name="Type">Full name of the exception's type.</param>
/// <param name="Message">Its message.</param>
/// <param name="Stack">Its stack trace, if there was one.</param>
/// <param name="Inner">What caused it.</param>
/// <param name="Final">Whether a retry cannot help, as with a function that does not exist.</param>
internal sealed record Failure(string Type, string Message, string? Stack = null, Failure? Inner = null, bool Final = false)
{
    internal static Failure From(TaskFailureDetails details) => new(
        details.ErrorType,
        details.ErrorMessage,
        details.StackTrace,
        details.InnerFailure is { } inner ? From(inner) : null);

    internal static Failure From(Exception exception) => exception is TaskFailedException { FailureDetails: { } details } failed
        ? new(failed.GetType().FullName!, failed.Message, failed.StackTrace, From(details))
        : From(TaskFailureDetails.FromException(exception));

    /// <summary>What a parent is told of a sub-orchestration that was terminated, or replaced by another start.</summary>
    internal static Failure Terminated(string instanceId) =>
        new(
            "DurableTask.Core.Exceptions.OrchestrationTerminatedException",
            $"The sub-orchestration '{instanceId}' was terminated.",
            Final: true);

    internal TaskFailureDetails ToDetails() => new(Type, Message, Stack, Inner?.ToDetails(), Properties: null);
}
