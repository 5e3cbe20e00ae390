using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Serverless.Embedded;

namespace Serverless.Tests.Engine;

/// <summary>An engine on a store in a folder of its own, on the virtual clock, which can be stopped and started again.</summary>
internal sealed class EngineHost : IAsyncDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection().BuildServiceProvider();
    private readonly bool _ownsFolder;

    public EngineHost(string? folder = null)
    {
        _ownsFolder = folder is null;
        Folder = folder ?? Directory.CreateTempSubdirectory("engine-").FullName;
        Time = new VirtualTimeProvider(Work, Start);
    }

    public static DateTimeOffset Start { get; } = new(2017, 11, 12, 9, 0, 0, TimeSpan.Zero);

    public string Folder { get; }

    public string StorePath => Path.Combine(Folder, "durable.db");

    public WorkTracker Work { get; } = new();

    public VirtualTimeProvider Time { get; }

    public DurableEngine? Engine { get; private set; }

    public DurableTaskClient Client => Engine!.Client;

    public static CancellationToken Limit => new CancellationTokenSource(TimeSpan.FromSeconds(30)).Token;

    /// <summary>Starts an engine with these functions, after stopping the one that runs.</summary>
    public async Task<EngineHost> StartAsync(Action<DurableTaskRegistry> functions)
    {
        if (Engine is not null)
        {
            await Engine.DisposeAsync();
        }

        var registry = new DurableTaskRegistry();
        functions(registry);
        Engine = new DurableEngine(
            registry,
            new DurableEngineOptions { StorePath = StorePath, HubName = "Tests" },
            _services,
            Time,
            Work,
            NullLoggerFactory.Instance);
        await Engine.StartAsync(CancellationToken.None);
        return this;
    }

    /// <summary>Schedules an instance and waits until it has ended, letting the clock run.</summary>
    public async Task<OrchestrationMetadata> RunAsync(TaskName name, object? input = null, string? id = null)
    {
        Time.Run();
        id = await Client.ScheduleNewOrchestrationInstanceAsync(name, input, new StartOrchestrationOptions(id));
        return await Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true, Limit);
    }

    public async ValueTask DisposeAsync()
    {
        if (Engine is not null)
        {
            await Engine.DisposeAsync();
        }

        Time.Dispose();
        await _services.DisposeAsync();
        if (_ownsFolder)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
