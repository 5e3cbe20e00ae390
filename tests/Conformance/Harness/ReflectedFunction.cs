using System.Reflection;
using Microsoft.DurableTask;
using Microsoft.Extensions.DependencyInjection;

namespace Serverless.Tests.Conformance.Harness;

/// <summary>
/// A function method as an orchestrator or an activity: its context if it asks for one, and its input.
/// </summary>
internal sealed class ReflectedFunction(MethodInfo method, IServiceProvider services) : ITaskOrchestrator, ITaskActivity
{
    public Type InputType { get; } =
        method.GetParameters().LastOrDefault(parameter => !IsContext(parameter))?.ParameterType ?? typeof(object);

    public Type OutputType => method.ReturnType;

    public Task<object?> RunAsync(TaskOrchestrationContext context, object? input) => InvokeAsync(context, input);

    public Task<object?> RunAsync(TaskActivityContext context, object? input) => InvokeAsync(context, input);

    private static bool IsContext(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(TaskOrchestrationContext) || parameter.ParameterType == typeof(
            TaskActivityContext);

    private async Task<object?> InvokeAsync(object context, object? input)
    {
        var target = method.IsStatic ? null : ActivatorUtilities.GetServiceOrCreateInstance(
            services, method.DeclaringType!);
        var arguments = method.GetParameters().Select(
            parameter => IsContext(parameter) ? context : input ?? DefaultOf(parameter.ParameterType));
        var result = method.Invoke(
            target, BindingFlags.DoNotWrapExceptions, binder: null, [.. arguments], culture: null);
        if (result is not Task task)
        {
            return result;
        }

        await task;
        return method.ReturnType.IsGenericType
            ? task.GetType().GetProperty(nameof(Task<object>.Result))!.GetValue(task)
            : null;
    }

    private static object? DefaultOf(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;
}
