using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Serverless.Embedded;

namespace Serverless.Tests.Benchmarks.Engine;

/// <summary>The orchestrations that are measured, and the engine that runs them.</summary>
internal sealed class Workload(string folder) : IAsyncDisposable
{
    internal const string Sequence = "Sequence";
    internal const string FanOut = "FanOut";
    internal const string Waiting = "Waiting";
    private const string Add = "Add";

    private readonly ServiceProvider _services = new ServiceCollection().BuildServiceProvider();
    private DurableEngine? _engine;

    internal string StorePath { get; } = Path.Combine(folder, "durable.db");

    internal DurableEngine Engine => _engine ?? throw new InvalidOperationException("The engine is not started.");

    internal async Task StartAsync()
    {
        _engine = new DurableEngine(
            Register(),
            new DurableEngineOptions { StorePath = StorePath, MaxConcurrentActivities = 64, MaxConcurrentOrchestrators = 64 },
            _services,
            TimeProvider.System,
            new WorkTracker(),
            NullLoggerFactory.Instance);
        await _engine.StartAsync(CancellationToken.None);
    }

    internal async Task StopAsync() => await Engine.DisposeAsync();

    /// <summary>Runs one orchestration to its end.</summary>
    internal async Task RunAsync(string name, int input)
    {
        var id = await Engine.Client.ScheduleNewOrchestrationInstanceAsync(name, input);
        var ended = await Engine.Client.WaitForInstanceCompletionAsync(id);
        if (ended.RuntimeStatus != OrchestrationRuntimeStatus.Completed)
        {
            throw new InvalidOperationException($"The orchestration '{id}' ended as {ended.RuntimeStatus}.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_engine is not null)
        {
            await _engine.DisposeAsync();
        }

        await _services.DisposeAsync();
    }

    private static DurableTaskRegistry Register() => new DurableTaskRegistry()
        .AddOrchestratorFunc<int, int>(Sequence, async (context, value) =>
        {
            for (var i = 0; i < 3; i++)
            {
                value = await context.CallActivityAsync<int>(Add, value);
            }

            return value;
        })
        .AddOrchestratorFunc<int, int>(FanOut, async (context, width) =>
            (await Task.WhenAll(Enumerable.Range(0, width).Select(i => context.CallActivityAsync<int>(Add, i)))).Sum())
        .AddOrchestratorFunc<int, string>(Waiting, async (context, _) =>
        {
            using var gaveUp = new CancellationTokenSource();
            var timer = context.CreateTimer(TimeSpan.FromDays(30), gaveUp.Token);
            var decision = context.WaitForExternalEvent<string>("decision");
            if (await Task.WhenAny(timer, decision) == timer)
            {
                return "no decision";
            }

#pragma warning disable CA1849, MA0042 // CancelAsync runs on other threads, where an orchestrator's code must not be.
            gaveUp.Cancel();
#pragma warning restore CA1849, MA0042
            return await decision;
        })
        .AddActivityFunc<int, int>(Add, (_, value) => Task.FromResult(value + 1));
}
