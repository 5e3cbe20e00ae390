namespace Microsoft.DurableTask;

/// <summary>An activity. Implement <see cref="TaskActivity{TInput,TOutput}"/> rather than this.</summary>
public interface ITaskActivity
{
    /// <summary>What the input is deserialized to.</summary>
    Type InputType { get; }

    /// <summary>What the activity gives back.</summary>
    Type OutputType { get; }

    /// <summary>Runs the activity.</summary>
    /// <param name="context">What the activity knows about its call.</param>
    /// <param name="input">The deserialized input, or null.</param>
    /// <returns>The output, or null.</returns>
    Task<object?> RunAsync(TaskActivityContext context, object? input);
}
