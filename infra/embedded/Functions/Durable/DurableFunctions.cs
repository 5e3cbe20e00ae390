using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Serverless.Embedded.Invocation;

namespace Serverless.Embedded.Durable;

/// <summary>Gives the app's orchestrators and activities to the durable engine.</summary>
internal static class DurableFunctions
{
    /// <summary>Adds faults for orchestrators or activities that share a name; two functions that do are found elsewhere.</summary>
    internal static void CheckNames(IEnumerable<Function> functions, List<string> faults)
    {
        var twins = functions
            .Where(function => function.Source.Trigger is OrchestrationTriggerAttribute or ActivityTriggerAttribute)
            .GroupBy(function => (function.Source.TriggerType, Name: NameOf(function).ToUpperInvariant()))
            .Where(group =>
                group.Count() > 1 && group.DistinctBy(function => function.Name, StringComparer.OrdinalIgnoreCase).Count() > 1);
        foreach (var group in twins)
        {
            faults.Add(
                $"The durable name '{NameOf(group.First())}' is used by {string.Join(" and ", group.Select(function => function.Source.Where))}. Give each its own.");
        }
    }

    internal static DurableTaskRegistry Register(IEnumerable<Function> functions, Pipeline pipeline)
    {
        var registry = new DurableTaskRegistry();
        foreach (var function in functions)
        {
            switch (function.Source.Trigger)
            {
                case OrchestrationTriggerAttribute:
                    registry.AddOrchestrator(
                        new TaskName(NameOf(function)),
                        TaskVersion.Unversioned,
                        (IServiceProvider services) => new Orchestrator(function, pipeline, services));
                    break;
                case ActivityTriggerAttribute:
                    registry.AddActivity(
                        new TaskName(NameOf(function)),
                        (IServiceProvider _) => new ActivityFunction(function, pipeline));
                    break;
            }
        }

        return registry;
    }

    private static string NameOf(Function function) => function.Source.Trigger switch
    {
        OrchestrationTriggerAttribute { Orchestration: { } name } => name,
        ActivityTriggerAttribute { Activity: { } name } => name,
        _ => function.Name,
    };

    private sealed class Orchestrator(Function function, Pipeline pipeline, IServiceProvider services) : ITaskOrchestrator
    {
        public Type InputType => function.InputType ?? typeof(object);

        public Type OutputType => typeof(object);

        public Task<object?> RunAsync(TaskOrchestrationContext context, object? input) =>
            pipeline.InvokeQuietlyAsync(function, context, function.InputType is null ? null : input, services);
    }

    private sealed class ActivityFunction(Function function, Pipeline pipeline) : ITaskActivity
    {
        public Type InputType => function.Source.TriggerParameter.ParameterType;

        public Type OutputType => typeof(object);

        public Task<object?> RunAsync(TaskActivityContext context, object? input)
        {
            var data = new TriggerData(
                new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase) { ["instanceId"] = context.InstanceId });
            return pipeline.InvokeAsync(function, input, data, $"Activity of orchestration '{context.InstanceId}'");
        }
    }
}
