using System.Globalization;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Serverless.Workflow.Health;

/// <summary>
/// Finds out whether the durable engine works by running <see cref="HeartbeatOrchestrator"/>, on demand only: an idle
/// system stays idle. There is one instance, under a fixed id; a new beat takes the place of the one before.
/// </summary>
/// <param name="time">The clock that the engine's timestamps are compared with.</param>
public sealed class Heartbeat(TimeProvider time)
{
    /// <summary>The part's name in the readiness check.</summary>
    public const string Part = "durable-engine";

    /// <summary>The instance id of the one heartbeat.</summary>
    public const string InstanceId = "health-heartbeat";

    /// <summary>How long a beat that completed counts as proof without a new one.</summary>
    public static readonly TimeSpan Freshness = TimeSpan.FromSeconds(10);

    /// <summary>Finds a recent beat, waits for one under way, or starts one and waits for it.</summary>
    /// <param name="client">The engine's client.</param>
    /// <param name="cancellationToken">Ends the wait; the beat goes on.</param>
    /// <returns>When the last beat was, for an operator.</returns>
    /// <exception cref="HealthProbeException">The beat failed.</exception>
    public async Task<string> CheckAsync(DurableTaskClient client, CancellationToken cancellationToken)
    {
        var last = await client.GetInstanceAsync(InstanceId, cancellationToken);
        if (last is not null && IsFresh(last))
        {
            return Describe(last);
        }

        if (last is null || !IsUnderWay(last))
        {
            await StartAsync(client, cancellationToken);
        }

        var beat = await client.WaitForInstanceCompletionAsync(InstanceId, cancellationToken);
        return beat.RuntimeStatus == OrchestrationRuntimeStatus.Completed
            ? Describe(beat)
            : throw new HealthProbeException($"The heartbeat ended as {beat.RuntimeStatus}.");
    }

    private static bool IsUnderWay(OrchestrationMetadata beat) =>
        beat.RuntimeStatus is OrchestrationRuntimeStatus.Running or OrchestrationRuntimeStatus.Pending;

    private static string Describe(OrchestrationMetadata beat) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Heartbeat at {beat.LastUpdatedAt:yyyy-MM-ddTHH:mm:ssZ}, after {(beat.LastUpdatedAt - beat.CreatedAt).TotalMilliseconds:0} ms.");

    private static async Task StartAsync(DurableTaskClient client, CancellationToken cancellationToken)
    {
        var options = new StartOrchestrationOptions(InstanceId).WithDedupeStatuses(
            OrchestrationRuntimeStatus.Pending, OrchestrationRuntimeStatus.Running);
        try
        {
            await client.ScheduleNewOrchestrationInstanceAsync(HeartbeatOrchestrator.Name, options, cancellationToken);
        }
        catch (InvalidOperationException)
        {
            // Most likely another process of the app was first: the caller waits for that beat. Else the cause stands.
            if (await client.GetInstanceAsync(InstanceId, cancellationToken) is null)
            {
                throw;
            }
        }
    }

    // Clocks of several machines differ a little, so a beat may seem to come from the near future.
    private bool IsFresh(OrchestrationMetadata beat) =>
        beat.RuntimeStatus == OrchestrationRuntimeStatus.Completed
        && (time.GetUtcNow() - beat.LastUpdatedAt).Duration() < Freshness;
}
