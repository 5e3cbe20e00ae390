using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Embedded.Discovery;

namespace Serverless.Embedded.Invocation;

/// <summary>A function ready to run: how its parameters are filled, its class is made and its method called.</summary>
internal sealed class Function
{
    private readonly Lazy<MethodInvoker> _method;
    private readonly Lazy<ObjectFactory?> _factory;
    private readonly Lazy<Func<object?, ValueTask<object?>>> _read;
    private readonly Func<InvocationContext, object?>[] _arguments;

    private Function(FunctionMethod source, Func<InvocationContext, object?>[] arguments)
    {
        Source = source;
        Definition = new Definition(source);
        LogCategory = $"Function.{source.Name}";
        _arguments = arguments;
        InputType = InputsOf(source).FirstOrDefault()?.ParameterType;

        // Made at the first call: an app has many functions, and a start should be short.
        _method = new Lazy<MethodInvoker>(() => MethodInvoker.Create(source.Method));
        _factory = new Lazy<ObjectFactory?>(() =>
            source.Method.IsStatic ? null : ActivatorUtilities.CreateFactory(source.Method.DeclaringType!, []));
        _read = new Lazy<Func<object?, ValueTask<object?>>>(() => Returned.ReaderFor(source.Method.ReturnType));
    }

    internal FunctionMethod Source { get; }

    /// <summary>The type of an orchestrator's parameter for its input; null when it has none.</summary>
    internal Type? InputType { get; }

    internal string Name => Source.Name;

    internal Definition Definition { get; }

    /// <summary>The category of the host's messages about this function.</summary>
    internal string LogCategory { get; }

    /// <summary>Works out how each parameter is filled; what cannot be is a fault.</summary>
    internal static Function? Create(FunctionMethod source, IServiceProviderIsService services, List<string> faults)
    {
        var before = faults.Count;
        var arguments = source.Method.GetParameters().Select(parameter => Argument(source, parameter, faults)).ToArray();
        TriggerTypes.Check(source, faults);
        CheckConstructor(source, services, faults);
        var inputs = InputsOf(source).ToList();
        if (inputs.Count > 1)
        {
            faults.Add(
                $"{source.Where}: {string.Join(" and ", inputs.Select(input => $"'{input.Name}'"))} would both be the orchestration's input. Take one parameter that holds all of it.");
        }

        return faults.Count == before ? new Function(source, arguments!) : null;
    }

    /// <summary>Makes the class, calls the method, and waits for its result.</summary>
    internal async ValueTask<object?> CallAsync(InvocationContext context)
    {
        var instance = _factory.Value?.Invoke(context.InstanceServices, null);
        try
        {
            var arguments = new object?[_arguments.Length];
            for (var i = 0; i < arguments.Length; i++)
            {
                arguments[i] = _arguments[i](context);
            }

            try
            {
                return await _read.Value(_method.Value.Invoke(instance, arguments.AsSpan()));
            }
            catch (TargetInvocationException thrown) when (thrown.InnerException is { } inner)
            {
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(inner);
                throw;
            }
        }
        finally
        {
            switch (instance)
            {
                case IAsyncDisposable disposable:
                    await disposable.DisposeAsync();
                    break;
                case IDisposable disposable:
                    disposable.Dispose();
                    break;
            }
        }
    }

    private static IEnumerable<ParameterInfo> InputsOf(FunctionMethod source) => source.Trigger is OrchestrationTriggerAttribute
        ? source.Method.GetParameters().Where(parameter => parameter.Position != source.TriggerParameter.Position
            && parameter.ParameterType != typeof(FunctionContext)
            && parameter.ParameterType != typeof(CancellationToken)
            && parameter.GetCustomAttribute<DurableClientAttribute>() is null)
        : [];

    private static Func<InvocationContext, object?>? Argument(FunctionMethod source, ParameterInfo parameter, List<string> faults)
    {
        // By position: hosts that start at once in one process may be given different objects for one parameter.
        if (parameter.Position == source.TriggerParameter.Position)
        {
            return static context => context.Trigger;
        }

        if (parameter.ParameterType == typeof(FunctionContext))
        {
            return static context => context;
        }

        if (parameter.ParameterType == typeof(CancellationToken))
        {
            return static context => context.CancellationToken;
        }

        if (parameter.GetCustomAttribute<DurableClientAttribute>() is not null)
        {
            if (parameter.ParameterType == typeof(DurableTaskClient))
            {
                return static context => context.InstanceServices.GetRequiredService<DurableEngine>().Client;
            }

            faults.Add(
                $"{source.Where}: the parameter '{parameter.Name}' with [DurableClient] is of type {parameter.ParameterType.Name}. Make it a DurableTaskClient.");
            return null;
        }

        if (source.Trigger is OrchestrationTriggerAttribute && !parameter.ParameterType.IsByRef)
        {
            return static context => context.Input;
        }

        var name = parameter.Name!;
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        if (TextValues.CanConvert(type))
        {
            // A fact of the trigger, such as a route's value or a message's id.
            var otherwise = parameter.HasDefaultValue ? parameter.DefaultValue : null;
            return context => context.BindingContext.BindingData.TryGetValue(name, out var value) && value is not null
                ? TextValues.Convert(value, type, name)
                : otherwise;
        }

        faults.Add(
            $"{source.Where}: the parameter '{name}' of type {parameter.ParameterType.Name} cannot be filled. "
                + "Take services through the constructor; a parameter is the trigger's value, a route value, a FunctionContext, a CancellationToken or a [DurableClient].");
        return null;
    }

    private static void CheckConstructor(FunctionMethod source, IServiceProviderIsService services, List<string> faults)
    {
        if (source.Method.IsStatic)
        {
            return;
        }

        var type = source.Method.DeclaringType!;
        var constructors = type.GetConstructors();
        if (type.IsAbstract || constructors.Length == 0)
        {
            faults.Add($"{source.Where}: {type.Name} cannot be made. Give it a public constructor, or make the method static.");
            return;
        }

        var missing = constructors
            .Select(constructor =>
                constructor
                    .GetParameters()
                    .Where(parameter => !parameter.HasDefaultValue && !services.IsService(parameter.ParameterType))
                    .ToList())
            .MinBy(unknown => unknown.Count)!;
        if (missing.Count > 0)
        {
            faults.Add(
                $"{source.Where}: {type.Name} needs {string.Join(" and ", missing.Select(parameter => parameter.ParameterType.Name))}, "
                    + "which no one has registered. Add it to the app's services.");
        }
    }
}
