using System.Globalization;

namespace Serverless.Tests.Crash;

/// <summary>What the orchestrations do, and so what must have happened when they have ended.</summary>
/// <param name="Instances">How many there are.</param>
/// <param name="Kills">How many kills they have to outlast: the more, the more rounds.</param>
internal sealed record Plan(int Instances, int Kills)
{
    internal const int FanOut = 3;

    /// <summary>Rounds of each instance; each is one execution that continues as new.</summary>
    internal int Rounds => 4 + Kills;

    internal IEnumerable<string> Ids =>
        Enumerable.Range(0, Instances).Select(index => string.Create(CultureInfo.InvariantCulture, $"journey-{index}"));

    internal static bool HasLeg(int round) => round % 3 == 0;

    internal static bool HasFlaw(int round) => round % 4 == 1;

    internal static string EffectKey(string id, int round, string step) =>
        string.Create(CultureInfo.InvariantCulture, $"{id}/{round}/{step}");

    /// <summary>What an effect writes under its key, and returns.</summary>
    internal static long Value(string key) => key.Aggregate(17L, (hash, letter) => ((hash * 31) + letter) % 1_000_003);

    /// <summary>The keys of all effects of one instance.</summary>
    internal IEnumerable<string> Effects(string id)
    {
        for (var round = 0; round < Rounds; round++)
        {
            yield return EffectKey(id, round, "begin");
            for (var i = 0; i < FanOut; i++)
            {
                yield return EffectKey(id, round, string.Create(CultureInfo.InvariantCulture, $"fan-{i}"));
            }

            if (HasLeg(round))
            {
                yield return EffectKey(id, round, "leg");
            }

            if (HasFlaw(round))
            {
                yield return EffectKey(id, round, "flaw");
                yield return EffectKey(id, round, "mended");
            }
        }
    }

    /// <summary>The result of one instance: the sum of what its effects return.</summary>
    internal long Result(string id) => Effects(id).Where(key => !key.EndsWith("/flaw", StringComparison.Ordinal)).Sum(Value);
}
