namespace Microsoft.DurableTask;

/// <summary>
/// Decides whether a failed call is tried again. It is orchestrator code: it must be deterministic and may wait only on
/// what the orchestration's context gives, a timer for instance.
/// </summary>
/// <param name="retryContext">What failed, and how often.</param>
/// <returns>Whether to try again, at once.</returns>
public delegate Task<bool> AsyncRetryHandler(RetryContext retryContext);
