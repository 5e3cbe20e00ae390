using DurableTask.Core.History;
using Microsoft.DurableTask.Client;

namespace Serverless.Tests.Crash;

/// <summary>What is left when the worker has ended, held against the plan.</summary>
internal sealed class Verdict
{
    private readonly List<string> _faults = [];

    internal int Completed { get; private set; }

    internal int Lost { get; private set; }

    internal int Doubled { get; private set; }

    /// <summary>Effects that were done more than once and showed as once.</summary>
    internal int Absorbed { get; private set; }

    internal IReadOnlyList<string> Faults => _faults;

    internal static async Task<Verdict> ReachAsync(string folder, Plan plan)
    {
        var verdict = new Verdict();
        using var effects = new Effects(folder);
        await using var engine = await EngineFactory.StartAsync(folder, effects);
        var done = effects.Read();
        foreach (var id in plan.Ids)
        {
            await verdict.JudgeAsync(engine.Client, id, plan, done);
        }

        await foreach (var instance in engine.Client.GetAllInstancesAsync())
        {
            if (!instance.IsCompleted)
            {
                verdict.Loss($"{instance.InstanceId} has not ended: {instance.RuntimeStatus}");
            }

            verdict.JudgeHistory(instance.InstanceId, await engine.Client.GetOrchestrationHistoryAsync(instance.InstanceId));
        }

        var planned = plan.Ids.SelectMany(plan.Effects).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, effect) in done)
        {
            if (!planned.Contains(key) || effect.Conflicts > 0)
            {
                verdict.Double($"the effect {key} was not planned, or was done in two ways");
            }
        }

        verdict.Absorbed = done.Where(effect => !effect.Key.EndsWith("/flaw", StringComparison.Ordinal))
            .Sum(effect => effect.Value.Runs - 1);
        return verdict;
    }

    private async Task JudgeAsync(
        DurableTaskClient client,
        string id,
        Plan plan,
        Dictionary<string, (long Value, int Runs, int Conflicts)> done)
    {
        var instance = await client.GetInstanceAsync(id, getInputsAndOutputs: true);
        if (instance?.RuntimeStatus == OrchestrationRuntimeStatus.Completed && instance.ReadOutputAs<long>() == plan.Result(id))
        {
            Completed++;
        }
        else
        {
            Loss(
                $"{id} ended as {instance?.RuntimeStatus.ToString() ?? "nothing"} with {instance?.SerializedOutput ?? instance?.FailureDetails?.ErrorMessage}, not with {plan.Result(id)}");
        }

        foreach (var missing in plan.Effects(id).Where(key => !done.ContainsKey(key)))
        {
            Loss($"the effect {missing} was never done");
        }
    }

    private void JudgeHistory(string id, IList<HistoryEvent> history)
    {
        var seen = new HashSet<(string Kind, object Of)>();
        foreach (var happened in history)
        {
            (string, object)? mark = happened switch
            {
                TaskScheduledEvent or TimerCreatedEvent or SubOrchestrationInstanceCreatedEvent or EventSentEvent => (
                    "decision",
                    happened.EventId),
                TaskCompletedEvent task => ("answer", task.TaskScheduledId),
                TaskFailedEvent task => ("answer", task.TaskScheduledId),
                SubOrchestrationInstanceCompletedEvent sub => ("answer", sub.TaskScheduledId),
                SubOrchestrationInstanceFailedEvent sub => ("answer", sub.TaskScheduledId),
                TimerFiredEvent timer => ("answer", timer.TimerId),
                ExecutionStartedEvent or ExecutionCompletedEvent => (happened.EventType.ToString(), 0),
                _ => null,
            };
            if (mark is { } key && !seen.Add(key))
            {
                Double($"the history of {id} holds {happened.EventType} {key.Item2} twice");
            }
        }
    }

    private void Loss(string fault)
    {
        Lost++;
        _faults.Add("lost: " + fault);
    }

    private void Double(string fault)
    {
        Doubled++;
        _faults.Add("doubled: " + fault);
    }
}
