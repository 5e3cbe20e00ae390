using Microsoft.DurableTask;

namespace Serverless.Embedded.Engine;

/// <summary>The orchestrators and activities of the app by name, without regard to case as in the official engine.</summary>
internal sealed class Catalog
{
    private readonly Dictionary<string, Func<IServiceProvider, ITaskOrchestrator>> _orchestrators = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Func<IServiceProvider, ITaskActivity>> _activities = new(StringComparer.OrdinalIgnoreCase);

    internal Catalog(DurableTaskRegistry registry)
    {
        foreach (var (name, factory) in registry.GetOrchestrators())
        {
            _orchestrators.Add(name.Name, factory);
        }

        foreach (var (name, factory) in registry.GetActivities())
        {
            _activities.Add(name.Name, factory);
        }
    }

    /// <exception cref="UnknownFunctionException">There is no such orchestrator.</exception>
    internal ITaskOrchestrator CreateOrchestrator(string name, string version, IServiceProvider services) =>
        _orchestrators.TryGetValue(name, out var factory)
            ? factory(services)
            : throw new UnknownFunctionException("OrchestratorTaskNotFound", $"No orchestrator named '{name}' was found{Versioned(version)}. {Known(_orchestrators.Keys)}");

    /// <exception cref="UnknownFunctionException">There is no such activity.</exception>
    internal ITaskActivity CreateActivity(string name, string? version, IServiceProvider services) =>
        _activities.TryGetValue(name, out var factory)
            ? factory(services)
            : throw new UnknownFunctionException("ActivityTaskNotFound", $"No activity named '{name}' was found{Versioned(version)}. {Known(_activities.Keys)}");

    private static string Versioned(string? version) => string.IsNullOrEmpty(version) ? string.Empty : $" for version {version}";

    private static string Known(ICollection<string> names) => names.Count == 0
        ? "The app has none."
        : $"The app has: {string.Join(", ", names.Order(StringComparer.OrdinalIgnoreCase))}.";
}
