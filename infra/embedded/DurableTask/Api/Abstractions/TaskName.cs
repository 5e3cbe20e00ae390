namespace Microsoft.DurableTask;

/// <summary>The name of an orchestrator or activity. Names are compared without regard to case.</summary>
public readonly struct TaskName : IEquatable<TaskName>
{
    /// <summary>Creates a name.</summary>
    /// <param name="name">The name; null gives the default value, which names nothing.</param>
    public TaskName(string name)
    {
        Name = name;
#pragma warning disable CS0618 // The property is obsolete but has to be set.
        Version = name is null ? null! : string.Empty;
#pragma warning restore CS0618
    }

    /// <summary>The name, null in the default value.</summary>
    public string Name { get; }

    /// <summary>Always empty.</summary>
    [Obsolete("Use TaskVersion.")]
    public string Version { get; }

    /// <summary>Gives the text of a name.</summary>
    public static implicit operator string(TaskName value) => value.Name;

    /// <summary>Makes a name of a text; null and the empty text give the default value.</summary>
    public static implicit operator TaskName(string value) =>
        string.IsNullOrEmpty(value) ? default : new TaskName(value);

    /// <summary>Whether both are the same name.</summary>
    public static bool operator ==(TaskName a, TaskName b) => a.Equals(b);

    /// <summary>Whether the names differ.</summary>
    public static bool operator !=(TaskName a, TaskName b) => !a.Equals(b);

    /// <inheritdoc/>
    public bool Equals(TaskName other) => string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TaskName other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Name is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(Name);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
