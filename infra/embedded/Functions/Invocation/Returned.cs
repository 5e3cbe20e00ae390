using System.Reflection;

namespace Serverless.Embedded.Invocation;

/// <summary>Waits for whatever form of result a method has.</summary>
internal static class Returned
{
    private static readonly MethodInfo OfTask = typeof(Returned).GetMethod(
        nameof(FromTask),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;
    private static readonly MethodInfo OfValueTask = typeof(Returned).GetMethod(
        nameof(FromValueTask),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    /// <summary>Makes the function that turns what a method with this return type gave into its result.</summary>
    internal static Func<object?, ValueTask<object?>> ReaderFor(Type type)
    {
        if (type == typeof(void))
        {
            return static _ => default;
        }

        if (type == typeof(Task))
        {
            return static async value =>
            {
                await (Task)value!;
                return null;
            };
        }

        if (type == typeof(ValueTask))
        {
            return static async value =>
            {
                await (ValueTask)value!;
                return null;
            };
        }

        var form = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        var of = form == typeof(Task<>) ? OfTask : form == typeof(ValueTask<>) ? OfValueTask : null;
        return of is null
            ? static value => new ValueTask<object?>(value)
            : of.MakeGenericMethod(type.GenericTypeArguments).CreateDelegate<Func<object?, ValueTask<object?>>>();
    }

    private static async ValueTask<object?> FromTask<T>(object? value) => await (Task<T>)value!;

    private static async ValueTask<object?> FromValueTask<T>(object? value) => await (ValueTask<T>)value!;
}
