using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Microsoft.DurableTask.Client;

/// <summary>What a client sees of an orchestration at one moment.</summary>
public sealed class OrchestrationMetadata
{
    /// <summary>Creates the metadata.</summary>
    /// <param name="name">The orchestrator's name.</param>
    /// <param name="instanceId">The instance id.</param>
    public OrchestrationMetadata(string name, string instanceId)
    {
        Name = name;
        InstanceId = instanceId;
    }

    /// <summary>The orchestrator's name.</summary>
    public string Name { get; }

    /// <summary>The instance id.</summary>
    public string InstanceId { get; }

    /// <summary>Reads the payloads; null when they were not fetched.</summary>
    public DataConverter? DataConverter { get; init; }

    /// <summary>Where the orchestration stands.</summary>
    public OrchestrationRuntimeStatus RuntimeStatus { get; init; }

    /// <summary>When it was created.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it last took a step.</summary>
    public DateTimeOffset LastUpdatedAt { get; init; }

    /// <summary>The input; null also when it was not fetched.</summary>
    public string? SerializedInput { get; init; }

    /// <summary>The output; null also when it was not fetched.</summary>
    public string? SerializedOutput { get; init; }

    /// <summary>The custom status; null also when it was not fetched.</summary>
    public string? SerializedCustomStatus { get; init; }

    /// <summary>The labels given at the start.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Why it failed; null when it did not, or when payloads were not fetched.</summary>
    public TaskFailureDetails? FailureDetails { get; init; }

    /// <summary>Whether the status is <see cref="OrchestrationRuntimeStatus.Running"/>.</summary>
    public bool IsRunning => RuntimeStatus is OrchestrationRuntimeStatus.Running;

    /// <summary>Whether the orchestration has ended: completed, failed or terminated.</summary>
    public bool IsCompleted => RuntimeStatus
        is OrchestrationRuntimeStatus.Completed
        or OrchestrationRuntimeStatus.Failed
        or OrchestrationRuntimeStatus.Terminated;

    /// <summary>Gives the input.</summary>
    /// <exception cref="InvalidOperationException">It was not fetched.</exception>
    public T? ReadInputAs<T>() => Read<T>(SerializedInput, "input");

    /// <summary>Gives the output.</summary>
    /// <exception cref="InvalidOperationException">It was not fetched.</exception>
    public T? ReadOutputAs<T>() => Read<T>(SerializedOutput, "output");

    /// <summary>Gives the custom status.</summary>
    /// <exception cref="InvalidOperationException">It was not fetched.</exception>
    public T? ReadCustomStatusAs<T>() => Read<T>(SerializedCustomStatus, "custom status");

    /// <summary>Describes the instance, payloads shortened.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"[Name: '{Name}', ID: '{InstanceId}', RuntimeStatus: {RuntimeStatus}");
        text.Append(CultureInfo.InvariantCulture, $", CreatedAt: {CreatedAt:s}, LastUpdatedAt: {LastUpdatedAt:s}");
        Append("Input", SerializedInput);
        Append("Output", SerializedOutput);
        var failure = FailureDetails is null ? null : $"{FailureDetails.ErrorType} - {Shorten(FailureDetails.ErrorMessage)}";
        Append("FailureDetails", failure, whole: true);
        return text.Append(']').ToString();

        void Append(string label, string? value, bool whole = false)
        {
            if (value is not null)
            {
                text.Append(", ").Append(label).Append(": '").Append(whole ? value : Shorten(value)).Append('\'');
            }
        }
    }

    private static string Shorten(string text)
    {
        const int MaxLength = 50;
        return text.Length <= MaxLength ? text : text[..MaxLength] + "...";
    }

    private T? Read<T>(string? data, string what)
    {
        return DataConverter is { } converter
            ? converter.Deserialize<T>(data)
            : throw new InvalidOperationException(
                $"The {what} of '{InstanceId}' was not fetched. Ask for inputs and outputs when getting the instance.");
    }
}
