namespace Microsoft.Azure.Functions.Worker;

/// <summary>Makes a public method a function of the app, under a name that is unique in it.</summary>
/// <param name="name">Letters, digits, dashes and underscores, beginning with a letter; 1 to 127 characters.</param>
[AttributeUsage(AttributeTargets.Method)]
public class FunctionAttribute(string name) : Attribute
{
    /// <summary>The function's name.</summary>
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));
}
