using System.Globalization;
using Serverless.Local.Replay;

namespace Serverless.Tests.Benchmarks.Cases;

/// <summary>What one request costs in calls of the storage, from the note to the Chair's decision and the plan proposed at once after it, by the emulator's own log.</summary>
internal static class CostBenchmark
{
    // Sixty on the way to the decision, ten for the plan.
    private const int Writes = 70;

    internal static async Task<Report> RunAsync(bool quick, CancellationToken cancellation)
    {
        await using var run = await CaseRun.StartAsync(cancellation);

        // The first request makes tables, queues and containers; it does not count.
        (string, string)[] states = quick ? [("FJI", "Fiji"), ("MLT", "Malta")] : [("FJI", "Fiji"), ("MLT", "Malta"), ("TON", "Tonga"), ("BRB", "Barbados")];
        await ManyNotes.WriteAsync(run.Case, states, TimeSpan.FromMinutes(20));
        var marks = new Marks(run.Calls);
        await run.RunAsync(marks, cancellation);

        var counted = Enumerable.Range(1, states.Length - 1).Select(marks.Between).ToList();
        var report = new Report("Storage calls of a request, from the note to the decision and the proposed plan");
        foreach (var kind in counted.SelectMany(one => one.Keys).Distinct().Order(StringComparer.Ordinal))
        {
            report.Add(kind, string.Create(CultureInfo.InvariantCulture, $"{counted.Average(one => one.GetValueOrDefault(kind)):0.#}"));
        }

        report.AtMost("writes", counted.Average(one => one.Where(pair => StorageCalls.Writes(pair.Key)).Sum(pair => pair.Value)), Writes, "calls", 1);
        return report;
    }

    /// <summary>Takes the counts at the checks before and after each note.</summary>
    private sealed class Marks(StorageCalls calls) : IReplayProgress
    {
        private readonly Dictionary<string, Dictionary<string, int>> _at = new(StringComparer.Ordinal);

        public void Tell(JournalEntry entry)
        {
            if (entry.Kind == JournalKind.Check)
            {
                _at[entry.Text] = calls.Take();
            }
        }

        internal Dictionary<string, int> Between(int note)
        {
            var (before, after) = (_at[string.Create(CultureInfo.InvariantCulture, $"before {note}")], _at[string.Create(CultureInfo.InvariantCulture, $"after {note}")]);
            return after.ToDictionary(pair => pair.Key, pair => pair.Value - before.GetValueOrDefault(pair.Key), StringComparer.Ordinal);
        }
    }
}
