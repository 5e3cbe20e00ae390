using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Serverless.Embedded.Discovery;

/// <summary>A function of the app: its name, its method and what starts it.</summary>
/// <param name="Name">The function's name.</param>
/// <param name="Method">The method.</param>
/// <param name="Trigger">What starts it.</param>
/// <param name="TriggerParameter">The parameter that holds what started it.</param>
internal sealed record FunctionMethod(
    string Name,
    MethodInfo Method,
    TriggerBindingAttribute Trigger,
    ParameterInfo TriggerParameter)
{
    /// <summary>The method in an engineer's words, for messages: <c>Health.Ready</c>.</summary>
    internal string Where => Describe(Method);

    /// <summary>The kind of trigger as host and portal name it.</summary>
    internal string TriggerType => TriggerTypeOf(Trigger);

    internal static string Describe(MethodInfo method) => $"{method.DeclaringType?.Name}.{method.Name}";

    internal static string TriggerTypeOf(TriggerBindingAttribute trigger) => trigger switch
    {
        HttpTriggerAttribute => "httpTrigger",
        TimerTriggerAttribute => "timerTrigger",
        QueueTriggerAttribute => "queueTrigger",
        OrchestrationTriggerAttribute => "orchestrationTrigger",
        ActivityTriggerAttribute => "activityTrigger",
        _ => trigger.GetType().Name,
    };
}
