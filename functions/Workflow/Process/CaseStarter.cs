using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Workflow.Stages;

namespace Serverless.Workflow.Process;

/// <summary>Starts the orchestration of a request, once, whoever asks how often.</summary>
public static class CaseStarter
{
    private static readonly OrchestrationRuntimeStatus[] Any = Enum.GetValues<OrchestrationRuntimeStatus>();

    /// <summary>Starts it unless there is one, running or ended.</summary>
    /// <param name="client">The engine's client.</param>
    /// <param name="start">The request that has begun.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether this call started it.</returns>
    public static async Task<bool> StartAsync(DurableTaskClient client, VisitCase start, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(start);
        var id = start.Visit.Reference.ToString();
        if (await client.GetInstanceAsync(id, cancellationToken) is not null)
        {
            return false;
        }

        // The states are named: without them a second start would put a new instance in the place of the old one.
        return await StartAsync(client, start, Any, cancellationToken);
    }

    /// <summary>Starts it in the place of one that failed, and of no other.</summary>
    /// <param name="client">The engine's client.</param>
    /// <param name="start">The request as it stands.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether this call started it.</returns>
    public static Task<bool> StartAgainAsync(DurableTaskClient client, VisitCase start, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(start);
        return StartAsync(client, start, [.. Any.Except([OrchestrationRuntimeStatus.Failed])], cancellationToken);
    }

    private static async Task<bool> StartAsync(
        DurableTaskClient client, VisitCase start, OrchestrationRuntimeStatus[] unless, CancellationToken cancellationToken)
    {
        var id = start.Visit.Reference.ToString();
        var options = new StartOrchestrationOptions(id).WithDedupeStatuses(unless);
        try
        {
            await client.ScheduleNewOrchestrationInstanceAsync(VisitRequestOrchestrator.Name, start, options, cancellationToken);
            return true;
        }
        catch (InvalidOperationException)
        {
            // Most likely another process was first, and the case is under way. Else the cause stands.
            if (await client.GetInstanceAsync(id, cancellationToken) is null)
            {
                throw;
            }

            return false;
        }
    }
}
