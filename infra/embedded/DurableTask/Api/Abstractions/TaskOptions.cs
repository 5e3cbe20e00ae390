namespace Microsoft.DurableTask;

/// <summary>How an activity or a sub-orchestration is called.</summary>
public record TaskOptions
{
    /// <summary>Creates options with a retry rule.</summary>
    /// <param name="retry">When a failed call is tried again; null for never.</param>
    public TaskOptions(TaskRetryOptions? retry)
        : this(retry, tags: null)
    {
    }

    /// <summary>Creates options.</summary>
    /// <param name="retry">When a failed call is tried again; null for never.</param>
    /// <param name="tags">Labels of the call.</param>
    public TaskOptions(TaskRetryOptions? retry = null, IDictionary<string, string>? tags = null)
    {
        Retry = retry;
        Tags = tags;
    }

    /// <summary>Copies options.</summary>
    /// <param name="options">What to copy.</param>
    public TaskOptions(TaskOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Retry = options.Retry;
        Tags = options.Tags;
        Version = options.Version;
    }

    /// <summary>When a failed call is tried again; null for never.</summary>
    public TaskRetryOptions? Retry { get; init; }

    /// <summary>Labels of the call.</summary>
    public IDictionary<string, string>? Tags { get; init; }

    /// <summary>
    /// The version asked for. When null, an activity gets the version of the orchestration that calls it, and a
    /// sub-orchestration the default version.
    /// </summary>
    public TaskVersion? Version { get; init; }

    /// <summary>Creates options that retry by a policy.</summary>
    public static TaskOptions FromRetryPolicy(RetryPolicy policy) => new(TaskRetryOptions.FromRetryPolicy(policy));

    /// <summary>Creates options that retry as a handler decides.</summary>
    public static TaskOptions FromRetryHandler(AsyncRetryHandler handler) =>
        new(TaskRetryOptions.FromRetryHandler(handler));

    /// <summary>Creates options that retry as a handler decides.</summary>
    public static TaskOptions FromRetryHandler(RetryHandler handler) => new(TaskRetryOptions.FromRetryHandler(handler));

    /// <summary>Gives these options with an instance id for a sub-orchestration.</summary>
    public SubOrchestrationOptions WithInstanceId(string instanceId) => new(this, instanceId);
}
