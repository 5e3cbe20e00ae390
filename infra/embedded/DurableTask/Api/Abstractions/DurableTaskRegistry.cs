using System.Diagnostics.CodeAnalysis;

namespace Microsoft.DurableTask;

/// <summary>The orchestrators and activities that an engine can run.</summary>
/// <remarks>Not thread safe; filled before the engine starts.</remarks>
public sealed partial class DurableTaskRegistry
{
    private readonly VersionedTable<Func<IServiceProvider, ITaskOrchestrator>> _orchestrators = new("orchestrator");
    private readonly VersionedTable<Func<IServiceProvider, ITaskActivity>> _activities = new("activity");

    /// <summary>Lists the orchestrators; one with several versions comes several times.</summary>
    public IEnumerable<KeyValuePair<TaskName, Func<IServiceProvider, ITaskOrchestrator>>> GetOrchestrators() =>
        _orchestrators.Entries;

    /// <summary>Lists the activities; one with several versions comes several times.</summary>
    public IEnumerable<KeyValuePair<TaskName, Func<IServiceProvider, ITaskActivity>>> GetActivities() =>
        _activities.Entries;

    /// <summary>Finds the orchestrator for a name and a version.</summary>
    /// <remarks>
    /// A version that is not registered falls to the unversioned one, if no version of the name is registered.
    /// </remarks>
    internal bool TryGetOrchestrator(
        TaskName name, string? version, [NotNullWhen(true)] out Func<IServiceProvider, ITaskOrchestrator>? factory) =>
        _orchestrators.TryGet(name, version, out factory);

    /// <summary>Finds the activity for a name and a version, by the rule of orchestrators.</summary>
    internal bool TryGetActivity(
        TaskName name, string? version, [NotNullWhen(true)] out Func<IServiceProvider, ITaskActivity>? factory) =>
        _activities.TryGet(name, version, out factory);

    private static void RequireConcrete(Type type, Type kind)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (!type.IsClass || type.IsAbstract || !type.IsAssignableTo(kind))
        {
            throw new ArgumentException(
                $"{type} must be a class that is not abstract and implements {kind}.", nameof(type));
        }
    }

    private static TaskName NameOf(Type type) =>
        AttributeOf(type) is { Name.Name: not null } named ? named.Name : new TaskName(type.Name);

    private static TaskVersion VersionOf(Type type) =>
        AttributeOf(type) is { Version.Length: > 0 } versioned ? new TaskVersion(versioned.Version) : TaskVersion.Unversioned;

    private static DurableTaskAttribute? AttributeOf(Type type) =>
        Attribute.GetCustomAttribute(type, typeof(DurableTaskAttribute)) as DurableTaskAttribute;
}
