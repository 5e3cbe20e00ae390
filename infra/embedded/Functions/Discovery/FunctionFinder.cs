using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Serverless.Embedded.Discovery;

/// <summary>Finds the methods marked as functions, and what is wrong with how they are written.</summary>
internal static partial class FunctionFinder
{
    /// <summary>Finds the functions; faults are added to <paramref name="faults"/>, each with its method and the way out.</summary>
    internal static List<FunctionMethod> Find(EmbeddedRuntimeOptions options, List<string> faults)
    {
        var classes =
            options.FunctionClasses
            ?? (options.FunctionAssemblies ?? DefaultAssemblies())
                .SelectMany(assembly => assembly.GetTypes())
                .Where(type => type.IsClass);
        var functions = new List<FunctionMethod>();
        foreach (var type in classes)
        {
            foreach (
                var method in type.GetMethods(
                    BindingFlags.Public
                        | BindingFlags.NonPublic
                        | BindingFlags.Instance
                        | BindingFlags.Static
                        | BindingFlags.DeclaredOnly))
            {
                if (
                    method.GetCustomAttribute<FunctionAttribute>() is { } attribute
                    && Read(type, method, attribute.Name, faults) is { } function)
                {
                    functions.Add(function);
                }
            }
        }

        foreach (
            var twins in functions
                .GroupBy(function => function.Name, StringComparer.OrdinalIgnoreCase)
                .Where(group => group.Count() > 1))
        {
            faults.Add(
                $"The name '{twins.Key}' is used by {string.Join(" and ", twins.Select(twin => twin.Where))}. Give each function a name of its own; case makes no difference.");
        }

        return [.. functions.OrderBy(function => function.Name, StringComparer.OrdinalIgnoreCase)];
    }

    private static FunctionMethod? Read(Type type, MethodInfo method, string name, List<string> faults)
    {
        var where = FunctionMethod.Describe(method);
        var before = faults.Count;
        if (!NameForm().IsMatch(name))
        {
            faults.Add(
                $"{where}: '{name}' cannot name a function. Use a letter and then up to 126 letters, digits, dashes and underscores.");
        }

        if (!method.IsPublic || !(type.IsPublic || type.IsNestedPublic))
        {
            faults.Add($"{where}: a function has to be a public method of a public class. Make both public.");
        }

        if (method.IsGenericMethod || type.IsGenericType)
        {
            faults.Add($"{where}: a function cannot be generic. Write one method per type.");
        }

        var triggers = method
            .GetParameters()
            .Select(parameter =>
                (
                    Parameter: parameter,
                    Trigger: parameter.GetCustomAttributes<TriggerBindingAttribute>(inherit: false).FirstOrDefault()))
            .Where(pair => pair.Trigger is not null)
            .ToList();
        if (triggers.Count != 1)
        {
            faults.Add(triggers.Count == 0
                ? $"{where}: nothing starts this function. Mark one parameter with a trigger, such as [HttpTrigger]."
                : $"{where}: {triggers.Count} triggers start this function. A function has one; split it.");
        }

        return faults.Count == before ? new FunctionMethod(name, method, triggers[0].Trigger!, triggers[0].Parameter) : null;
    }

    private static IEnumerable<Assembly> DefaultAssemblies()
    {
        var worker = typeof(FunctionAttribute).Assembly.GetName().Name;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var queue = new Queue<Assembly>();
        queue.Enqueue(Assembly.GetEntryAssembly() ?? typeof(FunctionFinder).Assembly);
        while (queue.TryDequeue(out var assembly))
        {
            // Only what itself refers to the worker's API can hold functions; nothing else is loaded for the search.
            var references = assembly.GetReferencedAssemblies();
            if (!references.Any(reference => reference.Name == worker))
            {
                continue;
            }

            yield return assembly;
            foreach (var reference in references)
            {
                if (reference.Name is { } name && IsOfApp(name) && name != worker && seen.Add(name))
                {
                    queue.Enqueue(Assembly.Load(reference));
                }
            }
        }
    }

    private static bool IsOfApp(string assembly) =>
        !assembly.StartsWith("System.", StringComparison.Ordinal)
        && !assembly.StartsWith("Microsoft.", StringComparison.Ordinal)
        && !assembly.StartsWith("Azure.", StringComparison.Ordinal);

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]{0,126}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NameForm();
}
