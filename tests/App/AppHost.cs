using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Serverless.App;
using Serverless.Embedded;
using Serverless.Tests.Utilities;

namespace Serverless.Tests.App;

/// <summary>The app as it is composed in production, on a free port with data of its own.</summary>
internal sealed class AppHost : IAsyncDisposable
{
    private readonly TempFolder _folder;
    private readonly IHost _host;

    private AppHost(TempFolder folder, IHost host)
    {
        _folder = folder;
        _host = host;
        Http = new HttpClient { BaseAddress = new Uri(host.DescribeEmbeddedHost().Addresses[0]) };
    }

    public HttpClient Http { get; }

    /// <summary>A client that has the host's key.</summary>
    public HttpClient WithKey()
    {
        var http = new HttpClient { BaseAddress = Http.BaseAddress };
        http.DefaultRequestHeaders.Add("x-functions-key", _host.DescribeEmbeddedHost().HostKey);
        return http;
    }

    public T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    public DurableTaskClient Client => _host.Services.GetRequiredService<DurableTaskClient>();

    /// <summary>Starts the app.</summary>
    /// <param name="storage">A connection string; null for no such setting.</param>
    /// <param name="change">Puts faults in, before the app adds its services.</param>
    /// <param name="settings">Further settings.</param>
    public static async Task<AppHost> StartAsync(
        string? storage, Action<IServiceCollection>? change = null, params KeyValuePair<string, string?>[] settings)
    {
        var folder = new TempFolder();
        var builder = FunctionsApplication.CreateBuilder([]);
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([new("AzureWebJobsStorage", storage), .. settings]);
        builder.ConfigureFunctionsWebApplication();
        builder.Services.Configure<EmbeddedRuntimeOptions>(options =>
        {
            options.DataDirectory = folder.Path;
            options.Port = 0;
            options.FunctionAssemblies = [typeof(ServerlessAppExtensions).Assembly, typeof(Workflow.Health.Heartbeat).Assembly];
        });
        change?.Invoke(builder.Services);
        builder.AddServerlessApp();
        var host = builder.Build();
        await host.StartAsync();
        return new AppHost(folder, host);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _host.StopAsync();
        _host.Dispose();
        _folder.Dispose();
    }
}
