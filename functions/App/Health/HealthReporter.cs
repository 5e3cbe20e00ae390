using System.Diagnostics;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Serverless.Domain.Health;
using Serverless.Workflow.Health;

namespace Serverless.App.Health;

/// <summary>
/// Checks all parts beside each other, each within a time limit. Callers that come while a check runs share its result, so
/// that any number of them costs storage and engine no more than one.
/// </summary>
/// <remarks>Limits and durations are real time, whatever clock the app uses: a caller waits in real time. Thread safe.</remarks>
public sealed class HealthReporter
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    private readonly IReadOnlyList<IHealthProbe> _probes;
    private readonly Heartbeat _heartbeat;
    private readonly ILogger<HealthReporter> _logger;
    private readonly TimeSpan _limit;
    private readonly Lock _gate = new();
    private Task<HealthReport>? _running;

    /// <summary>Creates a reporter with the standard limit of 5 seconds for each part.</summary>
    public HealthReporter(IEnumerable<IHealthProbe> probes, Heartbeat heartbeat, ILogger<HealthReporter> logger)
        : this(probes, heartbeat, logger, Limit)
    {
    }

    internal HealthReporter(IEnumerable<IHealthProbe> probes, Heartbeat heartbeat, ILogger<HealthReporter> logger, TimeSpan limit)
    {
        _probes = [.. probes];
        _heartbeat = heartbeat;
        _logger = logger;
        _limit = limit;
    }

    /// <summary>Checks all parts, or waits for the check that is running.</summary>
    /// <param name="client">The client of the durable engine.</param>
    /// <param name="cancellationToken">Ends this caller's wait, not a check that others share.</param>
    public Task<HealthReport> ReportAsync(DurableTaskClient client, CancellationToken cancellationToken)
    {
        Task<HealthReport> running;
        lock (_gate)
        {
            if (_running is not { IsCompleted: false })
            {
                _running = Task.Run(() => CheckAllAsync(client), CancellationToken.None);
            }

            running = _running;
        }

        return running.WaitAsync(cancellationToken);
    }

    private async Task<HealthReport> CheckAllAsync(DurableTaskClient client)
    {
        var clock = Stopwatch.StartNew();
        var checks = _probes
            .Select(probe => CheckAsync(probe.Part, probe.ProbeAsync))
            .Append(CheckAsync(Heartbeat.Part, limit => _heartbeat.CheckAsync(client, limit)));
        var parts = await Task.WhenAll(checks);
        return new HealthReport([.. parts.OrderBy(part => part.Part, StringComparer.Ordinal)], clock.Elapsed);
    }

    private async Task<PartHealth> CheckAsync(string part, Func<CancellationToken, Task<string>> check)
    {
        var clock = Stopwatch.StartNew();
        using var limit = new CancellationTokenSource(_limit);
        try
        {
            // A call that does not heed the token must not hold the answer up either.
            var detail = await Task.Run(() => check(limit.Token), CancellationToken.None).WaitAsync(limit.Token);
            return new PartHealth(part, HealthStatus.Healthy, clock.Elapsed, detail);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return Unhealthy(part, clock, $"No answer within {_limit.TotalSeconds:0.#} s.", cause: null);
        }
        catch (HealthProbeException error)
        {
            return Unhealthy(part, clock, error.Message, cause: error.InnerException?.Message.Split('\n')[0]);
        }
        catch (Exception error)
        {
            // What an unexpected error says is for the log, not for everybody.
            return Unhealthy(part, clock, $"The check failed with {error.GetType().Name}; see the log.", error.ToString());
        }
    }

    private PartHealth Unhealthy(string part, Stopwatch clock, string detail, string? cause)
    {
        Log.PartUnhealthy(_logger, part, detail, cause ?? "none known");
        return new PartHealth(part, HealthStatus.Unhealthy, clock.Elapsed, detail);
    }
}
