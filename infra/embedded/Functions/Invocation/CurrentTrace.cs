using System.Diagnostics;
using Microsoft.Azure.Functions.Worker;

namespace Serverless.Embedded.Invocation;

/// <summary>The trace in which the invocation began.</summary>
internal sealed class CurrentTrace : TraceContext
{
    public override string TraceParent { get; } = Activity.Current?.Id ?? string.Empty;

    public override string TraceState { get; } = Activity.Current?.TraceStateString ?? string.Empty;
}
