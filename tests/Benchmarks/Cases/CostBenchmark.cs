using System.Globalization;
using Serverless.Local.Replay;

namespace Serverless.Tests.Benchmarks.Cases;

/// <summary>
/// What one request costs in calls of the storage, by the emulator's own log: from the note to the Chair's decision, and from the
/// note to the proposed plan. A plan is drawn at once after an approval, so the first is measured where the Chair decides to ask the
/// mission, which is told in one letter too.
/// </summary>
internal static class CostBenchmark
{
    private const int WritesToDecision = 60;
    private const int WritesToPlan = 70;

    private static readonly (string Code, string Name)[] Approved = [("MLT", "Malta"), ("TON", "Tonga")];
    private static readonly (string Code, string Name)[] Asked = [("BRB", "Barbados"), ("NPL", "Nepal")];

    internal static async Task<Report> RunAsync(bool quick, CancellationToken cancellation)
    {
        await using var run = await CaseRun.StartAsync(cancellation);
        var each = quick ? 1 : Approved.Length;

        // The first request makes tables, queues and containers; it does not count.
        (string Code, string Name)[] states = [("FJI", "Fiji"), .. Approved[..each], .. Asked[..each]];
        await ManyNotes.WriteAsync(run.Case, states, TimeSpan.FromMinutes(20), [.. Asked[..each].Select(state => state.Code)]);
        var marks = new Marks(run.Calls);
        await run.RunAsync(marks, cancellation);

        var report = new Report("Storage calls of a request");
        Add(report, "to the decision", [.. Enumerable.Range(1 + each, each).Select(marks.Between)], WritesToDecision);
        Add(report, "to the proposed plan", [.. Enumerable.Range(1, each).Select(marks.Between)], WritesToPlan);
        return report;
    }

    private static void Add(Report report, string part, IReadOnlyList<Dictionary<string, int>> counted, int writes)
    {
        foreach (var kind in counted.SelectMany(one => one.Keys).Distinct().Order(StringComparer.Ordinal))
        {
            report.Add($"{part}, {kind}", string.Create(CultureInfo.InvariantCulture, $"{counted.Average(one => one.GetValueOrDefault(kind)):0.#}"));
        }

        report.AtMost($"{part}, writes", counted.Average(one => one.Where(pair => StorageCalls.Writes(pair.Key)).Sum(pair => pair.Value)), writes, "calls", 1);
    }

    /// <summary>Takes the counts at the checks before and after each note.</summary>
    private sealed class Marks(StorageCalls calls) : IReplayProgress
    {
        private readonly Dictionary<string, Dictionary<string, int>> _at = new(StringComparer.Ordinal);

        public void Begin(string title)
        {
        }

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
