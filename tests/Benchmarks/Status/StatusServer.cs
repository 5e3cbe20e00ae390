using Azure.Data.Tables;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Serverless.Tests.Benchmarks.Status;

/// <summary>The two servers that are compared, each in a process of its own, on the same storage.</summary>
internal static class StatusServer
{
    internal const string Bare = "bare";
    internal const string App = "app";

    /// <summary>Where either says that it is up, without a key.</summary>
    internal const string Live = "/api/health/live";

    /// <summary>Writes the server's address and its key, and serves until a line comes.</summary>
    internal static async Task<int> RunAsync(string kind, string storage, CancellationToken cancellation)
    {
        if (kind == Bare)
        {
            await using var bare = await StartBareAsync(storage, cancellation);
            await ServeAsync(bare.Urls.First(), string.Empty, cancellation);
        }
        else
        {
            await using var app = await Benchmarks.App.StartAsync(storage, functions: null, cancellation);
            await ServeAsync(app.Address, app.Key, cancellation);
        }

        return 0;
    }

    private static async Task ServeAsync(string address, string key, CancellationToken cancellation)
    {
        Console.WriteLine(address);
        Console.WriteLine(key);
        await Console.In.ReadLineAsync(cancellation);
    }

    // It reads the row that the app's call reads, and hands on what is in it as it is.
    private static async Task<WebApplication> StartBareAsync(string storage, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var requests = new TableServiceClient(storage).GetTableClient("requests");
        app.MapGet(Live, () => Results.Ok());
        app.MapGet("/api/requests/{reference}", async (string reference, CancellationToken token) =>
        {
            var dash = reference.IndexOf('-', StringComparison.Ordinal);
            var found = await requests.GetEntityIfExistsAsync<TableEntity>(reference[..dash], reference[(dash + 1)..], cancellationToken: token);
            return found.HasValue ? Results.Text(found.Value!.GetString("Status"), "application/json") : Results.NotFound();
        });
        await app.StartAsync(cancellation);
        return app;
    }
}
