using System.Diagnostics;
using Serverless.Tests.Benchmarks.Host;

namespace Serverless.Tests.Benchmarks.Status;

/// <summary>What a server did under load.</summary>
/// <param name="Rate">Answers per second.</param>
/// <param name="P99">Of a hundred answers, 99 came within this (milliseconds).</param>
/// <param name="Processor">What an answer took of the server's processors (microseconds).</param>
internal sealed record Load(double Rate, double P99, double Processor)
{
    /// <summary>Asks for a path for a time, over many connections.</summary>
    internal static async Task<Load> RunAsync(
        ServerProcess server, string path, HttpClient client, int connections, TimeSpan length, CancellationToken cancellation)
    {
        var address = new Uri(server.Address, path);
        var processor = server.ProcessorTime;
        var watch = Stopwatch.StartNew();
        var times = await Task.WhenAll(Enumerable.Range(0, connections).Select(async _ =>
        {
            var own = new List<double>();
            while (watch.Elapsed < length)
            {
                var began = Stopwatch.GetTimestamp();
                using var answer = await client.GetAsync(address, cancellation);
                answer.EnsureSuccessStatusCode();
                own.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }

            return own;
        }));
        var took = watch.Elapsed.TotalSeconds;
        var all = times.SelectMany(own => own).Order().ToList();
        return new Load(all.Count / took, all[(int)(all.Count * 0.99)], (server.ProcessorTime - processor).TotalMicroseconds / all.Count);
    }
}
