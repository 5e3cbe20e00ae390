namespace Microsoft.DurableTask.Client;

/// <summary>What a purge did.</summary>
public class PurgeResult
{
    /// <summary>Creates a result.</summary>
    /// <param name="count">How many orchestrations were purged.</param>
    public PurgeResult(int count)
        : this(count, isComplete: null)
    {
    }

    /// <summary>Creates a result.</summary>
    /// <param name="count">How many orchestrations were purged.</param>
    /// <param name="isComplete">Whether none is left that should be; null when not known.</param>
    public PurgeResult(int count, bool? isComplete)
    {
        if (count < 0)
        {
            throw new ArgumentException("The number of purged orchestrations cannot be negative.", nameof(count));
        }

        PurgedInstanceCount = count;
        IsComplete = isComplete;
    }

    /// <summary>How many orchestrations were purged.</summary>
    public int PurgedInstanceCount { get; }

    /// <summary>Whether none is left that should be; null when not known.</summary>
    public bool? IsComplete { get; }
}
