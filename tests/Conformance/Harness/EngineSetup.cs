using Microsoft.DurableTask;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Serverless.Tests.Conformance.Harness;

/// <summary>What an engine under test is started with.</summary>
public sealed class EngineSetup
{
    private readonly Action<DurableTaskRegistry>? _registerMore;
    private IReadOnlyList<Type> _functionClasses;

    public EngineSetup(
        IReadOnlyList<Type> functionClasses, Action<DurableTaskRegistry>? registerMore = null, string defaultVersion = "")
    {
        _functionClasses = functionClasses;
        _registerMore = registerMore;
        DefaultVersion = defaultVersion;
        Services = new ServiceCollection().AddSingleton(Journal).BuildServiceProvider();
    }

    /// <summary>The version of new instances that name none.</summary>
    public string DefaultVersion { get; }

    /// <summary>Where functions note what they did, shared with the test.</summary>
    public Journal Journal { get; } = new();

    /// <summary>Must receive what orchestrators log.</summary>
    public LogRecorder Log { get; } = new();

    /// <summary>Makes the function classes; the engine needs no other services.</summary>
    public IServiceProvider Services { get; }

    /// <summary>Registers the functions of the test.</summary>
    public void Register(DurableTaskRegistry registry)
    {
        FunctionClasses.Register(registry, _functionClasses, Services);
        _registerMore?.Invoke(registry);
    }

    /// <summary>Makes a logger factory that writes to <see cref="Log"/>.</summary>
    public ILoggerFactory CreateLoggers() =>
        LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log));

    /// <summary>Takes other function classes for the next start.</summary>
    public void Replace(IReadOnlyList<Type> functionClasses) => _functionClasses = functionClasses;
}
