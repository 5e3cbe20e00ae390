using Microsoft.DurableTask;

namespace Serverless.Embedded.Engine;

/// <summary>The orchestrators and activities of the app.</summary>
internal sealed class Catalog(DurableTaskRegistry registry)
{
    /// <exception cref="UnknownFunctionException">There is no such orchestrator.</exception>
    internal ITaskOrchestrator CreateOrchestrator(string name, string version, IServiceProvider services) =>
        registry.TryGetOrchestrator(new TaskName(name), version, out var factory)
            ? factory(services)
            : throw Unknown(
                "OrchestratorTaskNotFound",
                "orchestrator",
                name,
                version,
                registry.GetOrchestrators().Select(known => known.Key));

    /// <exception cref="UnknownFunctionException">There is no such activity.</exception>
    internal ITaskActivity CreateActivity(string name, string? version, IServiceProvider services) =>
        registry.TryGetActivity(new TaskName(name), version, out var factory)
            ? factory(services)
            : throw Unknown(
                "ActivityTaskNotFound",
                "activity",
                name,
                version,
                registry.GetActivities().Select(known => known.Key));

    private static UnknownFunctionException Unknown(
        string type,
        string kind,
        string name,
        string? version,
        IEnumerable<TaskName> known)
    {
        var versioned = string.IsNullOrEmpty(version) ? string.Empty : $" for version {version}";
        var names = string.Join(
            ", ",
            known.Select(task => task.Name).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase));
        return new UnknownFunctionException(
            type,
            $"No {kind} named '{name}' was found{versioned}. {(names.Length == 0 ? "The app has none." : $"The app has: {names}.")}");
    }
}
