using Microsoft.Azure.Functions.Worker;

namespace Serverless.Embedded.Invocation;

/// <summary>One invocation of a function. What it may not need is made when it is asked for.</summary>
internal sealed class InvocationContext(
    Function function,
    object? trigger,
    TriggerData data,
    IServiceProvider services,
    CancellationToken cancellationToken
) : FunctionContext
{
    private string? _id;
    private IDictionary<object, object>? _items;
    private InvocationFeatures? _features;
    private CurrentTrace? _trace;

    public override string InvocationId => _id ??= Guid.NewGuid().ToString();

    public override string FunctionId => function.Definition.Id;

    public override FunctionDefinition FunctionDefinition => function.Definition;

    public override TraceContext TraceContext => _trace ??= new CurrentTrace();

    public override BindingContext BindingContext => data;

    // No function of this host has a retry policy; the official host gives null as well, whatever its annotation says.
    public override RetryContext RetryContext => null!;

    public override IServiceProvider InstanceServices { get; set; } = services;

    public override IDictionary<object, object> Items
    {
        get => _items ??= new Dictionary<object, object>();
        set => _items = value;
    }

    public override IInvocationFeatures Features => _features ??= new InvocationFeatures();

    public override CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>What started the function, in the type of its parameter.</summary>
    internal object? Trigger => trigger;

    /// <summary>The orchestration's input, for an orchestrator that takes it as a parameter.</summary>
    internal object? Input { get; init; }

    /// <summary>What the function returned.</summary>
    internal object? Result { get; set; }

    internal Function Function => function;
}
