using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.DurableTask;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Serverless.Embedded.Discovery;
using Serverless.Embedded.Durable;
using Serverless.Embedded.Http;
using Serverless.Embedded.Invocation;
using Serverless.Embedded.Queues;
using Serverless.Embedded.Settings;
using Serverless.Embedded.Timers;

namespace Serverless.Embedded.Hosting;

/// <summary>The app as the host runs it: every function found, checked and connected to what starts it.</summary>
internal sealed class FunctionApp
{
    private readonly IServiceProvider _services;
    private readonly HostSettings _settings;
    private readonly IConfiguration _configuration;
    private readonly List<(Function Function, RoutePattern Route)> _routes = [];
    private readonly List<TimerListener> _timers = [];
    private readonly List<QueueListener> _queues = [];
    private readonly List<EmbeddedFunctionInfo> _infos = [];

    private FunctionApp(
        IServiceProvider services,
        HostSettings settings,
        IConfiguration configuration,
        string dataDirectory,
        IReadOnlyList<Function> functions,
        Pipeline pipeline)
    {
        _services = services;
        _settings = settings;
        _configuration = configuration;
        Pipeline = pipeline;
        DataDirectory = dataDirectory;
        Functions = functions;
    }

    internal IReadOnlyList<Function> Functions { get; }

    internal IReadOnlyList<TimerListener> Timers => _timers;

    internal IReadOnlyList<QueueListener> Queues => _queues;

    internal IReadOnlyList<EmbeddedFunctionInfo> Infos => _infos;

    /// <summary>The orchestrators and activities; made once all functions are known to fit together.</summary>
    internal DurableTaskRegistry Registry => field ??= DurableFunctions.Register(Functions, Pipeline);

    internal Pipeline Pipeline { get; }

    internal string DataDirectory { get; }

    internal HostSettings Settings => _settings;

    /// <summary>The keys; read when they are first needed.</summary>
    internal KeyStore Keys =>
        field ??= KeyStore.Open(
            DataDirectory,
            Functions.Where(function => function.Source.Trigger is HttpTriggerAttribute).Select(function => function.Name));

    /// <summary>Finds and connects the functions.</summary>
    /// <exception cref="FunctionsStartupException">With every fault of settings and functions together.</exception>
    internal static FunctionApp Create(
        IServiceProvider services,
        IEnumerable<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware,
        bool hasWebApplication,
        List<string> faults)
    {
        var configuration = services.GetRequiredService<IConfiguration>();
        var options = services.GetRequiredService<IOptions<EmbeddedRuntimeOptions>>().Value;
        var settings = services.GetRequiredService<HostSettings>();
        var pipeline = new Pipeline(
            middleware,
            services.GetRequiredService<IServiceScopeFactory>(),
            services.GetRequiredService<ILoggerFactory>(),
            services.GetRequiredService<HostLifetime>());
        var known = services.GetRequiredService<IServiceProviderIsService>();
        var functions = FunctionFinder
            .Find(options, faults)
            .Select(found => Function.Create(found, known, faults))
            .OfType<Function>()
            .ToList();
        var dataDirectory = Path.GetFullPath(options.DataDirectory ?? ".data");

        var app = new FunctionApp(services, settings, configuration, dataDirectory, functions, pipeline);
        foreach (var function in functions)
        {
            app.Connect(function, hasWebApplication, faults);
        }

        HttpFunctions.CheckConflicts(app._routes, faults);
        DurableFunctions.CheckNames(functions, faults);
        return faults.Count == 0 ? app : throw new FunctionsStartupException(faults);
    }

    /// <summary>Makes the HTTP functions answer.</summary>
    internal void MapRoutes(IEndpointRouteBuilder endpoints, long maxRequestBytes)
    {
        var http = new HttpFunctions(Keys, Pipeline, _services.GetRequiredService<WorkTracker>(), maxRequestBytes);
        foreach (var (function, route) in _routes)
        {
            http.Map(endpoints, function, route);
        }
    }

    private void Connect(Function function, bool hasWebApplication, List<string> faults)
    {
        switch (function.Source.Trigger)
        {
            case HttpTriggerAttribute http:
                if (!hasWebApplication)
                {
                    faults.Add(
                        $"{function.Source.Where}: HTTP functions need ASP.NET Core. Call ConfigureFunctionsWebApplication() on the builder.");
                }
                else if (HttpFunctions.Route(function, _settings, faults) is { } route)
                {
                    _routes.Add((function, route));
                    Describe(function, $"{string.Join(',', http.Methods ?? ["ANY"]).ToUpperInvariant()} /{route.RawText}");
                }

                break;
            case TimerTriggerAttribute timer:
                ConnectTimer(function, timer, faults);
                break;
            case QueueTriggerAttribute queue:
                ConnectQueue(function, queue, faults);
                break;
            default:
                Describe(function, string.Empty);
                break;
        }
    }

    private void ConnectTimer(Function function, TimerTriggerAttribute trigger, List<string> faults)
    {
        if (SettingNames.Resolve(trigger.Schedule, _configuration, function.Source.Where, faults) is not { } text)
        {
            return;
        }

        var zone = TimeZoneInfo.Utc;
        if (
            _configuration["WEBSITE_TIME_ZONE"] is { Length: > 0 } name
            && !TimeZoneInfo.TryFindSystemTimeZoneById(name, out zone!))
        {
            faults.Add(
                $"The setting WEBSITE_TIME_ZONE names the time zone '{name}', which this machine does not know. Use a name such as Europe/Paris.");
            return;
        }

        if (Schedule.TryParse(text, zone) is not { } schedule)
        {
            faults.Add(
                $"{function.Source.Where}: '{text}' is not a schedule. Write six fields (second minute hour day month weekday), such as '0 */5 * * * *' for every five minutes.");
            return;
        }

        _timers.Add(new TimerListener(
            function,
            schedule,
            Pipeline,
            new TimerState(DataDirectory),
            _services.GetRequiredService<TimeProvider>(),
            _services.GetRequiredService<WorkTracker>(),
            _services.GetRequiredService<ILoggerFactory>().CreateLogger("Host.Triggers.Timer")));
        Describe(function, text);
    }

    private void ConnectQueue(Function function, QueueTriggerAttribute trigger, List<string> faults)
    {
        if (SettingNames.Resolve(trigger.QueueName, _configuration, function.Source.Where, faults) is not { } name)
        {
            return;
        }

        var logger = _services.GetRequiredService<ILoggerFactory>().CreateLogger("Host.Triggers.Queue");
        if (!QueueNames.IsValid(name))
        {
            faults.Add(
                $"{function.Source.Where}: '{name}' cannot name a queue. Use 3 to 63 lower-case letters, digits and single dashes, beginning and ending with a letter or digit.");
        }
        else if (
            QueueConnection.Open(
                trigger.Connection,
                _configuration,
                _settings,
                new UndecodableMessages(logger),
                function.Source.Where,
                faults
            ) is
            { } account)
        {
            _queues.Add(new QueueListener(
                function,
                account,
                name,
                _settings,
                _services.GetRequiredService<IOptions<EmbeddedRuntimeOptions>>().Value.MessageLease,
                Pipeline,
                _services.GetRequiredService<WorkTracker>(),
                logger));
            Describe(function, name);
        }
    }

    private void Describe(Function function, string detail) =>
        _infos.Add(new EmbeddedFunctionInfo(function.Name, function.Source.TriggerType, detail));
}
