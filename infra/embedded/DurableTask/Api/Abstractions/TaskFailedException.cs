namespace Microsoft.DurableTask;

/// <summary>Thrown where an orchestrator awaits an activity or a sub-orchestration that failed.</summary>
public sealed class TaskFailedException : Exception
{
    /// <summary>Creates the exception for a failure known as an exception.</summary>
    /// <param name="taskName">The name of the activity or sub-orchestration.</param>
    /// <param name="taskId">Its number within the orchestration.</param>
    /// <param name="innerException">What it failed with.</param>
    public TaskFailedException(string taskName, int taskId, Exception innerException)
        : base(MessageOf(taskName, taskId, innerException?.Message), innerException)
    {
        ArgumentNullException.ThrowIfNull(innerException);
        TaskName = taskName;
        TaskId = taskId;
        FailureDetails = TaskFailureDetails.FromException(innerException);
    }

    /// <summary>Creates the exception for a failure known by its details.</summary>
    /// <param name="taskName">The name of the activity or sub-orchestration.</param>
    /// <param name="taskId">Its number within the orchestration.</param>
    /// <param name="failureDetails">What it failed with.</param>
    public TaskFailedException(string taskName, int taskId, TaskFailureDetails failureDetails)
        : base(MessageOf(taskName, taskId, failureDetails?.ErrorMessage))
    {
        ArgumentNullException.ThrowIfNull(failureDetails);
        TaskName = taskName;
        TaskId = taskId;
        FailureDetails = failureDetails;
    }

    /// <summary>The name of the activity or sub-orchestration.</summary>
    public string TaskName { get; }

    /// <summary>Its number within the orchestration.</summary>
    public int TaskId { get; }

    /// <summary>What it failed with.</summary>
    public TaskFailureDetails FailureDetails { get; }

    /// <summary>Whether it failed with exactly this type of exception.</summary>
    [Obsolete("Use FailureDetails.IsCausedBy, which knows base types as well.")]
    public bool IsCausedByException<T>()
        where T : Exception
        => FailureDetails.ErrorType == typeof(T).FullName;

    private static string MessageOf(string taskName, int taskId, string? cause)
    {
        var message = $"Task '{taskName}' (#{taskId}) failed with an unhandled exception";
        return cause is null ? message + "." : $"{message}: {cause}";
    }
}
