namespace Microsoft.DurableTask;

/// <summary>The version of an orchestration or activity. Versions are compared without regard to case.</summary>
public readonly struct TaskVersion : IEquatable<TaskVersion>
{
    /// <summary>No version.</summary>
    public static readonly TaskVersion Unversioned;

    private readonly string? _version;

    /// <summary>Creates a version.</summary>
    /// <param name="version">The version's text; null or empty for none.</param>
    /// <exception cref="ArgumentException">The text is nothing but white space.</exception>
    public TaskVersion(string? version)
    {
        if (!string.IsNullOrEmpty(version) && string.IsNullOrWhiteSpace(version))
        {
            throw new ArgumentException(
                "A version cannot be white space alone. Give its text, or null or an empty text for no version.",
                nameof(version));
        }

        _version = version;
    }

    /// <summary>The version's text, empty for none.</summary>
    public string Version => _version ?? string.Empty;

    /// <summary>Gives the version's text.</summary>
    public static implicit operator string(TaskVersion value) => value.Version;

    /// <summary>Makes a version of a text.</summary>
    public static implicit operator TaskVersion(string? value) => new(value);

    /// <summary>Whether both are the same version.</summary>
    public static bool operator ==(TaskVersion a, TaskVersion b) => a.Equals(b);

    /// <summary>Whether the versions differ.</summary>
    public static bool operator !=(TaskVersion a, TaskVersion b) => !a.Equals(b);

    /// <inheritdoc/>
    public bool Equals(TaskVersion other) => string.Equals(Version, other.Version, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TaskVersion other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Version);
}
