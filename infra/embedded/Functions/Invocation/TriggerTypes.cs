using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Serverless.Embedded.Discovery;

namespace Serverless.Embedded.Invocation;

/// <summary>Which types a trigger's parameter can have.</summary>
internal static class TriggerTypes
{
    /// <summary>Adds a fault when the parameter cannot hold what the trigger gives.</summary>
    internal static void Check(FunctionMethod function, List<string> faults)
    {
        var type = function.TriggerParameter.ParameterType;
        var (fits, advice) = function.Trigger switch
        {
            HttpTriggerAttribute => (type == typeof(HttpRequest), "Make it an HttpRequest of ASP.NET Core."),
            TimerTriggerAttribute => (type == typeof(TimerInfo), "Make it a TimerInfo."),
            OrchestrationTriggerAttribute => (
                type == typeof(TaskOrchestrationContext),
                "Make it a TaskOrchestrationContext and read the input with GetInput."),
            QueueTriggerAttribute => (
                !type.IsInterface && !type.IsByRef,
                "Make it a string, a byte array, a BinaryData, or a class that the message's JSON describes."),
            ActivityTriggerAttribute => (
                !type.IsByRef && type != typeof(TaskActivityContext),
                "Make it the activity's input; the instance's id comes in a parameter 'string instanceId'."),
            _ => (
                false,
                $"The embedded runtime does not know {function.Trigger.GetType().Name}; use an HTTP, timer, queue, orchestration or activity trigger."),
        };
        if (!fits)
        {
            faults.Add(
                $"{function.Where}: the trigger's parameter '{function.TriggerParameter.Name}' is of type {type.Name}. {advice}");
        }
    }
}
