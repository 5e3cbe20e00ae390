using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Serverless.App;
using Serverless.Embedded;
using Serverless.Local.Maildrop;
using Serverless.Local.Replay.Acting;
using Serverless.Workflow.Stages;

namespace Serverless.Tests.Benchmarks;

/// <summary>The app as it is composed in production, by the real clock, with data of its own and a maildrop for what it sends.</summary>
internal sealed class App : IAsyncDisposable
{
    private readonly string _folder;
    private readonly IHost _host;

    private App(string folder, IHost host)
    {
        _folder = folder;
        _host = host;
    }

    internal string Address => _host.DescribeEmbeddedHost().Addresses[0];

    internal string Key => _host.DescribeEmbeddedHost().HostKey;

    /// <summary>Starts it.</summary>
    /// <param name="storage">The storage's connection string.</param>
    /// <param name="functions">The only classes whose functions run; null for all.</param>
    /// <param name="cancellation">Gives up.</param>
    internal static async Task<App> StartAsync(string storage, IReadOnlyList<Type>? functions, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("bench-app-").FullName;
        var builder = FunctionsApplication.CreateBuilder(["--AzureFunctionsJobHost:logging:logLevel:default=Warning"]);
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(
        [
            new("AzureWebJobsStorage", storage),
            new("Mail:TrustedAuthServId", MailMaker.Server),

            // No mailbox is read, and nothing is late yet: what runs by the hour would only fall into a measurement.
            new("ReconcileSchedule", "0 0 0 1 1 *"),
            new("MailPollSchedule", "0 0 0 1 1 *"),
        ]);
        builder.ConfigureFunctionsWebApplication();
        builder.AddMaildrop(Path.Combine(folder, "maildrop"), watches: false);
        builder.Services.Configure<EmbeddedRuntimeOptions>(options =>
        {
            options.DataDirectory = Path.Combine(folder, "state");
            options.Port = 0;
            options.FunctionClasses = functions;
            options.FunctionAssemblies = [typeof(VisitRequestOrchestrator).Assembly, typeof(ServerlessAppExtensions).Assembly];
        });
        builder.AddServerlessApp();
        var host = builder.Build();
        await host.StartAsync(cancellation);
        return new App(folder, host);
    }

    internal T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
