namespace Microsoft.DurableTask;

/// <summary>An orchestrator. Implement <see cref="TaskOrchestrator{TInput,TOutput}"/> rather than this.</summary>
public interface ITaskOrchestrator
{
    /// <summary>What the input is deserialized to.</summary>
    Type InputType { get; }

    /// <summary>What the orchestration gives back.</summary>
    Type OutputType { get; }

    /// <summary>Runs the orchestration from its beginning.</summary>
    /// <param name="context">The orchestration's only way to the world.</param>
    /// <param name="input">The deserialized input, or null.</param>
    /// <returns>The output, or null.</returns>
    Task<object?> RunAsync(TaskOrchestrationContext context, object? input);
}
