namespace Microsoft.DurableTask;

/// <summary>Decides whether a failed call is tried again. It is orchestrator code and must be deterministic.</summary>
/// <param name="retryContext">What failed, and how often.</param>
/// <returns>Whether to try again, at once.</returns>
public delegate bool RetryHandler(RetryContext retryContext);
