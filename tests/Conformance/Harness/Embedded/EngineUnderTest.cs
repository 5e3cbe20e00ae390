using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Serverless.Embedded;

namespace Serverless.Tests.Conformance.Harness;

/// <summary>The embedded engine on a store in a folder of its own, with the virtual clock.</summary>
internal sealed class EngineUnderTest(EngineSetup setup) : IEngineUnderTest
{
    private static readonly DateTimeOffset FirstMoment = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("conformance-");
    private readonly ILoggerFactory _loggers = setup.CreateLoggers();
    private VirtualTimeProvider? _time;
    private DurableEngine? _engine;

    public DurableTaskClient Client => Engine.Client;

    public DateTimeOffset UtcNow => Time.GetUtcNow();

    public bool HasVirtualTime => true;

    public EngineGaps Gaps => EngineGaps.None;

    private DurableEngine Engine => _engine ?? throw new InvalidOperationException("The engine is not started.");

    private VirtualTimeProvider Time => _time ?? throw new InvalidOperationException("The engine is not started.");

    public Task StartAsync() => StartAsync(FirstMoment);

    public Task AdvanceAsync(TimeSpan time, Task? until = null) => Time.AdvanceToAsync(UtcNow + time);

    public async Task RestartAsync(params Type[] functionClasses)
    {
        setup.Replace(functionClasses);
        var now = UtcNow;
        await StopAsync();
        await StartAsync(now);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _loggers.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task StartAsync(DateTimeOffset now)
    {
        var registry = new DurableTaskRegistry();
        setup.Register(registry);
        var options = new DurableEngineOptions
        {
            StorePath = Path.Combine(_folder.FullName, "durable.db"),
            DefaultVersion = setup.DefaultVersion,
        };
        var work = new WorkTracker();
        _time = new VirtualTimeProvider(work, now);
        _engine = new DurableEngine(registry, options, setup.Services, _time, work, _loggers);
        await _engine.StartAsync(CancellationToken.None);
    }

    private async Task StopAsync()
    {
        if (_engine is not null)
        {
            await _engine.DisposeAsync();
        }

        _time?.Dispose();
    }
}
