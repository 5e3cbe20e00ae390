using System.Diagnostics.CodeAnalysis;

namespace Microsoft.DurableTask;

/// <summary>Registrations of one kind by name and version, both without regard to case.</summary>
internal sealed class VersionedTable<T>(string kind)
    where T : class
{
    private readonly Dictionary<TaskVersionKey, T> _entries = [];
    private readonly HashSet<TaskName> _versionedNames = [];

    public IEnumerable<KeyValuePair<TaskName, T>> Entries =>
        _entries.Select(pair => KeyValuePair.Create(pair.Key.Name, pair.Value));

    /// <exception cref="ArgumentException">The name is empty or this version of it is registered already.</exception>
    public void Add(TaskName name, TaskVersion version, T entry)
    {
        if (name == default)
        {
            throw new ArgumentException($"The name of an {kind} cannot be empty.", nameof(name));
        }

        ArgumentNullException.ThrowIfNull(entry);
        if (!_entries.TryAdd(new TaskVersionKey(name, version), entry))
        {
            var which = version == TaskVersion.Unversioned ? string.Empty : $" with version '{version.Version}'";
            throw new ArgumentException(
                $"An {kind} named '{name}'{which} is already registered. Names are compared without regard to case.",
                nameof(name));
        }

        if (version != TaskVersion.Unversioned)
        {
            _versionedNames.Add(name);
        }
    }

    /// <summary>
    /// Finds the entry of a version. A version that is not registered falls to the unversioned entry, if no version of
    /// the name is registered.
    /// </summary>
    public bool TryGet(TaskName name, string? version, [NotNullWhen(true)] out T? entry)
    {
        var asked = string.IsNullOrWhiteSpace(version) ? TaskVersion.Unversioned : new TaskVersion(version);
        return _entries.TryGetValue(new TaskVersionKey(name, asked), out entry)
            || (!_versionedNames.Contains(name) && _entries.TryGetValue(
                new TaskVersionKey(name, TaskVersion.Unversioned), out entry));
    }
}
