using DurableTask.Core.Exceptions;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Serverless.Tests.Crash;

/// <summary>
/// The process that is killed: starts what is not started, sends the events that are waited for, and ends when all
/// orchestrations have. It remembers nothing of an earlier life, so it starts and sends again what it may have done before.
/// </summary>
internal static class Worker
{
    internal const string Ready = "ready";

    internal static async Task<int> RunAsync(string folder, Plan plan, CancellationToken cancellation)
    {
        using var effects = new Effects(folder);
        await using var engine = await EngineFactory.StartAsync(folder, effects);
        Console.WriteLine(Ready);
        await Task.WhenAll(plan.Ids.Select(id => AccompanyAsync(engine.Client, id, plan, cancellation)));
        return 0;
    }

    private static async Task AccompanyAsync(DurableTaskClient client, string id, Plan plan, CancellationToken cancellation)
    {
        try
        {
            await client.ScheduleNewOrchestrationInstanceAsync(
                Journey.Name,
                new Journey.State(0, plan.Rounds, 0),
                new StartOrchestrationOptions(id).WithDedupeStatuses([.. StartOrchestrationOptionsExtensions.ValidDedupeStatuses]),
                cancellation);
        }
        catch (OrchestrationAlreadyExistsException)
        {
            // Started in an earlier life.
        }

        var sent = -1;
        while (await client.GetInstanceAsync(id, getInputsAndOutputs: true, cancellation) is { IsCompleted: false } instance)
        {
            var round = instance.ReadCustomStatusAs<int?>() ?? 0;
            if (sent < round + 1)
            {
                // One round ahead, so that events also wait over a continue-as-new; and again after each kill.
                for (var next = Math.Max(round, sent + 1); next <= round + 1; next++)
                {
                    await client.RaiseEventAsync(id, Journey.EventOf(next), "go", cancellation);
                }

                sent = round + 1;
            }

            await Task.Delay(5, cancellation);
        }
    }
}
