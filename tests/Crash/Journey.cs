using System.Globalization;
using Microsoft.DurableTask;

namespace Serverless.Tests.Crash;

/// <summary>
/// The orchestrations under test. Each round uses everything the engine has: activities one after another and side by side,
/// a retry, a timer, an external event that may come early or twice, a sub-orchestration, and continue-as-new.
/// </summary>
internal static class Journey
{
    internal const string Name = "Journey";
    private const string LegName = "Leg";
    private const string DoName = "Do";
    private const string FlawName = "Flaw";

    internal sealed record State(int Round, int Rounds, long Sum);

    /// <summary>The name of the event that lets a round go on.</summary>
    internal static string EventOf(int round) => string.Create(CultureInfo.InvariantCulture, $"go-{round}");

    internal static DurableTaskRegistry Register(Effects effects) => new DurableTaskRegistry()
        .AddOrchestratorFunc<State, long>(Name, TravelAsync)
        .AddOrchestratorFunc<string, long>(LegName, async (context, key) =>
        {
            await context.CreateTimer(TimeSpan.FromMilliseconds(5), CancellationToken.None);
            return await context.CallActivityAsync<long>(DoName, key);
        })
        .AddActivityFunc<string, long>(DoName, (_, key) =>
        {
            effects.Do(key, Plan.Value(key));
            return Plan.Value(key);
        })
        .AddActivityFunc<string, long>(FlawName, (_, prefix) =>
        {
            if (effects.Do(prefix + "flaw", Plan.Value(prefix + "flaw")) == 1)
            {
                throw new InvalidOperationException("The first attempt fails.");
            }

            effects.Do(prefix + "mended", Plan.Value(prefix + "mended"));
            return Plan.Value(prefix + "mended");
        });

    private static async Task<long> TravelAsync(TaskOrchestrationContext context, State state)
    {
        var (round, rounds, sum) = state;
        if (round == rounds)
        {
            return sum;
        }

        var id = context.InstanceId;
        context.SetCustomStatus(round);
        sum += await context.CallActivityAsync<long>(DoName, Plan.EffectKey(id, round, "begin"));
        var parts = await Task.WhenAll(Enumerable.Range(0, Plan.FanOut).Select(i => context.CallActivityAsync<long>(
            DoName, Plan.EffectKey(id, round, string.Create(CultureInfo.InvariantCulture, $"fan-{i}")))));
        sum += parts.Sum();

        if (Plan.HasFlaw(round))
        {
            var retry = TaskOptions.FromRetryPolicy(new RetryPolicy(3, TimeSpan.FromMilliseconds(5)));
            sum += await context.CallActivityAsync<long>(FlawName, Plan.EffectKey(id, round, string.Empty), retry);
        }

        if (Plan.HasLeg(round))
        {
            var leg = new SubOrchestrationOptions(instanceId: string.Create(CultureInfo.InvariantCulture, $"{id}-leg-{round}"));
            sum += await context.CallSubOrchestratorAsync<long>(LegName, Plan.EffectKey(id, round, "leg"), leg);
        }

        await context.CreateTimer(TimeSpan.FromMilliseconds(10), CancellationToken.None);
        await context.WaitForExternalEvent<string>(EventOf(round));
        context.ContinueAsNew(new State(round + 1, rounds, sum));
        return 0;
    }
}
