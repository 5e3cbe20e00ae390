using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Serverless.Embedded.Invocation;

namespace Serverless.Embedded.Durable;

/// <summary>Gives the app's orchestrators and activities to the durable engine.</summary>
internal static class DurableFunctions
{
    internal static DurableTaskRegistry Register(IEnumerable<Function> functions, Pipeline pipeline)
    {
        var registry = new DurableTaskRegistry();
        foreach (var function in functions)
        {
            switch (function.Source.Trigger)
            {
                case OrchestrationTriggerAttribute trigger:
                    registry.AddOrchestrator(new TaskName(trigger.Orchestration ?? function.Name), TaskVersion.Unversioned, (IServiceProvider services) => new Orchestrator(function, pipeline, services));
                    break;
                case ActivityTriggerAttribute trigger:
                    registry.AddActivity(new TaskName(trigger.Activity ?? function.Name), (IServiceProvider _) => new ActivityFunction(function, pipeline));
                    break;
            }
        }

        return registry;
    }

    private sealed class Orchestrator(Function function, Pipeline pipeline, IServiceProvider services) : ITaskOrchestrator
    {
        public Type InputType => typeof(object);

        public Type OutputType => typeof(object);

        public Task<object?> RunAsync(TaskOrchestrationContext context, object? input) => pipeline.InvokeQuietlyAsync(function, context, services);
    }

    private sealed class ActivityFunction(Function function, Pipeline pipeline) : ITaskActivity
    {
        public Type InputType => function.Source.TriggerParameter.ParameterType == typeof(TaskActivityContext)
            ? typeof(object)
            : function.Source.TriggerParameter.ParameterType;

        public Type OutputType => typeof(object);

        public Task<object?> RunAsync(TaskActivityContext context, object? input)
        {
            var data = new TriggerData(new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase) { ["instanceId"] = context.InstanceId });
            var trigger = function.Source.TriggerParameter.ParameterType == typeof(TaskActivityContext) ? context : input;
            return pipeline.InvokeAsync(function, trigger, data, $"Activity of orchestration '{context.InstanceId}'");
        }
    }
}
