using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Serverless.Tests.Conformance.Harness;

/// <summary>Registers the <c>[Function]</c> methods of classes with an engine, through the official registry.</summary>
internal static class FunctionClasses
{
    private const BindingFlags AnyPublic = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;

    public static void Register(
        DurableTaskRegistry registry, IEnumerable<Type> functionClasses, IServiceProvider services)
    {
        foreach (var method in functionClasses.SelectMany(type => type.GetMethods(AnyPublic)))
        {
            if (method.GetCustomAttribute<FunctionAttribute>() is not { } function)
            {
                continue;
            }

            var reflected = new ReflectedFunction(method, services);
            if (Has<OrchestrationTriggerAttribute>(method))
            {
                registry.AddOrchestrator(new TaskName(function.Name), () => reflected);
            }
            else if (Has<ActivityTriggerAttribute>(method))
            {
                registry.AddActivity(new TaskName(function.Name), _ => reflected);
            }
            else
            {
                throw new InvalidOperationException(
                    $"{method.DeclaringType}.{method.Name} has no orchestration or activity trigger.");
            }
        }
    }

    private static bool Has<TAttribute>(MethodInfo method)
        where TAttribute : Attribute =>
        method.GetParameters().Any(parameter => parameter.IsDefined(typeof(TAttribute)));
}
