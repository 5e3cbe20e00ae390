using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Starts the function with each message of a storage queue.</summary>
/// <param name="queueName">The queue's name, or the name of a setting as <c>%Name%</c>.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class QueueTriggerAttribute(string queueName) : TriggerBindingAttribute
{
    /// <summary>The queue's name.</summary>
    public string QueueName { get; } = queueName;

    /// <summary>The setting that says which storage account; null for <c>AzureWebJobsStorage</c>.</summary>
    public string? Connection { get; set; }
}
