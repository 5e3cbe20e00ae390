namespace Microsoft.Azure.Functions.Worker;

/// <summary>What a trigger knows beside its value.</summary>
public abstract class BindingContext
{
    /// <summary>The facts by name, such as a route's values or a message's dequeue count.</summary>
    public abstract IReadOnlyDictionary<string, object?> BindingData { get; }
}
