namespace Microsoft.DurableTask;

/// <summary>Gives untyped inputs their type.</summary>
internal static class TaskInput
{
    /// <summary>Casts an input; null becomes the type's default value.</summary>
    /// <exception cref="ArgumentException">The input is of another type.</exception>
    public static T Cast<T>(object? input) => input switch
    {
        T typed => typed,
        null => default!,
        _ => throw new ArgumentException(
            $"The input is a {input.GetType()}, but a {typeof(T)} is expected.", nameof(input)),
    };
}
