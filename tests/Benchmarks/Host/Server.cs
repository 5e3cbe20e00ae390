using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Serverless.Embedded;

namespace Serverless.Tests.Benchmarks.Host;

/// <summary>The two servers that are compared, each in a process of its own.</summary>
internal static class Server
{
    internal const string Bare = "bare";
    internal const string Functions = "functions";
    internal const string Path = "/api/empty";

    internal static async Task<int> RunAsync(string kind, CancellationToken cancellation)
    {
        await using var services = new Disposables();
        var (host, address) =
            kind == Bare ? await StartBareAsync(cancellation) : await StartFunctionsAsync(services, cancellation);
        using (host)
        {
            Console.WriteLine(address);
            await Console.In.ReadLineAsync(cancellation);
            await host.StopAsync(cancellation);
        }

        return 0;
    }

    private static async Task<(IHost Host, string Address)> StartBareAsync(CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet(Path, () => Results.Ok());
        await app.StartAsync(cancellation);
        return (app, app.Urls.First());
    }

    private static async Task<(IHost Host, string Address)> StartFunctionsAsync(
        Disposables services,
        CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("bench-host-").FullName;
        services.Add(() => Directory.Delete(folder, recursive: true));
        var builder = FunctionsApplication.CreateBuilder(["--AzureFunctionsJobHost:logging:logLevel:default=Warning"]);
        builder.ConfigureFunctionsWebApplication();
        builder.Services.Configure<EmbeddedRuntimeOptions>(options =>
        {
            options.FunctionClasses = [typeof(Empty)];
            options.DataDirectory = folder;
            options.Port = 0;
        });
        var host = builder.Build();
        await host.StartAsync(cancellation);
        return (host, host.DescribeEmbeddedHost().Addresses[0]);
    }

    public static class Empty
    {
        [Function("Empty")]
        public static IActionResult Run(
            [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/empty")] HttpRequest request
        ) => request is null ? new BadRequestResult() : new OkResult();
    }

    private sealed class Disposables : IAsyncDisposable
    {
        private readonly List<Action> _actions = [];

        internal void Add(Action action) => _actions.Add(action);

        public ValueTask DisposeAsync()
        {
            _actions.ForEach(action => action());
            return ValueTask.CompletedTask;
        }
    }
}
