using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.DurableTask.Client;
using Serverless.Embedded.Invocation;
using Serverless.Embedded.Settings;

namespace Serverless.Embedded.Hosting;

/// <summary>Puts the host together from its parts.</summary>
internal static class HostAssembly
{
    private const long DefaultMaxRequestBytes = 104_857_600;
    private const int DefaultPort = 7071;

    // How long a stop waits for functions before they are told to end, and for the whole.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ShutdownLimit = TimeSpan.FromSeconds(30);

    /// <summary>Makes a web application builder with no more than the host needs, so that a start is short.</summary>
    internal static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var appDirectory = AppDirectory(args);
        var faults = new List<string>();
        var builder = WebApplication.CreateEmptyBuilder(
            new WebApplicationOptions { Args = args, ContentRootPath = appDirectory });

        // As Core Tools: the developer's file, then the environment, then the command line.
        builder.Configuration.AddInMemoryCollection(LocalSettings.Read(appDirectory, faults));
        builder.Configuration.AddEnvironmentVariables();
        builder.Configuration.AddCommandLine(args);
        var settings = HostJson.Read(appDirectory, builder.Configuration, faults);

        ConfigureLogging(builder.Logging, settings);
        builder.WebHost.UseKestrelCore();
        builder.Services.AddRoutingCore();
        builder.Services.AddMvcCore();
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(new StartupFaults(faults));
        builder.Services.AddSingleton<HostLifetime>();
        builder.Services.TryAddSingleton<WorkTracker>();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<FunctionAppHolder>();
        builder.Services.AddSingleton(services => services.GetRequiredService<FunctionAppHolder>().App);
        builder.Services.AddSingleton(CreateEngine);
        builder.Services.AddSingleton<DurableTaskClient>(services => services.GetRequiredService<DurableEngine>().Client);
        builder.Services.AddHostedService<EngineService>();
        builder.Services.AddHostedService<ListenersService>();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = ShutdownLimit);
        return builder;
    }

    // The official host's name for the folder that holds host.json.
    private static string AppDirectory(string[] args) => new ConfigurationBuilder()
        .AddEnvironmentVariables().AddCommandLine(args).Build()["AzureWebJobsScriptRoot"] ?? AppContext.BaseDirectory;

    /// <summary>Builds the host and connects the functions.</summary>
    internal static IHost Build(
        WebApplicationBuilder builder,
        IEnumerable<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware,
        bool hasWebApplication)
    {
        var faults = (
            (StartupFaults)builder.Services.First(service => service.ServiceType == typeof(StartupFaults)).ImplementationInstance!
        ).Faults;
        var maxRequestBytes = WholeNumber(
            builder.Configuration,
            "FUNCTIONS_REQUEST_BODY_SIZE_LIMIT",
            DefaultMaxRequestBytes,
            long.MaxValue,
            faults);
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = maxRequestBytes;
        });
        var web = builder.Build();
        try
        {
            Address(web, faults);
            var app = FunctionApp.Create(web.Services, middleware, hasWebApplication, faults);
            web.Services.GetRequiredService<FunctionAppHolder>().App = app;
            app.MapRoutes(web, maxRequestBytes);
            if (!web.Configuration.GetValue("AzureWebJobsDisableHomepage", defaultValue: false))
            {
                web.MapGet("/", () => Results.Text("The function app is up and running."));
            }

            TellFunctionsWhenStopping(web);
            return new EmbeddedHost(web, app);
        }
        catch
        {
            ((IDisposable)web).Dispose();
            throw;
        }
    }

    private static long WholeNumber(IConfiguration settings, string name, long otherwise, long max, List<string> faults)
    {
        if (settings[name] is not { Length: > 0 } text)
        {
            return otherwise;
        }

        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= max)
        {
            return number;
        }

        var written = name.Replace(":", "__", StringComparison.Ordinal);
        faults.Add(
            $"The setting {written} is '{text}'; it must be a whole number" + (max == long.MaxValue ? "." : $" from 0 to {max}."));
        return otherwise;
    }

    private static void Address(WebApplication web, List<string> faults)
    {
        var port = web.Services.GetRequiredService<IOptions<EmbeddedRuntimeOptions>>().Value.Port;
        if (port is null && !string.IsNullOrEmpty(web.Configuration["urls"] ?? web.Configuration["ASPNETCORE_URLS"]))
        {
            return;
        }

        port ??= (int)WholeNumber(web.Configuration, "Host:LocalHttpPort", DefaultPort, IPEndPoint.MaxPort, faults);
        if (port is < 0 or > IPEndPoint.MaxPort)
        {
            faults.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{port} is not a port. Choose one from 1 to {IPEndPoint.MaxPort}, or 0 for any that is free."));
            return;
        }

        web.Urls.Clear();
        web.Urls.Add(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
    }

    private static DurableEngine CreateEngine(IServiceProvider services)
    {
        var app = services.GetRequiredService<FunctionApp>();
        var options = new DurableEngineOptions
        {
            StorePath = Path.Combine(app.DataDirectory, "durable.db"),
            HubName = app.Settings.HubName,
            DefaultVersion = app.Settings.DefaultVersion,
            MaxConcurrentActivities = app.Settings.MaxConcurrentActivities,
            MaxConcurrentOrchestrators = app.Settings.MaxConcurrentOrchestrators,
            RefusesVainRequests = true,
            RefusesVainEvents = app.Settings.RefusesVainEvents,
            DrainTimeout = Patience,
        };
        return new DurableEngine(
            app.Registry,
            options,
            services,
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<WorkTracker>(),
            services.GetRequiredService<ILoggerFactory>());
    }

    private static void ConfigureLogging(ILoggingBuilder logging, HostSettings settings)
    {
        logging.AddSimpleConsole(options =>
        {
            options.SingleLine = true;
            options.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ ";
            options.UseUtcTimestamp = true;
        });
        logging.SetMinimumLevel(settings.LogLevels.TryGetValue("default", out var level) ? level : LogLevel.Information);
        logging.AddFilter("Microsoft", LogLevel.Warning);
        logging.AddFilter("System", LogLevel.Warning);
        logging.AddFilter("Azure", LogLevel.Warning);
        foreach (
            var (category, lowest) in settings.LogLevels.Where(entry =>
                !entry.Key.Equals("default", StringComparison.OrdinalIgnoreCase)))
        {
            logging.AddFilter(category, lowest);
        }
    }

    private static void TellFunctionsWhenStopping(WebApplication web)
    {
        var work = web.Services.GetRequiredService<WorkTracker>();
        var lifetime = web.Services.GetRequiredService<HostLifetime>();
        var logger = web.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Host.Startup");

        web.Lifetime.ApplicationStopping.Register(() =>
        {
            var second = new SecondSignal();
            web.Lifetime.ApplicationStopped.Register(second.Dispose);
        });

        // A stop takes real time, whatever the app's clock says.
        web.Lifetime.ApplicationStopping.Register(() => _ = Task.Delay(Patience, web.Lifetime.ApplicationStopped).ContinueWith(
            _ =>
            {
                Log.StoppedEarly(logger, work.Describe());
                lifetime.Abandon();
            },
            CancellationToken.None,
            TaskContinuationOptions.OnlyOnRanToCompletion,
            TaskScheduler.Default));
    }
}
