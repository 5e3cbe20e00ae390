using System.Diagnostics;
using System.Globalization;
using Microsoft.DurableTask;

namespace Serverless.Tests.Benchmarks.Engine;

/// <summary>Sequences, fan-out and many waiting instances, each against raw SQLite in the same run.</summary>
internal static class EngineBenchmark
{
    private const int Rounds = 3;
    private const int InFlight = 64;

    /// <summary>How many waiting instances the aims are stated for: with few, what every start costs is all that shows.</summary>
    private const int AimedAt = 10_000;
    private const double Megabyte = 1024 * 1024;

    internal static async Task<Report> RunAsync(bool quick, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("bench-").FullName;
        try
        {
            var report = new Report("Durable engine");
            await MeasureThroughputAsync(report, Directory.CreateDirectory(Path.Combine(folder, "speed")).FullName, quick);
            await MeasureWaitingAsync(
                report,
                Directory.CreateDirectory(Path.Combine(folder, "waiting")).FullName,
                quick ? 500 : AimedAt,
                cancellation);
            return report;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureThroughputAsync(Report report, string folder, bool quick)
    {
        await using var work = new Workload(folder);
        await work.StartAsync();
        await RunAsync(work, quick ? 50 : 1000, InFlight);

        var length = TimeSpan.FromSeconds(quick ? 0.1 : 1);
        var measured = new List<(double Alone, double Together, double Checkpoints, double Raw, double Fan)>();
        for (var round = 0; round < Rounds; round++)
        {
            var (alone, _, _) = await RunAsync(work, quick ? 20 : 500, 1);
            var (together, checkpoints, bytes) = await RunAsync(work, quick ? 100 : 5000, InFlight);
            var watch = Stopwatch.StartNew();
            var fans = quick ? 2 : 20;
            for (var i = 0; i < fans; i++)
            {
                await work.RunAsync(Workload.FanOut, 100);
            }

            var fan = fans / watch.Elapsed.TotalSeconds;
            measured.Add((alone, together, checkpoints, RawStore.CommitsPerSecond(folder, bytes, length), fan));
        }

        var raw = Median(measured.Select(one => one.Raw));
        report.Add("raw SQLite commits, one checkpoint's bytes each, full sync", Rate(raw, "commits/s"));
        report.Add(
            "sequences of 3 activities, one after another",
            Rate(Median(measured.Select(one => one.Alone)), "sequences/s"));
        report.Add(
            $"sequences of 3 activities, {InFlight} in flight",
            Rate(Median(measured.Select(one => one.Together)), "sequences/s"));
        report.AtLeast(
            $"checkpoints, {InFlight} instances in flight",
            Median(measured.Select(one => one.Checkpoints)),
            raw,
            "/s",
            1);
        report.Add("fan-out of 100 activities, one after another", Rate(Median(measured.Select(one => one.Fan)), "fan-outs/s"));
    }

    /// <summary>Runs sequences and gives sequences per second, checkpoints per second and bytes per checkpoint.</summary>
    private static async Task<(double Sequences, double Checkpoints, int Bytes)> RunAsync(Workload work, int count, int inFlight)
    {
        var (checkpoints, bytes) = (work.Engine.Checkpoints, work.Engine.CommittedBytes);
        var left = count;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, inFlight).Select(async _ =>
        {
            while (Interlocked.Decrement(ref left) >= 0)
            {
                await work.RunAsync(Workload.Sequence, 1);
            }
        }));
        var seconds = watch.Elapsed.TotalSeconds;
        var done = work.Engine.Checkpoints - checkpoints;
        return (count / seconds, done / seconds, (int)((work.Engine.CommittedBytes - bytes) / done));
    }

    private static async Task MeasureWaitingAsync(Report report, string folder, int count, CancellationToken cancellation)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = InFlight, CancellationToken = cancellation };
        await using var work = new Workload(folder);
        await work.StartAsync();
        await work.RunAsync(Workload.Sequence, 1);
        var before = Memory();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, count),
            parallel,
            async (i, token) =>
            {
                await work.Engine.Client.ScheduleNewOrchestrationInstanceAsync(
                    Workload.Waiting,
                    i,
                    new StartOrchestrationOptions(Id(i)),
                    token);
                await work.Engine.Client.WaitForInstanceStartAsync(Id(i), token);
            });
        var after = Memory();
        AtMost($"{count:N0} waiting instances: memory of the process", after.Resident / Megabyte, 200, "MiB", 1);
        report.Add("managed memory per waiting instance", Rate((after.Managed - before.Managed) / (double)count, "bytes"));

        await work.StopAsync();
        var read = Median(Enumerable.Range(0, 5).Select(_ => RawStore.ReadTime(work.StorePath).TotalMilliseconds));
        var resumed = new List<double>();
        for (var round = 0; round < 5; round++)
        {
            var watch = Stopwatch.StartNew();
            await work.StartAsync();
            resumed.Add(watch.Elapsed.TotalMilliseconds);
            if (round < 4)
            {
                await work.StopAsync();
            }
        }

        AtMost($"resumed after a restart, {count:N0} instances", Median(resumed), read, "ms", 5);

        var raising = Stopwatch.StartNew();
        await Parallel.ForEachAsync(Enumerable.Range(0, count), parallel, async (i, token) =>
        {
            await work.Engine.Client.RaiseEventAsync(Id(i), "decision", "approved", token);
            await work.Engine.Client.WaitForInstanceCompletionAsync(Id(i), token);
        });
        report.Add("events raised and instances ended after that restart", Rate(count / raising.Elapsed.TotalSeconds, "/s"));

        void AtMost(string what, double figure, double limit, string unit, double aim)
        {
            if (count < AimedAt)
            {
                report.Beside(what, figure, limit, unit, $"at {AimedAt:N0}");
            }
            else
            {
                report.AtMost(what, figure, limit, unit, aim);
            }
        }
    }

    private static (long Managed, long Resident) Memory()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        using var self = Process.GetCurrentProcess();
        return (GC.GetTotalMemory(forceFullCollection: true), self.WorkingSet64);
    }

    private static string Id(int i) => string.Create(CultureInfo.InvariantCulture, $"waiting-{i}");

    private static string Rate(double figure, string unit) => $"{figure.ToString("N0", CultureInfo.InvariantCulture)} {unit}";

    private static double Median(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
