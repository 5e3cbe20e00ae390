using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Fills a parameter with the client of the durable engine.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class DurableClientAttribute : InputBindingAttribute
{
    /// <summary>The task hub; null for the app's own.</summary>
    public string? TaskHub { get; set; }

    /// <summary>The setting that says which storage; null for the app's own.</summary>
    public string? ConnectionName { get; set; }
}
