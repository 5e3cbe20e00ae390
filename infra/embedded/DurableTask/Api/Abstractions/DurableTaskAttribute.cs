namespace Microsoft.DurableTask;

/// <summary>Names a class-based orchestrator or activity; without it, its class name is its name.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class DurableTaskAttribute : Attribute
{
    /// <summary>Names the class.</summary>
    /// <param name="name">The name; null or empty for the class name.</param>
    public DurableTaskAttribute(string? name = null)
    {
        Name = name!;
    }

    /// <summary>The name, the default value for the class name.</summary>
    public TaskName Name { get; }

    /// <summary>The version that the class implements; null or empty for none.</summary>
    public string? Version { get; set; }
}
