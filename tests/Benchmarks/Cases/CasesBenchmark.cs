using System.Diagnostics;
using System.Globalization;
using Azure.Data.Tables;

namespace Serverless.Tests.Benchmarks.Cases;

/// <summary>How many requests go from the note to the decision and a proposed plan in a second, many at once, on the virtual clock.</summary>
internal static class CasesBenchmark
{
    private const int Rows = 1000;
    private const int AtOnce = 32;

    internal static async Task<Report> RunAsync(bool quick, CancellationToken cancellation)
    {
        var count = quick ? 10 : 200;
        await using var run = await CaseRun.StartAsync(cancellation);
        await ManyNotes.WriteAsync(run.Case, States(count), TimeSpan.Zero);
        var before = run.Calls.Take().Values.Sum();
        var took = await run.RunAsync(progress: null, cancellation);
        var calls = (run.Calls.Take().Values.Sum() - before) / (double)count;
        var bare = await BareAsync(run.Storage, cancellation);

        var report = new Report(string.Create(CultureInfo.InvariantCulture, $"{count} requests at once, from the note to the decision and a proposed plan"));
        report.Add("storage calls of a request", string.Create(CultureInfo.InvariantCulture, $"{calls:0}"));
        report.AtLeast("requests decided and planned, against what the storage emulator alone could do in as many calls", count / took.TotalSeconds, bare / calls, "/s", 0.25);
        return report;
    }

    private static List<(string Code, string Name)> States(int count)
    {
        var all = StateList.Read();
        return [.. Enumerable.Range(0, count).Select(index => all[index % all.Count])];
    }

    // Rows written one by one, as many at once as the app has activities and messages under way.
    private static async Task<double> BareAsync(string storage, CancellationToken cancellation)
    {
        var table = new TableServiceClient(storage).GetTableClient("bare");
        await table.CreateIfNotExistsAsync(cancellation);
        var began = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, Rows),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (row, token) => await table.UpsertEntityAsync(new TableEntity("p", row.ToString(CultureInfo.InvariantCulture)), TableUpdateMode.Replace, token));
        return Rows / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }
}
