using System.Globalization;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Serverless.Domain.Policies;
using Serverless.Domain.Requests;
using Serverless.Workflow.Notices;
using Serverless.Workflow.Process;
using Serverless.Workflow.Requests;

namespace Serverless.Workflow.Reconcile;

/// <summary>
/// Keeps the orchestrations in step with the requests. One that is missing or has failed goes on from the request's row, where
/// everything stands that a stage needs; a failed one at most once a day, so that a fault that stays does no more than that.
/// </summary>
/// <param name="requests">The requests.</param>
/// <param name="tasks">Calls the officers.</param>
/// <param name="policy">The policy.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Hears what was found.</param>
public sealed class CaseKeeper(IRequestStore requests, OfficerTasks tasks, Policy policy, TimeProvider time, ILogger<CaseKeeper> logger)
{
    /// <summary>Looks after one request.</summary>
    /// <param name="client">The engine's client.</param>
    /// <param name="listed">The request, as the list of open ones has it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async Task<CaseCondition> KeepAsync(DurableTaskClient client, VisitRequest listed, CancellationToken cancellationToken)
    {
        var instance = await client.GetInstanceAsync(listed.Reference.ToString(), cancellationToken);
        if (instance is null)
        {
            // The process died between the request and its orchestration.
            await CaseStarter.StartAsync(client, VisitCase.Of(listed, policy), cancellationToken);
            Log.CaseStartedAgain(logger, listed.Reference.ToString(), listed.Stage);
            return CaseCondition.Started;
        }

        // The row is read after the instance: a case that ended meanwhile is over in both.
        if (!instance.IsCompleted || await requests.FindAsync(listed.Reference, cancellationToken) is not { } visit || visit.Stage.IsEnd())
        {
            return CaseCondition.Running;
        }

        return await HandleEndedAsync(client, visit, instance, cancellationToken);
    }

    private async Task<CaseCondition> HandleEndedAsync(
        DurableTaskClient client, VisitRequest visit, OrchestrationMetadata ended, CancellationToken cancellationToken)
    {
        var today = string.Create(CultureInfo.InvariantCulture, $"failed/{time.GetUtcNow():yyyy-MM-dd}");
        if (ended.RuntimeStatus == OrchestrationRuntimeStatus.Failed && !await tasks.IsPostedAsync(visit.Reference, today, cancellationToken))
        {
            // Told first: a process that dies here leaves a case that is tried again tomorrow, not one that nobody hears of.
            await tasks.PostAsync(visit.Reference, today, Data("Restarted", ended), cancellationToken);
            await CaseStarter.StartAgainAsync(client, VisitCase.Of(visit, policy), cancellationToken);
            Log.FailedCaseStartedAgain(logger, visit.Reference.ToString(), visit.Stage);
            return CaseCondition.Started;
        }

        var cause = string.Create(CultureInfo.InvariantCulture, $"broken/{ended.LastUpdatedAt.UtcTicks}");
        await tasks.PostAsync(visit.Reference, cause, Data("Broken", ended), cancellationToken);
        Log.CaseBroken(logger, visit.Reference.ToString(), visit.Stage, ended.RuntimeStatus);
        return CaseCondition.Broken;
    }

    private static Dictionary<string, string> Data(string problem, OrchestrationMetadata ended) => new(StringComparer.Ordinal)
    {
        ["problem"] = problem,
        ["detail"] = $"{ended.InstanceId}: {ended.RuntimeStatus}",
    };
}
