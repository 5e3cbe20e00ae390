using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Serverless.Embedded;

/// <summary>
/// Keeps an Azurite running: when it dies, starts it again on the same ports and data, a bounded number of times. Clients
/// keep their connection string and retry meanwhile.
/// </summary>
/// <remarks>Real time is meant here, whatever clock the app uses: it is about a process of the operating system.</remarks>
public sealed class AzuriteSupervisor : IAsyncDisposable
{
    /// <summary>How often it is started again before the supervisor gives up; ten minutes of running start the count anew.</summary>
    public const int AllowedRestarts = 5;

    // One that ran this long is no longer a start that fails again and again.
    private static readonly TimeSpan Settled = TimeSpan.FromMinutes(10);

    private readonly AzuriteOptions _options;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task<string> _run;
    private AzuriteProcess _current;

    private AzuriteSupervisor(AzuriteProcess first, AzuriteOptions options, ILogger logger)
    {
        _current = first;
        _logger = logger;
        Endpoints = first.Endpoints;
        _options = options with
        {
            BlobPort = Endpoints.BlobPort,
            QueuePort = Endpoints.QueuePort,
            TablePort = Endpoints.TablePort,
        };
        _run = RunAsync();
    }

    /// <summary>Where it listens, the same after a restart.</summary>
    public AzuriteEndpoints Endpoints { get; }

    /// <summary>The id of the node process that runs now, or ran last.</summary>
    public int ProcessId => Volatile.Read(ref _current).ProcessId;

    /// <summary>Completes, with the reason, when Azurite has ended for good: stopped, or died too often.</summary>
    public Task<string> Ended => _run;

    /// <summary>Starts the first Azurite.</summary>
    /// <exception cref="AzuriteException">It could not be started; nothing is started again then.</exception>
    public static async Task<AzuriteSupervisor> StartAsync(
        AzuriteOptions options, ILogger logger, CancellationToken cancellationToken) =>
        new(await AzuriteProcess.StartAsync(options, logger, cancellationToken), options, logger);

    /// <summary>Stops Azurite, with its data saved.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _run;
        _stop.Dispose();
    }

    private async Task<string> RunAsync()
    {
        for (var restart = 0; ; restart++)
        {
            string reason;
            var ran = Stopwatch.StartNew();
            try
            {
                reason = await _current.Exited.WaitAsync(_stop.Token);
                await _current.DisposeAsync();
            }
            catch (OperationCanceledException)
            {
                await _current.DisposeAsync();
                return "Azurite was stopped.";
            }

            restart = ran.Elapsed > Settled ? 0 : restart;
            for (; ; restart++)
            {
                if (restart >= AllowedRestarts)
                {
                    return $"Azurite ended {AllowedRestarts + 1} times and is not started again. {reason}";
                }

                try
                {
                    await Task.Delay(_options.RestartPause, _stop.Token);
                    AzuriteLogMessages.Restarting(_logger, restart + 1, AllowedRestarts);
                    Volatile.Write(ref _current, await AzuriteProcess.StartAsync(_options, _logger, _stop.Token));
                    break;
                }
                catch (AzuriteException error)
                {
                    reason = error.Message;
                    AzuriteLogMessages.RestartFailed(_logger, reason);
                }
                catch (OperationCanceledException)
                {
                    return "Azurite was stopped.";
                }
            }
        }
    }
}
