using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Serverless.Embedded;

namespace Serverless.Tests.FunctionsHost;

/// <summary>An app of given function classes, in a folder of its own, on a free port.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    private readonly bool _ownsFolder;
    private HttpClient? _http;

    private RunningApp(IHost host, string folder, bool ownsFolder)
    {
        Host = host;
        Folder = folder;
        _ownsFolder = ownsFolder;
    }

    public IHost Host { get; }

    public string Folder { get; }

    public string DataFolder => Path.Combine(Folder, "data");

    public EmbeddedHostInfo Info => Host.DescribeEmbeddedHost();

    public HttpClient Http => _http ??= new HttpClient { BaseAddress = new Uri(Info.Addresses[0]) };

    public static CancellationToken Limit => new CancellationTokenSource(TimeSpan.FromSeconds(30)).Token;

    /// <summary>Builds the app without starting it.</summary>
    public static RunningApp Build(AppSpec spec, params Type[] functions)
    {
        var folder = spec.Folder ?? Directory.CreateTempSubdirectory("host-").FullName;
        File.WriteAllText(Path.Combine(folder, "host.json"), spec.HostJson);
        if (spec.LocalSettings is not null)
        {
            File.WriteAllText(Path.Combine(folder, "local.settings.json"), spec.LocalSettings);
        }

        var builder = FunctionsApplication.CreateBuilder(["--AzureWebJobsScriptRoot", folder, .. spec.Settings.Select(setting => $"--{setting.Key}={setting.Value}")]);
        builder.ConfigureFunctionsWebApplication();
        builder.Logging.ClearProviders();
        builder.Services.Configure<EmbeddedRuntimeOptions>(options =>
        {
            options.FunctionClasses = functions;
            options.DataDirectory = Path.Combine(folder, "data");
            options.Port = spec.Port;
        });
        spec.Configure(builder);
        return new RunningApp(builder.Build(), folder, spec.Folder is null);
    }

    /// <summary>Builds and starts the app.</summary>
    public static async Task<RunningApp> StartAsync(AppSpec spec, params Type[] functions)
    {
        var app = Build(spec, functions);
        await app.Host.StartAsync(Limit);
        return app;
    }

    public static Task<RunningApp> StartAsync(params Type[] functions) => StartAsync(new AppSpec(), functions);

    public async ValueTask DisposeAsync()
    {
        _http?.Dispose();
        await Host.StopAsync(Limit);
        Host.Dispose();
        if (_ownsFolder)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
