using System.Diagnostics.CodeAnalysis;

namespace Microsoft.DurableTask;

/// <summary>The orchestrators and activities that an engine can run.</summary>
/// <remarks>Not thread safe; filled before the engine starts.</remarks>
public sealed partial class DurableTaskRegistry
{
    private readonly Dictionary<TaskVersionKey, Func<IServiceProvider, ITaskOrchestrator>> _orchestrators = [];
    private readonly Dictionary<TaskVersionKey, Func<IServiceProvider, ITaskActivity>> _activities = [];

    /// <summary>Lists the orchestrators; one with several versions comes several times.</summary>
    public IEnumerable<KeyValuePair<TaskName, Func<IServiceProvider, ITaskOrchestrator>>> GetOrchestrators() =>
        _orchestrators.Select(pair => KeyValuePair.Create(pair.Key.Name, pair.Value));

    /// <summary>Lists the activities; one with several versions comes several times.</summary>
    public IEnumerable<KeyValuePair<TaskName, Func<IServiceProvider, ITaskActivity>>> GetActivities() =>
        _activities.Select(pair => KeyValuePair.Create(pair.Key.Name, pair.Value));

    /// <summary>Finds the orchestrator for a name and a version.</summary>
    /// <remarks>A version that is not registered falls to the unversioned one, if no version of the name is registered.</remarks>
    internal bool TryGetOrchestrator(
        TaskName name, string? version, [NotNullWhen(true)] out Func<IServiceProvider, ITaskOrchestrator>? factory) =>
        TryGet(_orchestrators, name, version, out factory);

    /// <summary>Finds the activity for a name and a version, by the rule of orchestrators.</summary>
    internal bool TryGetActivity(
        TaskName name, string? version, [NotNullWhen(true)] out Func<IServiceProvider, ITaskActivity>? factory) =>
        TryGet(_activities, name, version, out factory);

    private static bool TryGet<T>(
        Dictionary<TaskVersionKey, T> known, TaskName name, string? version, [NotNullWhen(true)] out T? factory)
        where T : class
    {
        var asked = string.IsNullOrWhiteSpace(version) ? TaskVersion.Unversioned : new TaskVersion(version);
        if (known.TryGetValue(new TaskVersionKey(name, asked), out factory))
        {
            return true;
        }

        return known.TryGetValue(new TaskVersionKey(name, TaskVersion.Unversioned), out factory)
            && !known.Keys.Any(key => key.Name == name && key.Version != TaskVersion.Unversioned);
    }

    private static void Add<T>(Dictionary<TaskVersionKey, T> known, TaskName name, TaskVersion version, T factory, string kind)
        where T : class
    {
        if (name == default)
        {
            throw new ArgumentException($"The name of an {kind} cannot be empty.", nameof(name));
        }

        ArgumentNullException.ThrowIfNull(factory);
        if (!known.TryAdd(new TaskVersionKey(name, version), factory))
        {
            var what = version == TaskVersion.Unversioned ? string.Empty : $" with version '{version.Version}'";
            throw new ArgumentException(
                $"An {kind} named '{name}'{what} is already registered. Names are compared without regard to case.", nameof(name));
        }
    }

    private static void RequireConcrete(Type type, Type kind)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (!type.IsClass || type.IsAbstract || !type.IsAssignableTo(kind))
        {
            throw new ArgumentException($"{type} must be a class that is not abstract and implements {kind}.", nameof(type));
        }
    }

    private static TaskName NameOf(Type type) =>
        Attribute.GetCustomAttribute(type, typeof(DurableTaskAttribute)) is DurableTaskAttribute { Name.Name: not null } named
            ? named.Name
            : new TaskName(type.Name);

    private static TaskVersion VersionOf(Type type) =>
        Attribute.GetCustomAttribute(type, typeof(DurableTaskAttribute)) is DurableTaskAttribute { Version.Length: > 0 } versioned
            ? new TaskVersion(versioned.Version)
            : TaskVersion.Unversioned;
}
