using System.Collections.ObjectModel;
using Microsoft.Azure.Functions.Worker;

namespace Serverless.Embedded.Invocation;

/// <summary>What a trigger knows beside its value.</summary>
internal sealed class TriggerData(IReadOnlyDictionary<string, object?> values) : BindingContext
{
    internal static TriggerData None { get; } = new(ReadOnlyDictionary<string, object?>.Empty);

    public override IReadOnlyDictionary<string, object?> BindingData => values;
}
