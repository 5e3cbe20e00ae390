namespace Microsoft.DurableTask;

/// <summary>When a failed call is tried again: how often, after how long, and for which failures.</summary>
public class RetryPolicy
{
    /// <summary>Creates a policy.</summary>
    /// <param name="maxNumberOfAttempts">All attempts together, the first one too; 1 or more.</param>
    /// <param name="firstRetryInterval">The wait before the second attempt; above zero.</param>
    /// <param name="backoffCoefficient">What each wait is multiplied with to give the next; 1 or more.</param>
    /// <param name="maxRetryInterval">The longest wait, not below the first one; null for an hour.</param>
    /// <param name="retryTimeout">
    /// The time since the first attempt after which no new one begins, not below the first wait; null for none.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside its range.</exception>
    public RetryPolicy(
        int maxNumberOfAttempts,
        TimeSpan firstRetryInterval,
        double backoffCoefficient = 1.0,
        TimeSpan? maxRetryInterval = null,
        TimeSpan? retryTimeout = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxNumberOfAttempts);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(firstRetryInterval, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(backoffCoefficient, 1.0);
        NotBelowFirst(maxRetryInterval, firstRetryInterval, nameof(maxRetryInterval));
        NotBelowFirst(retryTimeout, firstRetryInterval, nameof(retryTimeout));

        MaxNumberOfAttempts = maxNumberOfAttempts;
        FirstRetryInterval = firstRetryInterval;
        BackoffCoefficient = backoffCoefficient;
        MaxRetryInterval = maxRetryInterval ?? TimeSpan.FromHours(1);
        RetryTimeout = retryTimeout ?? Timeout.InfiniteTimeSpan;
    }

    /// <summary>All attempts together, the first one too.</summary>
    public int MaxNumberOfAttempts { get; }

    /// <summary>The wait before the second attempt.</summary>
    public TimeSpan FirstRetryInterval { get; }

    /// <summary>What each wait is multiplied with to give the next. 1 by default.</summary>
    public double BackoffCoefficient { get; }

    /// <summary>The longest wait. An hour by default.</summary>
    public TimeSpan MaxRetryInterval { get; }

    /// <summary>The time since the first attempt after which no new one begins; infinite by default.</summary>
    public TimeSpan RetryTimeout { get; }

    /// <summary>Whether a failure is worth another attempt, asked by the engine. Always, by default.</summary>
    public Func<Exception, bool> Handle { get; private init; } = _ => true;

    /// <summary>Not used.</summary>
    [Obsolete("Not implemented. Use TaskOptions.FromRetryHandler or HandleFailure.")]
    public Func<Exception, Task<bool>>? HandleAsync { get; set; }

    /// <summary>Sets which failures are worth another attempt. All, by default.</summary>
    public Func<TaskFailureDetails, bool> HandleFailure
    {
        init => Handle = exception => exception is TaskFailedException failed
            ? value(failed.FailureDetails)
            : throw new InvalidOperationException(
                $"HandleFailure is asked about failed tasks only, not about a {exception.GetType()}.");
    }

    private static void NotBelowFirst(TimeSpan? value, TimeSpan first, string name)
    {
        if (value < first && value != Timeout.InfiniteTimeSpan)
        {
            throw new ArgumentOutOfRangeException(
                name, value, $"{name} must be infinite or not below the first retry interval of {first}.");
        }
    }
}
