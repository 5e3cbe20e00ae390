using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Serverless.Tests.Benchmarks.Cases;
using Serverless.Tests.Benchmarks.Host;
using Serverless.Tests.Benchmarks.Intake;

namespace Serverless.Tests.Benchmarks.Status;

/// <summary>The status call of a request that came by mail, against a bare endpoint that reads the same row.</summary>
internal static class StatusBenchmark
{
    private const int Connections = 32;
    private const string KeyHeader = "x-functions-key";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    internal static async Task<Report> RunAsync(bool quick, CancellationToken cancellation)
    {
        await using var storage = await CaseRun.StartAsync(cancellation);
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = Connections };
        using var client = new HttpClient(handler);
        await using var app = await StartAsync(StatusServer.App);
        client.DefaultRequestHeaders.Add(KeyHeader, await app.ReadLineAsync(cancellation));
        var path = await BeginAsync(app, client, cancellation);
        await using var bare = await StartAsync(StatusServer.Bare);
        await CheckAsync(app, bare, path, client, cancellation);

        // Turn by turn, so that what else the machine does meets both. The first rounds warm up: until the compiler has done its
        // best, the app's JSON takes several times as long, and there is none in the bare endpoint.
        var length = TimeSpan.FromSeconds(quick ? 0.5 : 3);
        var (apps, bares) = (new List<Load>(), new List<Load>());
        var warmUp = quick ? 1 : 3;
        for (var round = 0; round < warmUp + (quick ? 1 : 7); round++)
        {
            var (one, other) = (
                await Load.RunAsync(bare, path, client, Connections, length, cancellation),
                await Load.RunAsync(app, path, client, Connections, length, cancellation));
            if (round >= warmUp)
            {
                bares.Add(one);
                apps.Add(other);
            }
        }

        var report = new Report("The status call, against a bare endpoint that reads the same row");
        report.AtLeast("requests", Median(apps, load => load.Rate), Median(bares, load => load.Rate), "/s", 0.8);
        report.Beside("99 of 100 answers within", Median(apps, load => load.P99), Median(bares, load => load.P99), "ms", string.Empty);
        report.Beside("processor time of an answer, in the server", Median(apps, load => load.Processor), Median(bares, load => load.Processor), "µs", string.Empty);
        return report;

        Task<ServerProcess> StartAsync(string kind) =>
            ServerProcess.StartAsync(["serve-status", kind, storage.Storage], StatusServer.Live, client, cancellation);
    }

    // A note comes by mail and goes on to the Chair, so that the status has what a status has.
    private static async Task<string> BeginAsync(ServerProcess app, HttpClient client, CancellationToken cancellation)
    {
        var note = new Notes(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)).Take(1)[0];
        using var message = new ReadOnlyMemoryContent(note.Message);
        message.Headers.ContentType = new MediaTypeHeaderValue("message/rfc822");
        using var taken = await client.PostAsync(new Uri(app.Address, "/api/mail"), message, cancellation);
        taken.EnsureSuccessStatusCode();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        while (true)
        {
            var text = await client.GetStringAsync(new Uri(app.Address, $"/api/requests?state={note.State}&stage=ChairReview"), limit.Token);
            if (JsonNode.Parse(text)!["requests"]!.AsArray() is [{ } found])
            {
                return string.Create(CultureInfo.InvariantCulture, $"/api/requests/{found["reference"]}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), limit.Token);
        }
    }

    // Both must tell of the same request, or the ratio compares two different things.
    private static async Task CheckAsync(ServerProcess app, ServerProcess bare, string path, HttpClient client, CancellationToken cancellation)
    {
        var (told, stored) = (
            JsonNode.Parse(await client.GetStringAsync(new Uri(app.Address, path), cancellation))!,
            JsonNode.Parse(await client.GetStringAsync(new Uri(bare.Address, path), cancellation))!);
        if (told["reference"]?.GetValue<string>() is not { } reference || reference != stored["reference"]?.GetValue<string>())
        {
            throw new InvalidOperationException($"The two servers answer {path} with two requests: {told["reference"]} and {stored["reference"]}.");
        }
    }

    private static double Median(List<Load> loads, Func<Load, double> figure) => loads.Select(figure).Order().ElementAt(loads.Count / 2);
}
