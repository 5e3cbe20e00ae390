namespace Microsoft.Azure.Functions.Worker;

/// <summary>A trace, in the W3C form.</summary>
public abstract class TraceContext
{
    /// <summary>The <c>traceparent</c>; empty without a trace.</summary>
    public abstract string TraceParent { get; }

    /// <summary>The <c>tracestate</c>; empty without one.</summary>
    public abstract string TraceState { get; }

    /// <summary>Attributes of the trace.</summary>
    public virtual IReadOnlyDictionary<string, string> Attributes { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal);
}
