using System.Globalization;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Converters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Serverless.Embedded.Engine;

namespace Serverless.Embedded;

/// <summary>
/// The durable engine: runs orchestrations by event-sourced replay with their history in one SQLite file. A process that is
/// killed at any instruction loses nothing that was committed; activities run at least once, history is written once.
/// </summary>
/// <remarks>Thread safe. One engine, in one process, owns a store.</remarks>
public sealed class DurableEngine : IAsyncDisposable
{
    private readonly DurableTaskRegistry _registry;
    private readonly DurableEngineOptions _options;
    private readonly IServiceProvider _services;
    private readonly TimeProvider _time;
    private readonly WorkTracker _work;
    private readonly ILoggerFactory _loggers;
    private readonly ILogger _logger;
    private readonly EngineClient _client;
    private EngineRun? _run;

    /// <summary>Creates an engine that is not started yet.</summary>
    /// <param name="registry">The orchestrators and activities.</param>
    /// <param name="options">Where the store is, and the limits.</param>
    /// <param name="services">Gives each turn and each activity a scope of its own.</param>
    /// <param name="time">The clock of timers, timestamps and orchestrators.</param>
    /// <param name="work">Counts what runs.</param>
    /// <param name="loggers">Receives the engine's messages, and the orchestrators' through their replay-safe loggers.</param>
    public DurableEngine(
        DurableTaskRegistry registry,
        DurableEngineOptions options,
        IServiceProvider services,
        TimeProvider time,
        WorkTracker work,
        ILoggerFactory loggers)
    {
        _registry = registry;
        _options = options;
        _services = services;
        _time = time;
        _work = work;
        _loggers = loggers;
        _logger = loggers.CreateLogger("Host.Triggers.DurableTask");
        var converter = services.GetService<DataConverter>() ?? JsonDataConverter.Default;
        _client = new EngineClient(options, converter, time, () => _run ?? throw new InvalidOperationException(
            "The durable engine is not running: it has not been started yet, or it has been stopped."));
    }

    /// <summary>Starts, queries and steers instances. Usable while the engine runs.</summary>
    public DurableTaskClient Client => _client;

    /// <summary>The run in progress, for tests below the API.</summary>
    internal EngineRun? Run => _run;

    /// <summary>Turns committed since the start.</summary>
    public long Checkpoints => _run?.Orchestrations.Checkpoints ?? 0;

    /// <summary>Bytes of history that those turns added.</summary>
    public long CommittedBytes => _run?.Orchestrations.Bytes ?? 0;

    /// <summary>Opens the store and takes up all that was under way.</summary>
    /// <exception cref="StoreException">The store cannot be opened; the message says why and what to do.</exception>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var store = SqliteStore.Open(_options.StorePath, TimeProvider.System.GetUtcNow());
        try
        {
            var catalog = new Catalog(_registry);
            var converter = _client.Converter;
            var runner = new TurnRunner(catalog, converter, _options.DefaultVersion, _loggers, _logger);
            _run = EngineRun.Start(store, catalog, runner, _options, _services, converter, _time, _work, _logger);
        }
        catch
        {
            store.Dispose();
            throw;
        }

        return Task.CompletedTask;
    }

    /// <summary>
    /// Begins nothing new, waits for what runs up to the drain timeout, and closes the store. What is cut off runs again at
    /// the next start.
    /// </summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _run, null) is { } run)
        {
            await run.StopAsync(_options.DrainTimeout, cancellationToken);
        }
    }

    /// <summary>Writes to the store and reports whether that went through.</summary>
    /// <param name="cancellationToken">Ends the wait for the write.</param>
    public async Task<EngineHealth> CheckAsync(CancellationToken cancellationToken)
    {
        if (_run is not { } run)
        {
            return new EngineHealth(IsHealthy: false, "The durable engine is not running.");
        }

        try
        {
            await run
                .Writer.WriteAsync(session => session.Execute("UPDATE meta SET value = value WHERE name = 'starts'"))
                .WaitAsync(cancellationToken);
            return new EngineHealth(
                IsHealthy: true,
                string.Create(CultureInfo.InvariantCulture, $"{run.Timers.Count} timers armed"));
        }
        catch (StoreException error)
        {
            return new EngineHealth(IsHealthy: false, error.Message);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        await _client.DisposeAsync();
    }
}
