using System.Diagnostics;

namespace Serverless.Tests.Benchmarks.Host;

/// <summary>Requests per second and time to the first answer, against bare ASP.NET Core.</summary>
internal static class HostBenchmark
{
    private const int Connections = 32;

    internal static async Task<Report> RunAsync(bool quick, CancellationToken cancellation)
    {
        var report = new Report("Functions host");
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = Connections };
        using var client = new HttpClient(handler);

        // Turn by turn, so that what else the machine does meets both.
        var starts = quick ? 1 : 7;
        var (bareStart, functionsStart) = (new List<double>(), new List<double>());
        for (var round = 0; round < starts; round++)
        {
            bareStart.Add(await StartTimeAsync(Server.Bare, client, cancellation));
            functionsStart.Add(await StartTimeAsync(Server.Functions, client, cancellation));
        }

        await using var bare = await ServerProcess.StartAsync(Server.Bare, client, cancellation);
        await using var functions = await ServerProcess.StartAsync(Server.Functions, client, cancellation);
        var length = TimeSpan.FromSeconds(quick ? 0.2 : 2);
        var (bareRate, functionsRate) = (new List<double>(), new List<double>());
        for (var round = 0; round < (quick ? 1 : 6); round++)
        {
            var (one, other) = (
                await RateAsync(bare, client, length, cancellation),
                await RateAsync(functions, client, length, cancellation));
            if (round > 0 || quick)
            {
                bareRate.Add(one);
                functionsRate.Add(other);
            }
        }

        report.AtLeast(
            "requests to an empty function, against a bare endpoint",
            Median(functionsRate),
            Median(bareRate),
            "/s",
            0.85);
        report.AtMost(
            "process start to first answer, against an empty ASP.NET Core app",
            Median(functionsStart),
            Median(bareStart),
            "ms",
            2);
        return report;
    }

    private static async Task<double> StartTimeAsync(string kind, HttpClient client, CancellationToken cancellation)
    {
        await using var server = await ServerProcess.StartAsync(kind, client, cancellation);
        return server.FirstAnswer.TotalMilliseconds;
    }

    private static async Task<double> RateAsync(
        ServerProcess server,
        HttpClient client,
        TimeSpan length,
        CancellationToken cancellation)
    {
        var count = 0L;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            while (watch.Elapsed < length)
            {
                using var answer = await client.GetAsync(server.Address, cancellation);
                answer.EnsureSuccessStatusCode();
                Interlocked.Increment(ref count);
            }
        }));
        return count / watch.Elapsed.TotalSeconds;
    }

    private static double Median(List<double> figures)
    {
        figures.Sort();
        return figures[figures.Count / 2];
    }
}
