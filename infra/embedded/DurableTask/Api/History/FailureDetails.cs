namespace DurableTask.Core;

/// <summary>Why an orchestration or a task failed, as a history tells it.</summary>
/// <param name="errorType">The full name of the exception's type.</param>
/// <param name="errorMessage">The exception's message.</param>
/// <param name="stackTrace">Where it was thrown, if known.</param>
/// <param name="innerFailure">What caused it, if anything did.</param>
/// <param name="isNonRetriable">Whether another attempt cannot help.</param>
/// <param name="properties">More facts about the failure; null for none.</param>
public class FailureDetails(
    string errorType,
    string errorMessage,
    string? stackTrace,
    FailureDetails? innerFailure,
    bool isNonRetriable,
    IDictionary<string, object?>? properties = null)
{
    /// <summary>The full name of the exception's type.</summary>
    public string ErrorType { get; } = errorType;

    /// <summary>The exception's message.</summary>
    public string ErrorMessage { get; } = errorMessage;

    /// <summary>Where it was thrown, if known.</summary>
    public string? StackTrace { get; } = stackTrace;

    /// <summary>What caused it, if anything did.</summary>
    public FailureDetails? InnerFailure { get; } = innerFailure;

    /// <summary>Whether another attempt cannot help.</summary>
    public bool IsNonRetriable { get; } = isNonRetriable;

    /// <summary>More facts about the failure; null for none.</summary>
    public IDictionary<string, object?>? Properties { get; } = properties;

    /// <summary>Gives the type and the message.</summary>
    public override string ToString() => $"{ErrorType}: {ErrorMessage}";
}
